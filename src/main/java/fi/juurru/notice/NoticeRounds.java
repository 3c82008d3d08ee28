package fi.juurru.notice;

import fi.juurru.organisation.Organisation;
import fi.juurru.organisation.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Writes in the morning and sends all day, beside the engine's jobs: however slow the SMTP server
 * is, no job waits for it.
 */
@Configuration
@EnableScheduling
class NoticeRounds {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeRounds.class);

  private final PostOffice office;
  private final MorningLetters mornings;
  private final Organisations organisations;
  private final Postman postman;

  NoticeRounds(
      PostOffice office, MorningLetters mornings, Organisations organisations, Postman postman) {
    this.office = office;
    this.mornings = mornings;
    this.organisations = organisations;
    this.postman = postman;
  }

  @Scheduled(cron = "${juurru.mail.rounds}", zone = "${juurru.calendar.zone:Europe/Helsinki}")
  void go() {
    if (office.isOpen()) {
      if (mornings.isTime()) {
        organisations.all().stream().map(Organisation::code).forEach(this::write);
      }
      postman.send();
    }
  }

  /** One organisation with which it fails keeps no other waiting; the next round tries again. */
  private void write(String organisation) {
    try {
      mornings.write(organisation);
    } catch (RuntimeException failed) {
      LOG.error("The morning's mail of {} was not written", organisation, failed);
    }
  }
}
