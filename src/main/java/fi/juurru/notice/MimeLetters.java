package fi.juurru.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mail as it goes over the wire. Nothing in its head but the address comes from people, and that
 * has to be a plain one.
 */
@Component
class MimeLetters {

  private final MailSettings settings;
  private final Unsubscribing unsubscribing;

  MimeLetters(MailSettings settings, Unsubscribing unsubscribing) {
    this.settings = settings;
    this.unsubscribing = unsubscribing;
  }

  MimeMessage of(Outbox.WaitingMail mail, Session session) throws MessagingException {
    var message = new Named(session, id(mail.id().toString()));
    var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    boolean strict = true;
    parts.setFrom(settings.from());
    parts.setTo(new InternetAddress(mail.address(), strict));
    parts.setSubject(mail.subject());
    parts.setText(mail.plain(), mail.html());
    parts.setSentDate(Date.from(ClockUtil.getCurrentTime().toInstant()));
    if (mail.calendar() != null) {
      parts.addAttachment(
          "juurru.ics",
          new ByteArrayDataSource(
              mail.calendar().getBytes(StandardCharsets.UTF_8),
              "text/calendar; charset=UTF-8; method=" + mail.calendarMethod()));
    }
    // All of one matter stand together in the reader's mailbox.
    message.setHeader("References", id(unsubscribing.sign(mail.matter() + " " + mail.person())));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Unsubscribe", "<" + unsubscribing.address(mail.person()) + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.saveChanges();
    return message;
  }

  private String id(String local) {
    return "<" + local + "@" + URI.create(settings.address()).getHost() + ">";
  }

  /** Keeps its {@code Message-ID}, however often it is tried. */
  private static final class Named extends MimeMessage {

    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
