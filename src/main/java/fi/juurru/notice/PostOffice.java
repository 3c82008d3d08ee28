package fi.juurru.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The SMTP server, if there is one. */
@Component
class PostOffice {

  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

  private final ObjectProvider<JavaMailSenderImpl> sender;
  private final MailSettings settings;

  PostOffice(ObjectProvider<JavaMailSenderImpl> sender, MailSettings settings) {
    this.sender = sender;
    this.settings = settings;
  }

  /** Whether there is a server to send with, and an address to lead to. */
  boolean isOpen() {
    return settings.areComplete() && sender.getIfAvailable() != null;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tellIfClosed() {
    if (!isOpen()) {
      LOG.info(
          "No mail is sent: spring.mail.host, juurru.mail.address or juurru.mail.from is missing");
    }
  }

  /**
   * One connection, to be closed.
   *
   * @throws ServerAwayException where it cannot be had
   */
  Delivery open() {
    JavaMailSenderImpl server = sender.getObject();
    Session session = server.getSession();
    try {
      Transport transport =
          session.getTransport(Objects.requireNonNullElse(server.getProtocol(), "smtp"));
      transport.connect(
          server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      return new Delivery(session, transport);
    } catch (MessagingException away) {
      throw new ServerAwayException(away);
    }
  }

  /** A connection over which several mails go. */
  record Delivery(Session session, Transport transport) implements AutoCloseable {

    /**
     * Hands a mail to the server.
     *
     * @throws MessagingException where the server does not take this one
     * @throws ServerAwayException where it takes none any more
     */
    void hand(MimeMessage mail) throws MessagingException {
      try {
        transport.sendMessage(mail, mail.getAllRecipients());
      } catch (MessagingException e) {
        if (!transport.isConnected()) {
          throw new ServerAwayException(e);
        }
        throw e;
      }
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException alreadyGone) {
        LOG.debug("The mail server had closed already", alreadyGone);
      }
    }
  }
}
