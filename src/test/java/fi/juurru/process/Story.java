package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.organisation.Area;
import fi.juurru.organisation.Method;
import fi.juurru.organisation.Organisation;
import fi.juurru.organisation.Registry;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Roles;
import fi.juurru.organisation.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A process test's own small organisation, with one area, one unit and one method, and one person
 * for every role, whose user id is {@code <role>-<story>}. Everything is done as one of these
 * people, with the rights and checks that they meet in Tasklist. The story moves the engine's
 * clock; only its own organisation's jobs run.
 *
 * <pre>{@code
 * try (var story = stories.begin("2026-01-12")) {
 *   story.as("supervisor").start("supervisor-check-in", Map.of(...));
 *   story.as("supervisor").complete("hold-discussion", Map.of(...));
 *   story.until("2026-02-02");
 *   assertThat(story.openTasks()).containsExactly("hold-discussion");
 * }
 * }</pre>
 */
public final class Story implements AutoCloseable {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private final ProcessEngine engine;
  private final Registry registry;
  private final Roles roles;
  private final String prefix;
  private final String id;

  Story(
      ProcessEngine engine,
      Registry registry,
      Roles roles,
      String prefix,
      String id,
      LocalDate day) {
    this.engine = engine;
    this.registry = registry;
    this.roles = roles;
    this.prefix = prefix;
    this.id = id;
    ClockUtil.setCurrentTime(at(day.atTime(9, 0)));
    registry.add(new Organisation(organisation(), "Organisaatio " + id));
    registry.add(new Area(area(), organisation(), "Alue " + id));
    addMethod(method(), "OHJ-1");
    addUnit(unit());
    for (Role role : Role.values()) {
      addPerson(user(role.code()), role.code());
    }
  }

  /**
   * Lets the people be reminded of late tasks, every morning of the story: for stories that are
   * about lateness, as it costs more than most of the rest.
   */
  Story withReminders() {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("lateness-follow-up")
        .setVariable("organisation", organisation())
        .execute();
    return this;
  }

  public String organisation() {
    return prefix + id;
  }

  /** What all codes of the story end with, and no other story's. */
  public String id() {
    return id;
  }

  public String area() {
    return "area-" + id;
  }

  public String unit() {
    return "unit-" + id;
  }

  public String method() {
    return "method-" + id;
  }

  /** User id of the person who holds a role from the start. */
  public String user(String role) {
    return role + "-" + id;
  }

  /** Adds a unit to the story's area. */
  public Unit addUnit(String code) {
    return addUnit(code, "fi");
  }

  /** Lets the story's own unit read another language than Finnish: {@code sv} or {@code both}. */
  public void speaks(String language) {
    addUnit(unit(), language);
  }

  private Unit addUnit(String code, String language) {
    var unit =
        new Unit(code, area(), "Alue " + id, organisation(), "Yksikkö " + code, language, "school");
    registry.add(unit);
    return unit;
  }

  /** Adds a unit called like the story's own one, in another area, which is added too. */
  public Unit addNamesake() {
    var area = new Area(area() + "-b", organisation(), "Toinen alue " + id);
    registry.add(area);
    var unit =
        new Unit(
            unit() + "-n",
            area.code(),
            area.name(),
            organisation(),
            "Yksikkö " + unit(),
            "fi",
            "school");
    registry.add(unit);
    return unit;
  }

  /** Adds a method; {@code actionCode} null for one without. */
  public void addMethod(String code, String actionCode) {
    registry.add(new Method(code, organisation(), "Menetelmä " + code, "Ylläpitäjä", actionCode));
  }

  /** Adds a person with a role in the story's own scope. */
  public void addPerson(String userId, String role) {
    addPersonIn(scope(role), userId, role);
  }

  /** Adds a person with a role in another scope of the organisation; answers the user id. */
  public String addPersonIn(String scope, String userId, String role) {
    var user = engine.getIdentityService().newUser(userId);
    user.setFirstName("Nimi");
    user.setLastName(userId);
    engine.getIdentityService().saveUser(user);
    engine.getIdentityService().createTenantUserMembership(organisation(), userId);
    roles.grant(scope, role, userId);
    return userId;
  }

  /** Lets the person who holds a role from the start log in, with the user id as password. */
  public void letIn(String role) {
    var identity = engine.getIdentityService();
    var user = identity.createUserQuery().userId(user(role)).singleResult();
    user.setPassword(user.getId());
    boolean skipPasswordPolicy = true; // as the trial's users
    ((IdentityServiceImpl) identity).saveUser(user, skipPasswordPolicy);
  }

  /** The code of the story's own scope of a role. */
  public String scope(String role) {
    return switch (Role.of(role).orElseThrow().scope()) {
      case UNIT -> unit();
      case METHOD -> method();
      case AREA -> area();
      case ORGANISATION -> organisation();
    };
  }

  /** Choices of a checklist or tag list, as Tasklist submits them. */
  public static Object chosen(String... codes) {
    return SpinValues.jsonValue(Spin.JSON(List.of(codes)).toString()).create();
  }

  /** Acts as the person who holds a role from the start. */
  public Actor as(String role) {
    return new Actor(user(role));
  }

  /** Acts as any user. */
  public Actor asUser(String userId) {
    return new Actor(userId);
  }

  /** Task definition keys of all open tasks of the organisation, in alphabetical order. */
  public List<String> openTasks() {
    return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
  }

