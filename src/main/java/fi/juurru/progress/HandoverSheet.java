package fi.juurru.progress;

import static fi.juurru.CurrentInstance.execution;
import static fi.juurru.ProcessVariable.METHOD_NAME;
import static fi.juurru.ProcessVariable.STEP;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CalledByModels;
import fi.juurru.Confidential;
import fi.juurru.ProcessIds;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.OwnOrganisation;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Roles;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** What somebody needs to know who takes over a role in a unit, for the models. */
@Component("handoverSheet")
@CalledByModels
public class HandoverSheet {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  /** Processes about the handover itself. */
  private static final Set<String> OWN =
      Set.of(ProcessIds.ROLE_HANDOVER, ProcessIds.HANDOVER_LIST, ProcessIds.DEPUTY_CHECK);

  /** Roles without which a unit's work stops. */
  private static final List<Role> KEY_ROLES = List.of(Role.SUPERVISOR, Role.CHANGE_AGENT);

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final IdentityService identity;
  private final Roles roles;
  private final CalendarProperties calendar;
  private final OwnOrganisation own;

  HandoverSheet(
      TaskService tasks,
      RuntimeService runtime,
      RepositoryService repository,
      IdentityService identity,
      Roles roles,
      CalendarProperties calendar,
      OwnOrganisation own) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.identity = identity;
    this.roles = roles;
    this.calendar = calendar;
    this.own = own;
  }

  /**
   * @param about the agreed step, or else the method
   */
  record OpenTask(String task, String about, String due) {}

  record Plan(String method, String plan, String goals, String what, String why, String how) {}

  record KeyRole(String role, String holders, String deputies) {}

  /**
   * Rows with the open tasks of a role in the unit, and of the person there, by due date. Those of
   * confidential processes are left out: whoever takes over the role has them in Tasklist, and the
   * sheet has other readers.
   */
  public SpinJsonNode tasks(String role, String person) {
    return rows(
        Stream.of(
                ofRole(role),
                tasks
                    .createTaskQuery()
                    .taskAssignee(person)
                    .processVariableValueEquals(UNIT.name(), UNIT.get(execution())))
            .flatMap(this::open)
            .filter(task -> !isConfidential(task)));
  }

  /** Rows with all open tasks of a role in the unit, confidential ones included, by due date. */
  public SpinJsonNode tasksOf(String role) {
    return rows(open(ofRole(role)));
  }

  private TaskQuery ofRole(String role) {
    return tasks.createTaskQuery().taskCandidateGroup(roles.group(role)).includeAssignedTasks();
  }

  private Stream<Task> open(TaskQuery query) {
    return query.tenantIdIn(execution().getTenantId()).list().stream()
        .filter(task -> !OWN.contains(task.getProcessDefinitionId().split(":")[0]));
  }

  private boolean isConfidential(Task task) {
    return Confidential.helper(repository.getBpmnModelInstance(task.getProcessDefinitionId()))
        .isPresent();
  }

  private SpinJsonNode rows(Stream<Task> several) {
    Map<String, Task> open = new LinkedHashMap<>();
    several.forEach(task -> open.put(task.getId(), task));
    var variables =
        variables(
            open.values().stream().map(Task::getProcessInstanceId).toList(),
            STEP.name(),
            METHOD_NAME.name());
    return Spin.JSON(
        open.values().stream()
            .sorted(
                Comparator.comparing(
                    Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(task -> row(task, variables.getOrDefault(task.getProcessInstanceId(), Map.of())))
            .toList());
  }

  /** Rows with the plan of every method that is being introduced in the unit. */
  public SpinJsonNode plans() {
    List<String> phases =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(ProcessIds.UNIT_IMPLEMENTATION)
            .tenantIdIn(execution().getTenantId())
            .variableValueEquals(UNIT.name(), UNIT.get(execution()))
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .toList();
    return Spin.JSON(
        variables(
                phases,
                METHOD_NAME.name(),
                "planLink",
                "planGoals",
                "whatText",
                "whyText",
                "howText")
            .values()
            .stream()
            .map(
                phase ->
                    new Plan(
                        phase.get(METHOD_NAME.name()),
                        phase.get("planLink"),
                        phase.get("planGoals"),
                        phase.get("whatText"),
                        phase.get("whyText"),
                        phase.get("howText")))
            .sorted(Comparator.comparing(Plan::method))
            .toList());
  }

  /** Rows with who holds the unit's key roles, and who steps in. */
  public SpinJsonNode deputies() {
    String unit = own.required(UNIT.get(execution()));
    return Spin.JSON(
        KEY_ROLES.stream()
            .map(
                role -> {
                  List<User> deputies = members(role.deputies(unit));
                  Set<String> ids = deputies.stream().map(User::getId).collect(Collectors.toSet());
                  return new KeyRole(
                      role.finnish(),
                      names(
                          members(role.group(unit)).stream()
                              .filter(user -> !ids.contains(user.getId()))
                              .toList()),
                      names(deputies));
                })
            .toList());
  }

  private OpenTask row(Task task, Map<String, String> variables) {
    return new OpenTask(
        task.getName(),
        variables.getOrDefault(STEP.name(), variables.getOrDefault(METHOD_NAME.name(), "")),
        task.getDueDate() == null
            ? ""
            : DAY.format(task.getDueDate().toInstant().atZone(calendar.zone())));
  }

  /** Texts of process instances, by instance and name, in one query. */
  private Map<String, Map<String, String>> variables(
      Collection<String> instances, String... names) {
    Map<String, Map<String, String>> found = new HashMap<>();
    if (!instances.isEmpty()) {
      runtime
          .createVariableInstanceQuery()
          .processInstanceIdIn(instances.toArray(String[]::new))
          .variableNameIn(names)
          .list()
          .stream()
          .filter(variable -> variable.getValue() instanceof String)
          .filter(variable -> variable.getExecutionId().equals(variable.getProcessInstanceId()))
          .forEach(variable -> put(found, variable));
    }
    return found;
  }

  private static void put(Map<String, Map<String, String>> found, VariableInstance variable) {
    found
        .computeIfAbsent(variable.getProcessInstanceId(), id -> new HashMap<>())
        .put(variable.getName(), (String) variable.getValue());
  }

  private List<User> members(String group) {
    return identity.createUserQuery().memberOfGroup(group).orderByUserLastName().asc().list();
  }

  private static String names(List<User> users) {
    return users.isEmpty()
        ? "–"
        : users.stream()
            .map(
                user ->
                    Stream.of(user.getFirstName(), user.getLastName())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
  }
}
