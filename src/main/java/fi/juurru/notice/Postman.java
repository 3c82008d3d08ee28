package fi.juurru.notice;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, over one connection, each mail in a transaction of its own: a
 * mail that the server has taken is gone from the outbox, and two nodes share the work. Should a
 * node be killed between the two, that one mail comes twice, with the same {@code Message-ID}.
 */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final Outbox outbox;
  private final PostOffice office;
  private final MimeLetters letters;
  private final TransactionTemplate transaction;

  Postman(Outbox outbox, PostOffice office, MimeLetters letters, TransactionTemplate transaction) {
    this.outbox = outbox;
    this.office = office;
    this.letters = letters;
    this.transaction = transaction;
  }

  /** Sends what is due; a server that is away is asked again later. */
  void send() {
    if (!office.isOpen() || !outbox.hasDue()) {
      return; // the server is not asked for nothing
    }
    try (PostOffice.Delivery delivery = office.open()) {
      boolean mayBeMore = true;
      while (mayBeMore) {
        mayBeMore = transaction.execute(status -> sendNext(delivery));
      }
    } catch (ServerAwayException away) {
      LOG.warn("Mail waits, its server does not answer: {}", away.getMessage());
      outbox.postponeAll();
    }
  }

  private boolean sendNext(PostOffice.Delivery delivery) {
    Optional<Outbox.WaitingMail> next = outbox.next();
    next.ifPresent(mail -> send(mail, delivery));
    return next.isPresent();
  }

  private void send(Outbox.WaitingMail mail, PostOffice.Delivery delivery) {
    if (mail.address() != null && !mail.address().isBlank() && !deliver(mail, delivery)) {
      outbox.postpone(mail.id());
      return;
    }
    outbox.remove(mail.id());
  }

  private boolean deliver(Outbox.WaitingMail mail, PostOffice.Delivery delivery) {
    try {
      delivery.hand(letters.of(mail, delivery.session()));
      return true;
    } catch (MessagingException refused) {
      // Its text names the reader's address.
      LOG.warn("A mail is kept for later: {}", refused.getClass().getSimpleName());
      return false;
    }
  }
}
