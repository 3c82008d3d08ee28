package fi.juurru.process;

import fi.juurru.CalledByModels;
import fi.juurru.Confidential;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What happens when a task is late, the same for every task of every model. Understanding first
 * (seed 000:69): at the due date a reminder, {@value #DEPUTIES_AFTER} working days later the task
 * is offered to everybody of the role again, deputies included, and {@value #HELP_AFTER} working
 * days later the coordinator is asked to call and offer help. Management never hears of lateness
 * alone, and of a confidential process' tasks only the role hears that the process names.
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

  /** Priority of a task for which somebody has been asked to help. */
  public static final int HELP_ASKED = 80;

  private static final String HELP = "late-task-help";
  private static final String CONFIDENTIAL_HELP = "confidential-task-help";

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final Messages messages;
  private final WorkingCalendar calendar;
  private final CalendarProperties properties;

  Lateness(
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository,
      Messages messages,
      WorkingCalendar calendar,
      CalendarProperties properties) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.messages = messages;
    this.calendar = calendar;
    this.properties = properties;
  }

  /**
   * Takes every late task of the current instance's organisation one step further if it is time.
   */
  public void remind() {
    var organisation = Context.getBpmnExecutionContext().getExecution().getTenantId();
    Date now = ClockUtil.getCurrentTime();
    List<Task> late =
        tasks.createTaskQuery().tenantIdIn(organisation).active().dueBefore(now).list();
    Map<String, Map<String, Object>> scopes = scopes(late);
    for (Task task : late) {
      var scope = scopes.getOrDefault(task.getProcessInstanceId(), Map.of());
      String unit = (String) scope.get("unit");
      if (calendar.isWorkingDay(day(now), unit)) {
        takeFurther(task, scope, calendar.between(day(task.getDueDate()), day(now), unit));
      }
    }
  }

  private void takeFurther(Task task, Map<String, Object> scope, int workingDaysLate) {
    String process = task.getProcessDefinitionId().split(":")[0];
    boolean isHelpItself = process.equals(HELP) || process.equals(CONFIDENTIAL_HELP);
    if (workingDaysLate >= HELP_AFTER && task.getPriority() < HELP_ASKED && !isHelpItself) {
      askForHelp(task, scope);
      tasks.setPriority(task.getId(), HELP_ASKED);
    } else if (workingDaysLate >= DEPUTIES_AFTER && task.getPriority() < OFFERED_TO_DEPUTIES) {
      offerToTheRole(task);
      tasks.setPriority(task.getId(), OFFERED_TO_DEPUTIES);
    } else if (task.getPriority() < REMINDED) {
      tasks.setPriority(task.getId(), REMINDED);
    }
  }

  /** A task made for one person alone stays with that person. */
  private void offerToTheRole(Task task) {
    boolean isForARole =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .anyMatch(link -> link.getGroupId() != null);
    if (isForARole) {
      tasks.setAssignee(task.getId(), null);
    }
  }

  private void askForHelp(Task task, Map<String, Object> scope) {
    Map<String, Object> payload = new HashMap<>(scope);
    payload.put("lateTaskName", task.getName());
    payload.put("lateTask", task.getId());
    Optional<String> confidant =
        Confidential.helper(repository.getBpmnModelInstance(task.getProcessDefinitionId()));
    confidant.ifPresent(role -> payload.put("helper", role));
    messages.start(confidant.isPresent() ? CONFIDENTIAL_HELP : HELP, payload);
  }

  /** The scope codes of the tasks' instances, in one query. */
  private Map<String, Map<String, Object>> scopes(List<Task> late) {
    Map<String, Map<String, Object>> scopes = new HashMap<>();
    if (!late.isEmpty()) {
      runtime
          .createVariableInstanceQuery()
          .processInstanceIdIn(
              late.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new))
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

  private LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), properties.zone());
  }
}
