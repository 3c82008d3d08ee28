package fi.juurru.notice;

import static java.util.function.Predicate.not;

import fi.juurru.PasswordCodes;
import fi.juurru.UserIds;
import fi.juurru.language.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends a person who has forgotten the password a code for a new one, to the address known here.
 */
@Component
class PasswordMail {

  private static final Logger LOG = LoggerFactory.getLogger(PasswordMail.class);

  private static final Duration VALID = Duration.ofHours(1);

  /** Between two mails to one person, so that nobody fills somebody's mailbox. */
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final ObjectProvider<JavaMailSender> sender;
  private final MailSettings settings;
  private final IdentityService identity;
  private final PasswordCodes codes;
  private final Texts texts;

  PasswordMail(
      ObjectProvider<JavaMailSender> sender,
      MailSettings settings,
      IdentityService identity,
      PasswordCodes codes,
      Texts texts) {
    this.sender = sender;
    this.settings = settings;
    this.identity = identity;
    this.codes = codes;
    this.texts = texts;
  }

  /** Whether there is a server to send with, and an address to lead to. */
  boolean isPossible() {
    return settings.areComplete() && sender.getIfAvailable() != null;
  }

  /** Sends it, unless there is no such person or address, or one was sent just now. */
  void send(String userId) {
    Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult())
        .filter(user -> user.getEmail() != null)
        .filter(not(user -> user.getEmail().isBlank()))
        .ifPresent(
            user -> codes.mail(user.getId(), VALID, PAUSE).ifPresent(code -> send(user, code)));
  }

  private void send(User user, PasswordCodes.Code code) {
    Locale language =
        Optional.ofNullable(identity.getUserInfo(user.getId(), UserIds.LANGUAGE))
            .map(Locale::forLanguageTag)
            .orElse(Texts.SOURCE);
    var mail = new SimpleMailMessage();
    mail.setFrom(settings.from());
    mail.setTo(user.getEmail());
    mail.setSubject(texts.in(language, PasswordMailText.SUBJECT.finnish()));
    mail.setText(
        texts
            .in(language, PasswordMailText.BODY.finnish())
            .formatted(
                user.getId(),
                settings.root() + "/camunda/app/tasklist/default/#/login?code=" + code.code()));
    try {
      sender.getObject().send(mail);
    } catch (MailException e) {
      // Its text names the reader's address.
      LOG.warn("A code could not be mailed: {}", e.getClass().getSimpleName());
    }
  }
}
