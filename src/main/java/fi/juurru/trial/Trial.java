package fi.juurru.trial;

import fi.juurru.database.ConditionalOnEmbeddedDatabase;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty embedded database with the sample organisations and says who can log in. */
@Component
@ConditionalOnEmbeddedDatabase
@Order(20)
class Trial implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

  private final TrialOrganisations organisations;
  private final TrialPeople people;
  private final IdentityService identity;
  private final TransactionTemplate transaction;

  Trial(
      TrialOrganisations organisations,
      TrialPeople people,
      IdentityService identity,
      TransactionTemplate transaction) {
    this.organisations = organisations;
    this.people = people;
    this.identity = identity;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (identity.createUserQuery().count() == 0) {
      transaction.executeWithoutResult(
          status -> {
            organisations.add();
            people.add();
          });
    }
    LOG.info(
        "Trial: log in with one of these as user and password: {}",
        identity.createUserQuery().orderByUserId().asc().list().stream()
            .map(User::getId)
            .collect(Collectors.joining(", ")));
  }
}
