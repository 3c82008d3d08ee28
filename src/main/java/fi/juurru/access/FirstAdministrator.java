package fi.juurru.access;

import fi.juurru.StartStep;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator from configuration, and lets no Juurru be reached that nobody
 * administers: there is no default password, and Camunda's own set-up page is closed. The embedded
 * database is for trials, which bring an administrator of their own.
 */
@Component
@ConditionalOnProperty("spring.datasource.url")
class FirstAdministrator implements StartStep {

  private final Configured configured;
  private final IdentityService identity;

  FirstAdministrator(Configured configured, IdentityService identity) {
    this.configured = configured;
    this.identity = identity;
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATOR;
  }

  @Override
  public void run() {
    if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
      create();
    }
  }

  private void create() {
    if (configured.missing()) {
      throw new NoAdministratorException();
    }
    if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
      Group administrators = identity.newGroup(Groups.CAMUNDA_ADMIN);
      administrators.setName("Pääkäyttäjät");
      administrators.setType(Groups.GROUP_TYPE_SYSTEM);
      identity.saveGroup(administrators);
    }
    if (identity.createUserQuery().userId(configured.user()).count() == 0) {
      User user = identity.newUser(configured.user());
      user.setFirstName("Pääkäyttäjä");
      user.setLastName(configured.user());
      user.setPassword(configured.password());
      identity.saveUser(user);
    }
    identity.createMembership(configured.user(), Groups.CAMUNDA_ADMIN);
  }

  /** {@code juurru.admin.user} and {@code juurru.admin.password}; used only for the first one. */
  @ConfigurationProperties("juurru.admin")
  record Configured(String user, String password) {

    boolean missing() {
      return user == null || user.isBlank() || password == null || password.isBlank();
    }

    @Override
    public String toString() {
      return "Configured[user=" + user + "]";
    }
  }
}
