package fi.juurru.access;

import fi.juurru.CannotStartException;
import fi.juurru.StartStep;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

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
    if (configured.reset()
        || identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
      create();
    }
    if (configured.reset()) {
      LOG.warn(
          "{} is administrator with the configured password. Take juurru.admin.reset away again.",
          configured.user());
    }
  }

  private void create() {
    if (configured.missing()) {
      throw new CannotStartException(
          "The database has no administrator yet, and none is configured.",
          "Set JUURRU_ADMIN_USER and JUURRU_ADMIN_PASSWORD (juurru.admin.user and"
              + " juurru.admin.password) for the first start. They are not needed later.");
    }
    if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
      Group administrators = identity.newGroup(Groups.CAMUNDA_ADMIN);
      administrators.setName("Pääkäyttäjät");
      administrators.setType(Groups.GROUP_TYPE_SYSTEM);
      identity.saveGroup(administrators);
    }
    User user = identity.createUserQuery().userId(configured.user()).singleResult();
    if (user == null) {
      user = identity.newUser(configured.user());
      user.setFirstName("Pääkäyttäjä");
      user.setLastName(configured.user());
      user.setPassword(configured.password());
      identity.saveUser(user);
    } else if (configured.reset()) {
      user.setPassword(configured.password());
      identity.saveUser(user);
    }
    if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).groupMember(user.getId()).count()
        == 0) {
      identity.createMembership(user.getId(), Groups.CAMUNDA_ADMIN);
    }
  }

  /**
   * {@code juurru.admin.*}.
   *
   * @param reset the way back when nobody knows an administrator's password any more: at this start
   *     the user is made administrator, with this password; else the two are for the first start
   */
  @ConfigurationProperties("juurru.admin")
  record Configured(String user, String password, boolean reset) {

    boolean missing() {
      return user == null || user.isBlank() || password == null || password.isBlank();
    }

    @Override
    public String toString() {
      return "Configured[user=" + user + "]";
    }
  }
}
