package fi.juurru.process;

import static fi.juurru.ProcessVariable.METHOD_NAME;
import static fi.juurru.ProcessVariable.UNIT_NAME;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.organisation.BeyondOrganisation;
import fi.juurru.organisation.Boundary;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person has answered lately, and may still correct. */
@Component
public class GivenAnswers {

  /** How long; forms and refusals say it as two weeks. */
  static final int DAYS = 14;

  private final ObjectProvider<HistoryService> history;
  private final CalendarProperties calendar;

  GivenAnswers(ObjectProvider<HistoryService> history, CalendarProperties calendar) {
    this.history = history;
    this.calendar = calendar;
  }

  /**
   * A task that a person has completed.
   *
   * @param name of the task
   * @param about where and when: unit and method, where it has them, and the day
   */
  public record Given(String task, String name, String about) {}

  /**
   * Those of a person, the newest first.
   *
   * @param keys which tasks, by their ids in the models
   */
  public List<Given> of(String person, String organisation, String... keys) {
    var given =
        lately(person, organisation)
            .taskDefinitionKeyIn(keys)
            .orderByHistoricTaskInstanceEndTime()
            .desc()
            .list();
    Map<String, String> places = places(given);
    return given.stream()
        .map(
            task ->
                new Given(
                    task.getId(),
                    task.getName(),
                    places.getOrDefault(task.getProcessInstanceId(), "")
                        + ShownDay.of(task.getEndTime(), calendar.zone())))
        .toList();
  }

  /** Names of unit and method, by instance. */
  private Map<String, String> places(List<HistoricTaskInstance> given) {
    String[] instances =
        given.stream().map(HistoricTaskInstance::getProcessInstanceId).toArray(String[]::new);
    return instances.length == 0
        ? Map.of()
        : history
            .getObject()
            .createHistoricVariableInstanceQuery()
            .processInstanceIdIn(instances)
            .variableNameIn(UNIT_NAME.name(), METHOD_NAME.name())
            .orderByVariableName()
            .desc()
            .list()
            .stream()
            .filter(name -> name.getProcessInstanceId().equals(name.getExecutionId()))
            .collect(
                Collectors.groupingBy(
                    HistoricVariableInstance::getProcessInstanceId,
                    Collectors.mapping(name -> name.getValue() + ", ", Collectors.joining())));
  }

  /**
   * One of them.
   *
   * @param person null for none, who has answered nothing
   * @throws BeyondOrganisation when it is none of them
   */
  HistoricTaskInstance own(String task, String person, String organisation) {
    var given = person == null ? null : lately(person, organisation).taskId(task).singleResult();
    if (given == null) {
      throw new BeyondOrganisation(Boundary.OWN_ANSWERS);
    }
    return given;
  }

  private HistoricTaskInstanceQuery lately(String person, String organisation) {
    Instant since = ClockUtil.getCurrentTime().toInstant().minus(Duration.ofDays(DAYS));
    return history
        .getObject()
        .createHistoricTaskInstanceQuery()
        .taskAssignee(person)
        .taskDeleteReason(TaskEntity.DELETE_REASON_COMPLETED)
        .tenantIdIn(organisation)
        .finishedAfter(Date.from(since));
  }
}
