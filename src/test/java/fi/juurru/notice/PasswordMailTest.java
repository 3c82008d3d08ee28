package fi.juurru.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fi.juurru.PasswordCodes;
import fi.juurru.UserIds;
import fi.juurru.access.Caller;
import fi.juurru.process.StoryTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Who has forgotten the password gets a code by mail, from a real SMTP server. */
class PasswordMailTest extends StoryTest {

  private static final String MAIL = "/camunda/api/juurru/password/mail";
  private static final Pattern LINK =
      Pattern.compile(
          "https://juurru\\.example/camunda/app/tasklist/default/#/login\\?code=([\\w-]+)");
  private static final int PATIENCE_MILLIS = 60_000;

  @LocalServerPort int port;
  @Autowired JavaMailSenderImpl sender;
  @Autowired IdentityService identity;
  @Autowired PasswordCodes codes;

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private String person;

  @BeforeEach
  void somebodyWithAnAddress() {
    server.start();
    sender.setPort(server.getSmtp().getPort());
    person = story.user("worker");
    var user = identity.createUserQuery().userId(person).singleResult();
    user.setEmail("aino@example.fi");
    identity.saveUser(user);
    identity.setUserInfo(person, UserIds.LANGUAGE, "sv");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aCodeComesInTheLanguageOfThePersonAndWorksForAnHour() throws Exception {
    ask(person);
    assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();

    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Nytt lösenord till Juurru");
    assertThat(mail.getAllRecipients()[0]).hasToString("aino@example.fi");
    String code = code(mail);
    ClockUtil.setCurrentTime(
        java.util.Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofMinutes(59))));
    assertThat(codes.use(code)).contains(person);
    assertThat(codes.use(code)).isEmpty();
  }

  @Test
  void theAnswerTellsNotWhetherThereIsSuchAPerson() throws Exception {
    for (String unknown : new String[] {"no-one", story.user("team"), "Not an id", ""}) {
      ask(unknown);
    }
    ask(person);
    ask(person);
    ask(story.user("supervisor"));
    assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
    // What is asked is sent in its order: all before this have been looked up.
    String last = story.addPersonIn(story.unit(), "last-" + story.id(), "worker");
    var user = identity.createUserQuery().userId(last).singleResult();
    user.setEmail("last@example.fi");
    identity.saveUser(user);
    ask(last);
    assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void aMailLeavesTheCodeThatACoordinatorHasMade() throws Exception {
    String handedOver = codes.make(person, "coordinator", Duration.ofDays(7)).code();
    ask(person);
    assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
    assertThat(codes.use(handedOver)).contains(person);
  }

  private void ask(String user) {
    Caller nobody = Caller.nobody(port);
    nobody.absolute("GET", "/camunda/app/tasklist/default/", null);
    var answer = nobody.absolute("POST", MAIL, "{\"user\": \"%s\"}".formatted(user));
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
  }

  private static String code(MimeMessage mail) throws Exception {
    Matcher link = LINK.matcher((String) mail.getContent());
    assertThat(link.find()).as(GreenMailUtil.getBody(mail)).isTrue();
    return link.group(1);
  }
}
