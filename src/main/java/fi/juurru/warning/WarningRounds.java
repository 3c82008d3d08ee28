package fi.juurru.warning;

import fi.juurru.organisation.Organisation;
import fi.juurru.organisation.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after all organisations in the hours of work: a node that was down in the morning does it
 * later, and what has passed is taken back on the same day.
 */
@Component
class WarningRounds {

  private static final Logger LOG = LoggerFactory.getLogger(WarningRounds.class);

  private final EarlyWarning warning;
  private final Organisations organisations;

  WarningRounds(EarlyWarning warning, Organisations organisations) {
    this.warning = warning;
    this.organisations = organisations;
  }

  @Scheduled(cron = "${juurru.warning.rounds}", zone = "${juurru.calendar.zone:Europe/Helsinki}")
  void go() {
    organisations.all().stream().map(Organisation::code).forEach(this::look);
  }

  /** One organisation with which it fails keeps no other waiting; the next round tries again. */
  private void look(String organisation) {
    try {
      warning.look(organisation);
    } catch (RuntimeException failed) {
      LOG.error("It was not looked which units of {} need a call", organisation, failed);
    }
  }
}
