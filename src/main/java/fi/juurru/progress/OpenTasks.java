package fi.juurru.progress;

import static fi.juurru.ProcessVariable.METHOD_NAME;
import static fi.juurru.ProcessVariable.STEP;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.Confidential;
import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open tasks that a role hands over, by due date; not those about the handover itself. */
@Component
class OpenTasks {

  private static final Set<String> ABOUT_HANDOVER =
      Set.of(ProcessIds.ROLE_HANDOVER, ProcessIds.HANDOVER_LIST, ProcessIds.DEPUTY_CHECK);

  private final TaskService tasks;
  private final RepositoryService repository;
  private final HistoryService history;
  private final CalendarProperties calendar;

  OpenTasks(
      TaskService tasks,
      RepositoryService repository,
      HistoryService history,
      CalendarProperties calendar) {
    this.tasks = tasks;
    this.repository = repository;
    this.history = history;
    this.calendar = calendar;
  }

  /**
   * @param about the agreed step, or else the method
   */
  record OpenTask(String task, String about, String due) {}

  /** Those of a role's group, and of a person in the unit, without those of confidential ones. */
  List<OpenTask> of(InstanceScope scope, String group, String person) {
    TaskQuery ofPerson =
        tasks
            .createTaskQuery()
            .taskAssignee(person)
            .processVariableValueEquals(UNIT.name(), scope.unit());
    return rows(
        Stream.concat(open(scope, ofGroup(group)), open(scope, ofPerson))
            .filter(task -> !isConfidential(task)));
  }

  /** Those of a role's group, confidential ones included. */
  List<OpenTask> of(InstanceScope scope, String group) {
    return rows(open(scope, ofGroup(group)));
  }

  private TaskQuery ofGroup(String group) {
    return tasks.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks();
  }

  private static Stream<Task> open(InstanceScope scope, TaskQuery query) {
    return query.tenantIdIn(scope.organisation()).list().stream()
        .filter(task -> !ABOUT_HANDOVER.contains(task.getProcessDefinitionId().split(":")[0]));
  }

  private boolean isConfidential(Task task) {
    return Confidential.helper(repository.getBpmnModelInstance(task.getProcessDefinitionId()))
        .isPresent();
  }

  private List<OpenTask> rows(Stream<Task> several) {
    Map<String, Task> open = new LinkedHashMap<>();
    several.forEach(task -> open.put(task.getId(), task));
    var values =
        InstanceValues.read(
            history,
            open.values().stream().map(Task::getProcessInstanceId),
            STEP.name(),
            METHOD_NAME.name());
    return open.values().stream()
        .sorted(
            Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(task -> row(task, values.of(task.getProcessInstanceId())))
        .toList();
  }

  private OpenTask row(Task task, Map<String, Object> values) {
    return new OpenTask(
        task.getName(),
        (String) values.getOrDefault(STEP.name(), values.getOrDefault(METHOD_NAME.name(), "")),
        ShownDay.of(task.getDueDate(), calendar.zone()));
  }
}
