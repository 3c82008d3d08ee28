package fi.juurru.access;

import fi.juurru.gate.CommandField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricIdentityLinkLogQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's checks of grants, without what makes them slower with every finished task.
 *
 * <p>Whom a task names or has named last, directly or by a group, may read its history, which
 * Tasklist needs for comments: the task, who named whom, what was done with it. Camunda grants that
 * by a row for each task, which stays for as long as the history; here the history itself says it.
 * Only one task at a time, by its id.
 */
class Authorizations extends AuthorizationManager {

  /** What has been found granted in this command: our own rules ask for it, and then the engine. */
  private final Set<Granted> granted = new HashSet<>();

  private record Granted(String user, List<String> groups, Object what) {}

  @Override
  public boolean isAuthorized(String user, List<String> groups, PermissionCheck check) {
    return isGranted(
        new Granted(user, groups, what(check)), () -> super.isAuthorized(user, groups, check));
  }

  @Override
  public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck check) {
    return isGranted(
        new Granted(user, groups, what(check)), () -> super.isAuthorized(user, groups, check));
  }

  /** What is refused is looked up again: the command may be about to grant it. */
  private boolean isGranted(Granted asked, BooleanSupplier found) {
    if (granted.contains(asked)) {
      return true;
    }
    boolean isFound = found.getAsBoolean();
    if (isFound) {
      granted.add(asked);
    }
    return isFound;
  }

  private static Object what(CompositePermissionCheck check) {
    return List.of(
        check.isDisjunctive(),
        check.getAtomicChecks().stream().map(Authorizations::what).toList(),
        check.getCompositeChecks().stream().map(Authorizations::what).toList());
  }

  private static Object what(PermissionCheck check) {
    return Arrays.asList(
        check.getPerms(),
        check.getResourceType(),
        check.getResourceId(),
        check.getResourceIdQueryParam(),
        check.getAuthorizationNotFoundReturnValue());
  }

  /** All of them: which have any grant, the check finds out itself. Camunda reads all grants. */
  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? EMPTY_LIST : new ArrayList<>(groups);
  }

  @Override
  public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
    super.configureHistoricTaskInstanceQuery(query);
    openToThoseNamed(query.getTaskId(), query);
  }

  @Override
  public void configureUserOperationLogQuery(UserOperationLogQueryImpl query) {
    super.configureUserOperationLogQuery(query);
    openToThoseNamed(CommandField.<String>find(query, "taskId").orElse(null), query);
  }

  @Override
  public void configureHistoricIdentityLinkQuery(HistoricIdentityLinkLogQueryImpl query) {
    super.configureHistoricIdentityLinkQuery(query);
    openToThoseNamed(query.getTaskId(), query);
  }

  private void openToThoseNamed(String task, AbstractQuery<?, ?> query) {
    if (task != null && isAuthCheckExecuted() && names(task, getCurrentAuthentication())) {
      query.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  /** Every name that was given and not taken back; those of a done task stay. */
  private boolean names(String task, Authentication asker) {
    return links(task).stream()
            .filter(
                link ->
                    asker.getUserId().equals(link.getUserId())
                        || asker.getGroupIds() != null
                            && asker.getGroupIds().contains(link.getGroupId()))
            .mapToInt(link -> link.getOperationType().equals("add") ? 1 : -1)
            .sum()
        > 0;
  }

  /** In the asker's own organisation. */
  private List<HistoricIdentityLinkLog> links(String task) {
    var context = getCommandContext();
    var history = context.getProcessEngineConfiguration().getHistoryService();
    return context.runWithoutAuthorization(
        () -> history.createHistoricIdentityLinkLogQuery().taskId(task).list());
  }

  static final class Sessions implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new Authorizations();
    }
  }
}
