package fi.juurru.access;

import fi.juurru.Confidential;
import fi.juurru.StandIn;
import fi.juurru.Unnamed;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sees to it that every task of a unit has somebody who sees it. While nobody is in any of the
 * groups that its model names, those stand in who are marked as deputies of the role, or else the
 * coordinators of the unit's area; as soon as somebody is named, it goes back. What is
 * confidential, or promises people to stay unnamed, nobody else is shown.
 *
 * <p>Collects what one command of the engine changes, and looks at its end. A lock lets those who
 * offer tasks at the same moment go on together, and whoever changes who is in a group go alone: a
 * task that is being made while the last one leaves would otherwise be missed by both.
 */
class StandIns implements Session {

  private static final String LOCK = "select %s(hashtextextended('stand-ins', 0))";
  private static final String TOGETHER = LOCK.formatted("pg_advisory_xact_lock_shared");
  private static final String ALONE = LOCK.formatted("pg_advisory_xact_lock");

  private static final String OFFERED =
      "select distinct task_id_ from act_ru_identitylink"
          + " where task_id_ is not null and type_ = 'candidate' and group_id_ = any (?)";

  private static final String HELD =
      """
      select g.id, exists (select from act_id_membership where group_id_ = g.id) as held,
        case when u.code is null then null
          when exists (select from act_id_membership where group_id_ = g.id || '.deputy')
            then g.id || '.deputy'
          else u.area || '.coordinator' end as stand_in
      from unnest(?) g (id)
        left join unit u on u.code = regexp_replace(g.id, '[.][^.]*$', '')""";

  private static final String DEPUTY = ".deputy";

  private final JdbcTemplate database;
  private final Set<String> offered = new TreeSet<>();
  private final Set<String> changed = new HashSet<>();
  private final Map<String, Set<String>> joined = new HashMap<>();

  private StandIns(JdbcTemplate database) {
    this.database = database;
  }

  /** Of the command that is being executed. */
  static StandIns current() {
    return Context.getCommandContext().getSession(StandIns.class);
  }

  /** A task is offered to a group. */
  void offered(String task) {
    offered.add(task);
  }

  /** Somebody is a member of a group from now on. */
  void joined(String user, String group) {
    joined.computeIfAbsent(group, any -> new HashSet<>()).add(user);
    changed(group);
  }

  /**
   * Somebody is a member of a group no more. The engine will write it at the end of the command,
   * which is too late to be looked at.
   */
  void left(String user, String group) {
    joined.computeIfAbsent(group, any -> new HashSet<>()).remove(user);
    database.update(
        "delete from act_id_membership where user_id_ = ? and group_id_ = ?", user, group);
    changed(group);
  }

  /** Who is in a group may have changed. */
  void changed(String group) {
    changed.add(group);
    if (group.endsWith(DEPUTY)) {
      changed.add(group.substring(0, group.length() - DEPUTY.length()));
    }
  }

  private void lookAfter(CommandContext context) {
    if (offered.isEmpty() && changed.isEmpty()) {
      return;
    }
    database.query(changed.isEmpty() ? TOGETHER : ALONE, row -> {});
    if (!changed.isEmpty()) {
      offered.addAll(database.queryForList(OFFERED, String.class, array(changed)));
    }
    List<TaskEntity> tasks =
        offered.stream()
            .map(context.getTaskManager()::findTaskById)
            .filter(Objects::nonNull)
            .filter(task -> !context.getDbEntityManager().isDeleted(task))
            .toList();
    Map<String, RoleHeld> groups =
        groups(tasks.stream().flatMap(task -> named(task).stream()).distinct().toList());
    context.runWithoutAuthorization(
        () -> {
          tasks.forEach(task -> bringUpToDate(task, groups, context));
          return null;
        });
  }

  /**
   * @param standIn the group that stands in; null where none does
   */
  private record RoleHeld(String id, boolean isHeld, String standIn) {}

  private Map<String, RoleHeld> groups(Collection<String> ids) {
    Map<String, RoleHeld> groups = new HashMap<>();
    database.query(
        HELD,
        row -> {
          String id = row.getString("id");
          String standIn = row.getString("stand_in");
          boolean isDeputyNamed = standIn != null && hasJoined(id + DEPUTY);
          groups.put(
              id,
              new RoleHeld(
                  id,
                  row.getBoolean("held") || hasJoined(id),
                  isDeputyNamed ? id + DEPUTY : standIn));
        },
        array(ids));
    return groups;
  }

