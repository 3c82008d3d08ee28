package fi.juurru.process;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.process.LateTasks.LateTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.StringUtil;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.springframework.stereotype.Component;

/**
 * What happens when a task is late, the same for every task of every model. Understanding first
 * (row A59): at the due date a reminder, {@value #DEPUTIES_AFTER} working days later the task is
 * offered to everybody of the role again, deputies included, and {@value #HELP_AFTER} working days
 * later the coordinator is asked to call and offer help. Management never hears of lateness alone,
 * and of a confidential process' tasks only the role hears that the process names.
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

  /** Type of an incident about one task; its configuration is the task's id. */
  static final String INCIDENT = "late-task";

  /** Tasks in one transaction. */
  static final int PAGE = 200;

  private final LateTasks late;
  private final LateTaskSteps steps;
  private final RuntimeService runtime;
  private final ZoneId zone;

  Lateness(
      LateTasks late, LateTaskSteps steps, RuntimeService runtime, CalendarProperties properties) {
    this.late = late;
    this.steps = steps;
    this.runtime = runtime;
    this.zone = properties.zone();
  }

  /**
   * Takes the next late tasks of the current instance's organisation one step further if it is
   * time; answers whether there may be more. A task with which that fails becomes an incident of
   * the current instance, until another morning's attempt; the others go on.
   */
  public boolean remind() {
    ExecutionEntity followUp = CurrentInstance.execution();
    Instant now = ClockUtil.getCurrentTime().toInstant();
    List<LateTask> page = late.next(followUp.getTenantId(), now, PAGE);
    boolean isCrowded = !page.isEmpty() && !succeeds(page) && takeSingly(page, followUp);
    boolean mayBeMore = page.size() == PAGE || isCrowded;
    if (!mayBeMore) {
      forgetBefore(now, followUp);
    }
    return mayBeMore;
  }

  /** Whether a page can be taken further as a whole. */
  private boolean succeeds(List<LateTask> page) {
    try {
      steps.takeFurther(page);
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
        steps.takeFurther(List.of(task));
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
