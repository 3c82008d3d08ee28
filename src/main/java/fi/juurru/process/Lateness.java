package fi.juurru.process;

import fi.juurru.CalledByModels;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.process.LateTasks.LateTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.StringUtil;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What happens when a task is late, the same for every task of every model. Understanding first
 * (seed 000:69): at the due date a reminder, {@value #DEPUTIES_AFTER} working days later the task
 * is offered to everybody of the role again, deputies included, and {@value #HELP_AFTER} working
 * days later the coordinator is asked to call and offer help. Management never hears of lateness
 * alone.
 *
 * <p>How far a task has come is its priority, which also puts late tasks first in Tasklist. Nothing
 * happens on days on which the unit does not work.
 */
@Component("lateness")
@CalledByModels
public class Lateness {

  /** Working days after the due date. */
  static final int DEPUTIES_AFTER = 5;

  /** Working days after the due date. */
  static final int HELP_AFTER = 10;

  /** Priority of a task whose people have been reminded; a task starts at 50. */
  public static final int REMINDED = 60;

  /** Priority of a task that has been offered to the whole role again. */
  public static final int OFFERED_TO_DEPUTIES = 70;

  /** Priority of a task for which the coordinator has been asked to help. */
  public static final int HELP_ASKED = 80;

  static final String HELP = "late-task-help";

  /** Type of an incident about one task; its configuration is the task's id. */
  static final String INCIDENT = "late-task";

  /** Tasks in one transaction. */
  static final int PAGE = 200;

  private final LateTasks late;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Messages messages;
  private final ZoneId zone;

  Lateness(
      LateTasks late,
      TaskService tasks,
      RuntimeService runtime,
      Messages messages,
      CalendarProperties properties) {
    this.late = late;
    this.tasks = tasks;
    this.runtime = runtime;
    this.messages = messages;
    this.zone = properties.zone();
  }

  /**
   * Takes the next late tasks of the current instance's organisation one step further if it is
   * time; answers whether there may be more. A task with which that fails becomes an incident of
   * the current instance, until another morning's attempt; the others go on.
   */
  public boolean remind() {
    ExecutionEntity followUp = Context.getBpmnExecutionContext().getExecution();
    Instant now = ClockUtil.getCurrentTime().toInstant();
    List<LateTask> page = late.next(followUp.getTenantId(), now, PAGE);
    boolean isCrowded = !succeeds(page) && takeSingly(page, followUp);
    boolean mayBeMore = page.size() == PAGE || isCrowded;
    if (!mayBeMore) {
      forgetBefore(now, followUp);
    }
    return mayBeMore;
  }

  /** Whether a page could be taken further as a whole. */
  private boolean succeeds(List<LateTask> page) {
    try {
      takeFurther(page);
      return true;
    } catch (RuntimeException oneFailed) {
      return false; // which one, and why, comes out when each is tried alone
    }
  }

  /** Answers whether somebody else was changing one of the tasks just then. */
  private boolean takeSingly(List<LateTask> page, ExecutionEntity followUp) {
    boolean isCrowded = false;
    for (LateTask task : page) {
      try {
        takeFurther(List.of(task));
      } catch (OptimisticLockingException another) {
        isCrowded = true;
      } catch (RuntimeException failure) {
        report(task, failure, followUp);
      }
    }
    return isCrowded;
  }

  /** In place of an earlier morning's incident about the same task. */
  private void report(LateTask task, RuntimeException failure, ExecutionEntity followUp) {
    resolve(incidents(followUp).configuration(task.id()), followUp);
    followUp.createIncident(
        INCIDENT,
        task.id(),
        StringUtil.trimToMaximumLengthAllowed(
            "%s (%s): %s".formatted(task.name(), task.instance(), failure.getMessage())));
  }

  /**
   * In a transaction of its own. A task that another has taken as far in the meantime is left
   * alone; one who does so at this moment makes the transaction fail, by the task's revision.
   */
  private void takeFurther(List<LateTask> page) {
    Context.getProcessEngineConfiguration()
        .getCommandExecutorTxRequiresNew()
        .execute(
            context -> {
              Map<String, Integer> priorities =
                  page.stream().collect(Collectors.toMap(LateTask::id, LateTask::priority));
              List<Task> found =
                  tasks
                      .createTaskQuery()
                      .taskIdIn(priorities.keySet().toArray(String[]::new))
                      .list()
                      .stream()
                      .filter(task -> task.getPriority() < priorities.get(task.getId()))
                      .toList();
              var scopes =
                  scopes(found.stream().filter(task -> priorities.get(task.getId()) == HELP_ASKED));
              found.forEach(task -> takeFurther(task, priorities.get(task.getId()), scopes));
              return null;
            });
  }

  private void takeFurther(Task task, int priority, Map<String, Map<String, Object>> scopes) {
    if (priority == HELP_ASKED) {
      askForHelp(task, scopes.getOrDefault(task.getProcessInstanceId(), Map.of()));
    } else if (priority == OFFERED_TO_DEPUTIES) {
      offerToTheRole(task);
    }
    tasks.setPriority(task.getId(), priority);
  }

  /** A task made for one person alone stays with that person. */
  private void offerToTheRole(Task task) {
    if (task.getAssignee() != null && isForARole(task)) {
      tasks.setAssignee(task.getId(), null);
    }
  }

  private boolean isForARole(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .anyMatch(link -> link.getGroupId() != null);
  }

  private void askForHelp(Task task, Map<String, Object> scope) {
    Map<String, Object> payload = new HashMap<>(scope);
    payload.put("lateTaskName", task.getName());
    payload.put("lateTask", task.getId());
    messages.start(HELP, payload);
  }

  /** The scope codes of the tasks' instances, in one query. */
  private Map<String, Map<String, Object>> scopes(Stream<Task> late) {
    Map<String, Map<String, Object>> scopes = new HashMap<>();
    String[] instances =
        late.map(Task::getProcessInstanceId)
            .filter(Objects::nonNull)
            .distinct()
            .toArray(String[]::new);
    if (instances.length > 0) {
      runtime
          .createVariableInstanceQuery()
          .processInstanceIdIn(instances)
          .variableNameIn("unit", "method", "area")
          .list()
          .forEach(
              variable ->
                  scopes
                      .computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>())
                      .put(variable.getName(), variable.getValue()));
    }
    return scopes;
  }

  /** Incidents of earlier mornings: what they were about has been tried again, or is no more. */
  private void forgetBefore(Instant now, ExecutionEntity followUp) {
    var today = LocalDate.ofInstant(now, zone).atStartOfDay(zone);
    resolve(incidents(followUp).incidentTimestampBefore(Date.from(today.toInstant())), followUp);
  }

  private IncidentQuery incidents(ExecutionEntity followUp) {
    return runtime
        .createIncidentQuery()
        .processInstanceId(followUp.getProcessInstanceId())
        .incidentType(INCIDENT);
  }

  private static void resolve(IncidentQuery incidents, ExecutionEntity followUp) {
    incidents.list().forEach(incident -> followUp.resolveIncident(incident.getId()));
  }
}
