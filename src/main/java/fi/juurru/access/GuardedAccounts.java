package fi.juurru.access;

import fi.juurru.PasswordCodes;
import fi.juurru.UserIds;
import fi.juurru.gate.Asker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * How an account begins, is guarded and ends, whichever way the engine is asked: wrong passwords
 * make whoever gives them wait, what is still needed stays, and a user id is used once.
 */
class GuardedAccounts extends DbIdentityServiceProvider {

  /** Where somebody confirms the own password, so that a stolen session holds up no login. */
  private static final String SIGNED_IN = "signed in";

  private final WrongPasswords wrongPasswords;
  private final Departures departures;
  private final UserIds userIds;
  private final PasswordCodes codes;
  private final MembershipTimes memberships;

  GuardedAccounts(
      WrongPasswords wrongPasswords,
      Departures departures,
      UserIds userIds,
      PasswordCodes codes,
      MembershipTimes memberships) {
    this.wrongPasswords = wrongPasswords;
    this.departures = departures;
    this.userIds = userIds;
    this.codes = codes;
    this.memberships = memberships;
  }

  /** Camunda's own locks an account for good after ten wrong ones, whoever gave them. */
  @Override
  public boolean checkPassword(String userId, String password) {
    if (userId == null || password == null || !UserIds.SHAPE.matcher(userId).matches()) {
      return false;
    }
    boolean isLogin = asker().isEmpty();
    String place = isLogin ? AskersPlace.current() : SIGNED_IN;
    Instant now = ClockUtil.getCurrentTime().toInstant();
    refuse(wrongPasswords.untilNextTry(userId, place, now));
    UserEntity user = findUserById(userId);
    boolean isRight = user != null && user.getPassword() != null && matchPassword(password, user);
    refuse(wrongPasswords.tried(userId, place, isRight, now));
    if (isRight && isLogin) {
      PasswordMark.of(userId, user.getSalt()).leave();
    }
    return isRight;
  }

  private static void refuse(Duration wait) {
    if (!wait.isZero()) {
      throw new TooSoon(wait);
    }
  }

  @Override
  public IdentityOperationResult unlockUser(String userId) {
    wrongPasswords.forget(userId);
    return super.unlockUser(userId);
  }

  /**
   * The session in which a person changes the own password goes on; all others end, and so does a
   * code for a new one.
   */
  @Override
  public IdentityOperationResult saveUser(User user) {
    var account = (UserEntity) user;
    if (account.getRevision() == 0 && userIds.isTaken(account.getId())) {
      throw Refusal.USER_ID_TAKEN.exception();
    }
    IdentityOperationResult result = super.saveUser(user);
    codes.end(account.getId());
    if (asker().filter(asker -> asker.id().equals(account.getId())).isPresent()) {
      PasswordMark.of(account.getId(), account.getSalt()).leave();
    }
    return result;
  }

  /** What a person is still needed for goes to others first: see {@code role-handover}. */
  @Override
  public IdentityOperationResult deleteUser(String userId) {
    refuseAs(Refusal.STILL_HOLDS, () -> departures.held(userId));
    List<String> groups = departures.groups(userId);
    IdentityOperationResult result = super.deleteUser(userId);
    groups.forEach(group -> left(userId, group));
    memberships.forget(userId);
    departures.leave(userId);
    return result;
  }

  @Override
  public IdentityOperationResult createMembership(String userId, String groupId) {
    IdentityOperationResult result = super.createMembership(userId, groupId);
    StandIns.current().joined(userId, groupId);
    memberships.joined(userId, groupId);
    return result;
  }

  /** Claimed tasks of a role go back to those who still hold it, or else stand in. */
  @Override
  public IdentityOperationResult deleteMembership(String userId, String groupId) {
    IdentityOperationResult result = super.deleteMembership(userId, groupId);
    TaskService tasks = Context.getProcessEngineConfiguration().getTaskService();
    Context.getCommandContext()
        .runWithoutAuthorization(
            () -> {
              tasks
                  .createTaskQuery()
                  .taskCandidateGroup(groupId)
                  .includeAssignedTasks()
                  .taskAssignee(userId)
                  .list()
                  .forEach(task -> tasks.setAssignee(task.getId(), null));
              return null;
            });
    left(userId, groupId);
    return result;
  }

  private void left(String userId, String groupId) {
    StandIns.current().left(userId, groupId);
    memberships.left(userId, groupId);
  }

  /** Tasks of a group that is gone would be nobody's. */
  @Override
  public IdentityOperationResult deleteGroup(String groupId) {
    refuseAs(Refusal.GROUP_STILL_NEEDED, () -> departures.heldByGroup(groupId));
    IdentityOperationResult result = super.deleteGroup(groupId);
    departures.leaveGroup(groupId);
    return result;
  }

  /** Processes of an organisation that is gone would be nobody's. */
  @Override
  public IdentityOperationResult deleteTenant(String tenantId) {
    if (asker().isPresent() && departures.isNeeded(tenantId)) {
      throw Refusal.ORGANISATION_STILL_NEEDED.exception();
    }
    return super.deleteTenant(tenantId);
  }

  /** Refuses a person what would leave something without anybody; the application may do it. */
  private static void refuseAs(Refusal refusal, Supplier<Optional<String>> left) {
    if (asker().isPresent()) {
      left.get()
          .ifPresent(
              held -> {
                throw refusal.about(held);
              });
    }
  }

  private static Optional<Asker> asker() {
    return Asker.of(Context.getCommandContext());
  }
}
