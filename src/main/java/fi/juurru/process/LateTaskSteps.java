package fi.juurru.process;

import static fi.juurru.ProcessVariable.ASKED_AT_START;

import fi.juurru.Confidential;
import fi.juurru.ProcessIds;
import fi.juurru.StandIn;
import fi.juurru.process.LateTasks.LateTask;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What is done with late tasks: marked, offered to the role again, help asked for. */
@Component
class LateTaskSteps {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final Messages messages;

  LateTaskSteps(
      TaskService tasks, RuntimeService runtime, RepositoryService repository, Messages messages) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.messages = messages;
  }

  /**
   * Takes tasks further in a transaction of its own. A task that another has taken as far in the
   * meantime is left alone; one who does so at this moment makes the transaction fail, by the
   * task's revision.
   */
  void takeFurther(List<LateTask> page) {
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
                  scopes(
                      found.stream()
                          .filter(task -> priorities.get(task.getId()) == Lateness.HELP_ASKED));
              found.forEach(task -> takeFurther(task, priorities.get(task.getId()), scopes));
              return null;
            });
  }

  private void takeFurther(Task task, int priority, Map<String, Map<String, Object>> scopes) {
    if (priority == Lateness.HELP_ASKED) {
      askForHelp(task, scopes.getOrDefault(task.getProcessInstanceId(), Map.of()));
    } else if (priority == Lateness.OFFERED_TO_DEPUTIES) {
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
    return groups(task).findAny().isPresent();
  }

  private Stream<String> groups(Task task) {
    return StandIn.namedGroups(tasks.getIdentityLinksForTask(task.getId())).stream();
  }

  /** Of several, the last by name: any of them reads what is agreed. */
  private Optional<String> role(Task task) {
    return groups(task)
        .map(group -> group.substring(group.lastIndexOf('.') + 1))
        .max(Comparator.naturalOrder());
  }

  private void askForHelp(Task task, Map<String, Object> scope) {
    Map<String, Object> payload = new HashMap<>(scope);
    payload.put("lateTaskName", task.getName());
    payload.put("lateTask", task.getId());
    role(task).ifPresent(role -> payload.put("ownerRole", role));
    Optional<String> confidant =
        Optional.ofNullable(task.getProcessDefinitionId())
            .map(repository::getBpmnModelInstance)
            .flatMap(Confidential::helper);
    confidant.ifPresent(role -> payload.put("helper", role));
    messages.start(
        confidant.isPresent() ? ProcessIds.CONFIDENTIAL_TASK_HELP : ProcessIds.LATE_TASK_HELP,
        payload);
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
          .variableNameIn(ASKED_AT_START.toArray(String[]::new))
          .list()
          .forEach(
              variable ->
                  scopes
                      .computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>())
                      .put(variable.getName(), variable.getValue()));
    }
    return scopes;
  }
}
