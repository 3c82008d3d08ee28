package fi.juurru.trial;

import fi.juurru.StartStep;
import fi.juurru.database.ConditionalOnEmbeddedDatabase;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills an empty embedded database with the sample organisations and says who can log in. */
@Component
@ConditionalOnEmbeddedDatabase
class Trial implements StartStep {

  private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

  private final TrialOrganisations organisations;
  private final TrialPeople people;
  private final IdentityService identity;

  Trial(TrialOrganisations organisations, TrialPeople people, IdentityService identity) {
    this.organisations = organisations;
    this.people = people;
    this.identity = identity;
  }

  @Override
  public Place place() {
    return Place.TRIAL;
  }

  @Override
  public void run() {
    if (identity.createUserQuery().count() == 0) {
      organisations.add();
      people.add();
    }
  }

  /** At the end of the start, where people see it. */
  @EventListener(ApplicationReadyEvent.class)
  void sayWhoCanLogIn() {
    LOG.info(
        "Trial: log in with one of these as user and password: {}",
        identity.createUserQuery().orderByUserId().asc().list().stream()
            .map(User::getId)
            .collect(Collectors.joining(", ")));
  }
}