  private boolean hasJoined(String group) {
    return !joined.getOrDefault(group, Set.of()).isEmpty();
  }

  private void bringUpToDate(
      TaskEntity task, Map<String, RoleHeld> groups, CommandContext context) {
    Stream<String> wanted = wanted(task, named(task).stream().map(groups::get).toList(), context);
    List<String> before = StandIn.groups(task.getIdentityLinks());
    List<String> now = wanted.limit(1).toList();
    before.stream()
        .filter(group -> !now.contains(group))
        .forEach(group -> end(task, group, context));
    now.stream().filter(group -> !before.contains(group)).forEach(group -> begin(task, group));
  }

  private static Stream<String> wanted(
      TaskEntity task, List<RoleHeld> named, CommandContext context) {
    boolean isForAPerson =
        task.getIdentityLinks().stream()
            .anyMatch(link -> link.getUserId() != null && isCandidate(link));
    boolean isSeen = isForAPerson || named.stream().anyMatch(RoleHeld::isHeld);
    List<String> standIns = named.stream().map(RoleHeld::standIn).filter(Objects::nonNull).toList();
    boolean isNamed = named.stream().map(RoleHeld::id).anyMatch(standIns::contains);
    return isSeen || isNamed || standIns.isEmpty() || isKept(task, context)
        ? Stream.empty()
        : standIns.stream();
  }

  /** From all whom the model does not name. */
  private static boolean isKept(TaskEntity task, CommandContext context) {
    return Unnamed.answers(task)
        || task.getProcessDefinitionId() == null
        || Confidential.helper(
                context
                    .getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findBpmnModelInstanceForProcessDefinition(task.getProcessDefinitionId()))
            .isPresent();
  }

  private static void begin(TaskEntity task, String group) {
    task.addGroupIdentityLink(group, StandIn.LINK);
    task.addCandidateGroup(group);
  }

  /** Who had claimed it gives it back. */
  private void end(TaskEntity task, String group, CommandContext context) {
    task.deleteGroupIdentityLink(group, StandIn.LINK);
    task.deleteCandidateGroup(group);
    context
        .getAuthorizationManager()
        .deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), group);
    String holder = task.getAssignee();
    if (holder != null && named(task).stream().noneMatch(own -> isMember(holder, own, context))) {
      task.setAssignee(null);
      task.triggerUpdateEvent();
    }
  }

  private boolean isMember(String user, String group, CommandContext context) {
    return joined.getOrDefault(group, Set.of()).contains(user)
        || OrganisationIdentities.of(context).existsMembership(user, group);
  }

  private static List<String> named(TaskEntity task) {
    return StandIn.namedGroups(task.getIdentityLinks());
  }

  private static boolean isCandidate(IdentityLink link) {
    return IdentityLinkType.CANDIDATE.equals(link.getType());
  }

  private static Object array(Collection<String> ids) {
    return ids.toArray(String[]::new);
  }

  @Override
  public void flush() {} // looked at before the engine writes

  @Override
  public void close() {}

  /** One for each command that offers a task or changes who is in a group. */
  record ForEachCommand(JdbcTemplate database) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return StandIns.class;
    }

    @Override
    public Session openSession() {
      return new StandIns(database);
    }
  }

  /**
   * Looks when a command has done its work, and before the engine writes it: within the command, as
   * tasks that change then still tell those who listen.
   */
  static final class AtTheEnd extends CommandInterceptor {

    /** Commands within a command, unless in a transaction of their own, are a part of it. */
    private static final ThreadLocal<CommandContext> LOOKED_AFTER = new ThreadLocal<>();

    @Override
    public <T> T execute(Command<T> command) {
      CommandContext context = Context.getCommandContext();
      CommandContext outer = LOOKED_AFTER.get();
      if (context == outer) {
        return next.execute(command);
      }
      LOOKED_AFTER.set(context);
      try {
        T result = next.execute(command);
        current().lookAfter(context);
        return result;
      } finally {
        LOOKED_AFTER.set(outer);
      }
    }
  }
}