  /** All open tasks of the organisation. */
  public List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().tenantIdIn(organisation()).list();
  }

  /** The only open task with this definition key. */
  public Task task(String key) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .tenantIdIn(organisation())
        .taskDefinitionKey(key)
        .singleResult();
  }

  /** Open instances of a process. */
  public List<ProcessInstance> open(String process) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .tenantIdIn(organisation())
        .list();
  }

  /** Ids of the end events that instances of a process have reached, oldest first. */
  public List<String> ends(String process) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(process)
        .tenantIdIn(organisation())
        .finished()
        .orderByProcessInstanceEndTime()
        .asc()
        .list()
        .stream()
        .map(
            instance ->
                engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .orderPartiallyByOccurrence()
                    .desc()
                    .list()
                    .stream()
                    .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                    .findFirst()
                    .orElseThrow()
                    .getActivityId())
        .toList();
  }

  /** Newest value of a variable in the history of the organisation; null when there is none. */
  public Object latest(String variable) {
    return engine
        .getHistoryService()
        .createHistoricVariableInstanceQuery()
        .variableName(variable)
        .tenantIdIn(organisation())
        .list()
        .stream()
        .max(Comparator.comparing(HistoricVariableInstance::getCreateTime))
        .map(HistoricVariableInstance::getValue)
        .orElse(null);
  }

  /** Moves the clock to 09:00 of a day, running every job on the way at its time. */
  public void until(String day) {
    Date target = at(LocalDate.parse(day).atTime(9, 0));
    while (runNextJobDueBy(target)) {}
    assertThat(engine.getRuntimeService().createIncidentQuery().tenantIdIn(organisation()).list())
        .isEmpty();
    ClockUtil.setCurrentTime(target);
  }

  /** Runs what is due now: asynchronous work that a person's action left behind. */
  public void settle() {
    while (runNextJobDueBy(ClockUtil.getCurrentTime())) {}
  }

  /** Today by the engine's clock, as people answer it for what they have just done. */
  public static String day() {
    return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE).toString();
  }

  /** The engine's clock as a day. */
  public LocalDate today() {
    return LocalDate.parse(day());
  }

  private boolean runNextJobDueBy(Date target) {
    engine.getIdentityService().clearAuthentication();
    var next =
        engine
            .getManagementService()
            .createJobQuery()
            .tenantIdIn(organisation())
            .active()
            .list()
            .stream()
            .filter(job -> job.getDuedate() == null || !job.getDuedate().after(target))
            .min(Comparator.comparing(Story::due));
    next.ifPresent(
        job -> {
          if (due(job).after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(due(job));
          }
          engine.getManagementService().executeJob(job.getId());
        });
    return next.isPresent();
  }

  private static Date due(Job job) {
    return job.getDuedate() == null ? new Date(0) : job.getDuedate();
  }

  private static Date at(LocalDateTime time) {
    return Date.from(time.atZone(ZONE).toInstant());
  }

  /** Keeps where the story has been, and gives the clock and the authentication back. */
  @Override
  public void close() {
    engine.getIdentityService().clearAuthentication();
    if (prefix.equals(Stories.TOLD)) {
      WalkedNodes.keep(engine, organisation());
    }
    ClockUtil.reset();
  }

  /** A person who starts processes and completes tasks, with that person's rights. */
  public final class Actor {

    private final String userId;

    private Actor(String userId) {
      this.userId = userId;
    }

    /** Submits the start form of a process. */
    public ProcessInstance start(String process, Map<String, Object> values) {
      return acting(
          () -> {
            var definition =
                engine
                    .getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult();
            return engine.getFormService().submitStartForm(definition.getId(), values);
          });
    }

    /** Claims and completes the first open task with this definition key that the person sees. */
    public void complete(String task, Map<String, Object> values) {
      acting(
          () -> {
            Task open = mine(task);
            if (open.getAssignee() == null) {
              engine.getTaskService().claim(open.getId(), userId);
            }
            engine.getFormService().submitTaskForm(open.getId(), values);
            return null;
          });
    }

    /** What the form of such a task shows the person, and no more. */
    public Map<String, Object> shown(String task) {
      return acting(
          () -> engine.getFormService().getTaskFormVariables(mine(task).getId(), null, false));
    }

    /** What is the person's own, and what the person could claim. */
    private TaskQuery todo() {
      return engine
          .getTaskService()
          .createTaskQuery()
          .or()
          .taskAssignee(userId)
          .taskCandidateUser(userId)
          .endOr();
    }

    private Task mine(String task) {
      return todo().tenantIdIn(organisation()).taskDefinitionKey(task).list().stream()
          .findFirst()
          .orElseThrow(
              () ->
                  new AssertionError(
                      userId + " has no task " + task + "; open are " + openTasks()));
    }

    /** Claims a task. */
    public void claim(String taskId) {
      acting(
          () -> {
            engine.getTaskService().claim(taskId, userId);
            return null;
          });
    }

    /** Submits the form of a task by its id, as anybody may try. */
    public void submit(String taskId, Map<String, Object> values) {
      acting(
          () -> {
            engine.getFormService().submitTaskForm(taskId, values);
            return null;
          });
    }

    /** Definition keys of the tasks that the person could do now, in alphabetical order. */
    public List<String> tasks() {
      return acting(() -> todo().list().stream().map(Task::getTaskDefinitionKey).sorted().toList());
    }

    /** Does anything else as this person. */
    public <T> T acting(Supplier<T> action) {
      var identity = engine.getIdentityService();
      var groups =
          identity.createGroupQuery().groupMember(userId).list().stream()
              .map(Group::getId)
              .toList();
      var tenants =
          identity
              .createTenantQuery()
              .userMember(userId)
              .includingGroupsOfUser(true)
              .list()
              .stream()
              .map(Tenant::getId)
              .toList();
      identity.setAuthentication(userId, groups, tenants);
      try {
        return action.get();
      } finally {
        identity.clearAuthentication();
      }
    }
  }
}
