package fi.juurru.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import fi.juurru.UserIds;
import fi.juurru.process.StoryTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Stories in which people get mail, from a real SMTP server. Others' mail may pass there too. */
abstract class MailTest extends StoryTest {

  @Autowired JavaMailSenderImpl sender;
  @Autowired IdentityService identity;
  @Autowired MorningLetters mornings;
  @Autowired Postman postman;
  @Autowired NoticeChoices choices;
  @Autowired JdbcClient jdbc;

  GreenMail server;

  @BeforeEach
  void open() {
    open(ServerSetupTest.SMTP.dynamicPort());
    sender.setPort(server.getSmtp().getPort());
  }

  void open(ServerSetup setup) {
    server = new GreenMail(setup);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  /** Gives somebody of the story an address. */
  void reach(String role) {
    var user = identity.createUserQuery().userId(story.user(role)).singleResult();
    user.setEmail(address(role));
    identity.saveUser(user);
  }

  void speaks(String role, String language) {
    identity.setUserInfo(story.user(role), UserIds.LANGUAGE, language);
  }

  void wants(String role, boolean weekly, NoticeChoices.Mornings each) {
    choices.keep(story.user(role), new NoticeChoices.NoticeChoice(weekly, each, true));
  }

  /** What a round does in the story's organisation at nine o'clock of a day. */
  void morning(String day) {
    story.until(day);
    morning();
  }

  void morning() {
    if (mornings.isTime()) {
      mornings.write(story.organisation());
    }
    postman.send();
  }

  void later(Duration time) {
    ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
  }

  /** What somebody of the story has got, in the order in which it came. */
  List<MimeMessage> mail(String role) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> to(message).equals(address(role)))
        .toList();
  }

  MimeMessage latest(String role) {
    List<MimeMessage> all = mail(role);
    assertThat(all).as("mail of " + role).isNotEmpty();
    return all.get(all.size() - 1);
  }

  /** Mail of the story that waits. */
  int waiting() {
    return jdbc.sql("select count(*) from mail where person like ?")
        .param("%-" + story.id())
        .query(Integer.class)
        .single();
  }

  String address(String role) {
    return story.user(role) + "@example.fi";
  }

  static String head(MimeMessage message, String name) {
    try {
      return message.getHeader(name, null);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its part of a kind, such as {@code text/plain}; line ends as in Java. */
  static String part(MimeMessage message, String kind) {
    return parts(message)
        .filter(part -> type(part).toLowerCase(Locale.ROOT).startsWith(kind))
        .map(MailTest::text)
        .findFirst()
        .orElseThrow();
  }

  static Stream<Part> parts(Part part) {
    try {
      return part.getContent() instanceof Multipart several
          ? IntStream.range(0, several.getCount())
              .mapToObj(n -> at(several, n))
              .flatMap(MailTest::parts)
          : Stream.of(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String type(Part part) {
    try {
      return part.getContentType();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Part part) {
    try {
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BodyPart at(Multipart several, int n) {
    try {
      return several.getBodyPart(n);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String to(MimeMessage message) {
    return head(message, "To");
  }
}
