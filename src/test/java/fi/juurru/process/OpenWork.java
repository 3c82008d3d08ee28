package fi.juurru.process;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** What is open in a story's organisation, in an order that does not depend on ids. */
final class OpenWork {

  /**
   * Messages that an instance may wait for and for nothing else, by the process that sends them.
   */
  private static final Map<String, String> SENDERS =
      Map.of(
          "role-filled", "role-handover",
          "role-ended", "role-handover",
          "worker-enrolled", "training-enrolment",
          "recording-taught", "first-use-support",
          "support-named", "first-use-support");

  /** Rounds that go on by design as long as the organisation and its units are there. */
  private static final Set<String> WITHOUT_END = Set.of("lateness-follow-up", "deputy-check");

  private static final Duration FROM_AFTERNOON_TO_MORNING = Duration.ofHours(16);

  private final ProcessEngine engine;
  private final Story story;
  private final Map<String, String> businessKeys = new HashMap<>();
  private final Map<String, String> processes = new HashMap<>();

  OpenWork(ProcessEngine engine, Story story) {
    this.engine = engine;
    this.story = story;
  }

  /**
   * All tasks. In SQL, as a walk asks at every step: the engine would put its longest statement
   * together anew every time.
   */
  List<Task> tasks() {
    return engine
        .getTaskService()
        .createNativeTaskQuery()
        .sql("select * from ACT_RU_TASK where TENANT_ID_ = #{organisation} order by ID_")
        .parameter("organisation", story.organisation())
        .list();
  }

  /** By process, place and age. */
  List<Task> sorted(List<Task> tasks) {
    return tasks.stream()
        .sorted(
            comparing((Task task) -> name(task))
                .thenComparing(task -> String.valueOf(task.getAssignee()))
                .thenComparing(task -> age(task.getId())))
        .toList();
  }

  /** What runs next; empty when there is no job. */
  Optional<Job> nextJob(List<Task> open) {
    List<Job> jobs =
        engine
            .getManagementService()
            .createJobQuery()
            .tenantIdIn(story.organisation())
            .active()
            .list();
    Optional<Instant> first = jobs.stream().map(job -> due(job, open)).min(naturalOrder());
    return jobs.stream()
        .filter(job -> due(job, open).equals(first.orElseThrow()))
        .min(comparing((Job job) -> name(job)).thenComparing(job -> age(job.getId())));
  }

  /**
   * When a job runs. The reminders of every morning do nothing on mornings on which no task is
   * late, so they sleep until then.
   */
  static Instant due(Job job, List<Task> open) {
    Instant due = job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant();
    if (!isReminder(job) || job.getDuedate() == null) {
      return due;
    }
    return open.stream()
        .map(task -> task.getDueDate().toInstant().plus(FROM_AFTERNOON_TO_MORNING))
        .min(naturalOrder())
        .map(late -> late.isAfter(due) ? late : due)
        .orElse(Instant.MAX);
  }

  /** Whether a job belongs to the reminders that run every morning. */
  static boolean isReminder(Job job) {
    return job.getProcessDefinitionKey().equals("lateness-follow-up");
  }

  String name(Task task) {
    return process(task.getProcessDefinitionId())
        + "/"
        + task.getTaskDefinitionKey()
        + " "
        + businessKey(task.getProcessInstanceId());
  }

  String name(Job job) {
    return job.getProcessDefinitionKey() + " " + businessKey(job.getProcessInstanceId());
  }

  private String process(String definitionId) {
    return processes.computeIfAbsent(
        definitionId, id -> engine.getRepositoryService().getProcessDefinition(id).getKey());
  }

  private String businessKey(String instance) {
    return businessKeys.computeIfAbsent(
        instance,
        id ->
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult()
                .getBusinessKey());
  }

  /** The engine's ids hold the time at which they were made. */
  private static long age(String id) {
    return UUID.fromString(id).timestamp();
  }

  /** Who may do a task now: the assignee, or all candidates. */
  List<String> people(Task task) {
    if (task.getAssignee() != null) {
      return List.of(task.getAssignee());
    }
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .flatMap(this::people)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<String> people(IdentityLink link) {
    return link.getGroupId() == null
        ? Stream.of(link.getUserId())
        : engine
            .getIdentityService()
            .createUserQuery()
            .memberOfGroup(link.getGroupId())
            .list()
            .stream()
            .map(User::getId);
  }

  /** All user ids of the organisation. */
  List<String> everybody() {
    return engine
        .getIdentityService()
        .createUserQuery()
        .memberOfTenant(story.organisation())
        .list()
        .stream()
        .map(User::getId)
        .sorted()
        .toList();
  }

  /** Open instances that must come to an end. */
  List<ProcessInstance> instances() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .tenantIdIn(story.organisation())
        .list()
        .stream()
        .filter(instance -> !WITHOUT_END.contains(process(instance.getProcessDefinitionId())))
        .toList();
  }

  boolean isOver() {
    return instances().isEmpty();
  }

  /**
   * Every open instance has a task, a job, a message to wait for that another open instance may
   * send, or a called instance that is open.
   */
  void requireWaysOn() {
    Set<String> onTheWay = new HashSet<>();
    story.tasks().forEach(task -> onTheWay.add(task.getProcessInstanceId()));
    engine
        .getManagementService()
        .createJobQuery()
        .tenantIdIn(story.organisation())
        .list()
        .forEach(job -> onTheWay.add(job.getProcessInstanceId()));
    Map<String, String> instanceOf =
        engine
            .getRuntimeService()
            .createExecutionQuery()
            .tenantIdIn(story.organisation())
            .list()
            .stream()
            .collect(Collectors.toMap(Execution::getId, Execution::getProcessInstanceId));
    List<ProcessInstance> open = instances();
    open.forEach(
        instance -> {
          String caller = ((ExecutionEntity) instance).getSuperExecutionId();
          if (caller != null) {
            onTheWay.add(instanceOf.get(caller));
          }
        });
    engine
        .getRuntimeService()
        .createEventSubscriptionQuery()
        .tenantIdIn(story.organisation())
        .eventType("message")
        .list()
        .stream()
        .filter(waiting -> canCome(waiting.getEventName(), waiting.getProcessInstanceId(), open))
        .forEach(waiting -> onTheWay.add(waiting.getProcessInstanceId()));
    open.stream()
        .filter(instance -> !onTheWay.contains(instance.getId()))
        .findFirst()
        .ifPresent(
            stuck -> {
              throw new AssertionError("Stuck is " + stuck.getBusinessKey() + " among " + this);
            });
  }

  /** Whether the process that sends a message is open in the unit of who waits for it. */
  private boolean canCome(String message, String waiting, List<ProcessInstance> open) {
    String sender = SENDERS.get(message);
    return open.stream()
        .filter(instance -> process(instance.getProcessDefinitionId()).equals(sender))
        .anyMatch(
            instance ->
                sender.equals("role-handover") || unitOf(instance.getId()).equals(unitOf(waiting)));
  }

  private String unitOf(String instance) {
    return String.valueOf(engine.getRuntimeService().getVariable(instance, "unit"));
  }

  @Override
  public String toString() {
    return instances().stream().map(ProcessInstance::getBusinessKey).sorted().toList().toString();
  }
}
