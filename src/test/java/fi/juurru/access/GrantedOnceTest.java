package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import fi.juurru.JuurruTest;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a later version or model grants otherwise is changed; what an administrator did, stays. */
@JuurruTest
class GrantedOnceTest {

  @Autowired Grants grants;
  @Autowired AuthorizationService authorizations;

  @Test
  void onlyTheDifferenceToWhatWasGivenBeforeIsWritten() {
    give("once", wanted("once", READ, UPDATE));
    assertThat(granted("once")).containsExactlyInAnyOrder(READ, UPDATE);
    change("once", READ, DELETE); // takes UPDATE away and adds DELETE

    give("once", wanted("once", READ, UPDATE));
    assertThat(granted("once")).containsExactlyInAnyOrder(READ, DELETE);

    give("once", wanted("once", UPDATE, CREATE_INSTANCE));
    assertThat(granted("once")).containsExactlyInAnyOrder(DELETE, CREATE_INSTANCE);

    give("once", new Grants.Wanted());
    assertThat(granted("once")).containsExactly(DELETE);
  }

  @Test
  void whatNobodyWantsAnyMoreIsGone() {
    give("gone", wanted("gone", READ));
    give("gone", new Grants.Wanted());
    assertThat(stored("gone")).isNull();
  }

  @Test
  void whatAnAdministratorTookAwayIsNotGivenAgain() {
    give("taken", wanted("taken", READ));
    authorizations.deleteAuthorization(stored("taken").getId());
    give("taken", wanted("taken", READ));
    assertThat(stored("taken")).isNull();
    give("taken", wanted("taken", UPDATE));
    assertThat(granted("taken")).containsExactly(UPDATE);
  }

  /** As in a database from before grants were remembered. */
  @Test
  void whatIsThereAlreadyIsTakenOver() {
    var there = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    there.setGroupId("there");
    there.setResource(PROCESS_DEFINITION);
    there.setResourceId("there");
    there.addPermission(READ);
    authorizations.saveAuthorization(there);
    give("there", wanted("there", READ));
    assertThat(granted("there")).containsExactly(READ);
  }

  private void give(String giver, Grants.Wanted wanted) {
    grants.give(giver, wanted, authorizations);
  }

  private static Grants.Wanted wanted(String group, Permission... permissions) {
    var wanted = new Grants.Wanted();
    wanted.give(group, PROCESS_DEFINITION, group, permissions);
    return wanted;
  }

  private void change(String group, Permission... permissions) {
    var stored = stored(group);
    stored.setPermissions(permissions);
    authorizations.saveAuthorization(stored);
  }

  private Set<Permission> granted(String group) {
    return Set.of(
        stored(group).getPermissions(new Permission[] {READ, UPDATE, DELETE, CREATE_INSTANCE}));
  }

  private Authorization stored(String group) {
    return authorizations.createAuthorizationQuery().groupIdIn(group).singleResult();
  }
}
