package fi.juurru.organisation;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.ProcessVariable;
import fi.juurru.TransactionLock;
import fi.juurru.UserIds;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Brings new people into the organisation of the current instance, for the process {@code
 * person-welcome}. Whom it welcomes has no password: how the person gets to choose one, {@link
 * Invitations} says.
 */
@Component("people")
@CalledByModels
public class Newcomers {

  /** User id of whom the current instance has welcomed. */
  private static final String WELCOMED = "newPerson";

  private final IdentityService identity;
  private final TaskService tasks;
  private final OwnOrganisation own;
  private final UserIds ids;
  private final TransactionLock lock;

  Newcomers(
      IdentityService identity,
      TaskService tasks,
      OwnOrganisation own,
      UserIds ids,
      TransactionLock lock) {
    this.identity = identity;
    this.tasks = tasks;
    this.own = own;
    this.ids = ids;
    this.lock = lock;
  }

  /**
   * Opens the account that the current instance describes in {@code newFirstName, newLastName,
   * newUserId, newEmail} and {@code newLanguage}, and gives it the roles {@code newRoles} in the
   * instance's unit. Without {@code newUserId} the id is made from the name. Sets the variables
   * {@code newPerson}, the id, and {@code newPersonName}.
   */
  public void welcome() {
    ExecutionEntity execution = CurrentInstance.execution();
    String unit = own.required(ProcessVariable.UNIT.get(execution));
    lock.take("user id");
    User user = identity.newUser(freeId(execution));
    user.setFirstName(text(execution, "newFirstName"));
    user.setLastName(text(execution, "newLastName"));
    user.setEmail(text(execution, "newEmail"));
    asJuurru(
        () -> {
          identity.saveUser(user);
          identity.createTenantUserMembership(execution.getTenantId(), user.getId());
          identity.setUserInfo(user.getId(), UserIds.LANGUAGE, text(execution, "newLanguage"));
          People.of(execution.getVariable("newRoles")).stream()
              .map(code -> Role.of(code).orElseThrow())
              .filter(role -> role.holder() != null)
              .forEach(role -> identity.createMembership(user.getId(), role.group(unit)));
        });
    execution.setVariable(WELCOMED, user.getId());
    execution.setVariable("newPersonName", user.getFirstName() + " " + user.getLastName());
  }

  /** Whether whom the current instance has welcomed has not chosen a password yet. */
  public boolean isAwaited() {
    return welcomed().filter(user -> user.getPassword() == null).isPresent();
  }

  /**
   * Takes back what {@link #welcome} did for somebody who does not come. Refused once the person
   * has chosen a password or has tasks; nothing where there is no such person.
   */
  public void turnAway() {
    welcomed()
        .ifPresent(
            user -> {
              if (user.getPassword() != null) {
                throw WelcomeRefusal.HAS_BEGUN.exception();
              }
              if (tasks.createTaskQuery().taskInvolvedUser(user.getId()).count() > 0) {
                throw WelcomeRefusal.HAS_TASKS.exception();
              }
              asJuurru(() -> identity.deleteUser(user.getId()));
            });
  }

  private Optional<User> welcomed() {
    ExecutionEntity execution = CurrentInstance.execution();
    String person = text(execution, WELCOMED);
    return person.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            identity
                .createUserQuery()
                .userId(person)
                .memberOfTenant(execution.getTenantId())
                .singleResult());
  }

  private String freeId(VariableScope execution) {
    String wished = text(execution, "newUserId");
    if (wished.isEmpty()) {
      return ids.free(text(execution, "newFirstName"), text(execution, "newLastName"));
    }
    if (ids.isTaken(wished)) {
      throw WelcomeRefusal.ID_TAKEN.exception();
    }
    return wished;
  }

  /**
   * A person who asks sees the people of the own organisation only, and who is being welcomed is
   * not yet one of them.
   */
  private void asJuurru(Runnable deed) {
    Authentication asker = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      deed.run();
    } finally {
      if (asker != null) {
        identity.setAuthentication(asker.getUserId(), asker.getGroupIds(), asker.getTenantIds());
      }
    }
  }

  private static String text(VariableScope scope, String variable) {
    return Optional.ofNullable((String) scope.getVariable(variable)).orElse("").strip();
  }
}
