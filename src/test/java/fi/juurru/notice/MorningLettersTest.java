package fi.juurru.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import fi.juurru.AtOnce;
import fi.juurru.organisation.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is written to, on which mornings, and what the letter says. */
class MorningLettersTest extends MailTest {

  private static final NoticeChoices.Mornings ALL = NoticeChoices.Mornings.ALL;
  private static final NoticeChoices.Mornings NONE = NoticeChoices.Mornings.NONE;

  @Autowired FilterService filters;
  @Autowired WaitingTasks waiting;

  @Test
  void aPersonHearsOfAWeekAndOfWhatHasBecomeUrgentAndOfNothingTwice() {
    reach("supervisor");
    agree("2026-01-19");
    morning();
    assertThat(mail("supervisor")).hasSize(1);
    var week = latest("supervisor");
    assertThat(subject(week)).isEqualTo("Viikon tehtäväsi Juurrussa");
    String task = story.task("do-step").getId();
    assertThat(part(week, "text/plain"))
        .startsWith("Hei!\n")
        .contains(
            """
            Uutta

            - Tee sovittu askel (määräpäivä 19.1.2026)
              https://juurru.example/camunda/app/tasklist/default/#/?task=%s
            """
                .formatted(task))
        .contains("https://juurru.example/camunda/app/tasklist/default/#/juurru/notices");
    assertThat(part(week, "text/html"))
        .contains("<html lang=\"fi\">", "Tee sovittu askel</a>", "#/?task=" + task);

    for (String quiet : List.of("2026-01-13", "2026-01-14", "2026-01-15")) {
      morning(quiet);
      assertThat(mail("supervisor")).as(quiet).hasSize(1);
    }
    morning("2026-01-16"); // a Friday; due on Monday
    assertThat(mail("supervisor")).hasSize(2);
    assertThat(part(latest("supervisor"), "text/plain"))
        .contains("Määräpäivä on tänään tai seuraavana työpäivänä\n\n- Tee sovittu askel");
    morning("2026-01-17");
    morning("2026-01-18");
    assertThat(mail("supervisor")).as("a weekend").hasSize(2);
    morning("2026-01-19");
    assertThat(subject(latest("supervisor"))).isEqualTo("Viikon tehtäväsi Juurrussa");
    morning("2026-01-20");
    assertThat(part(latest("supervisor"), "text/plain"))
        .contains("Määräpäivä on mennyt\n\n- Tee sovittu askel");
    assertThat(mail("supervisor")).hasSize(4);
    morning("2026-01-21");
    assertThat(mail("supervisor")).as("late since yesterday").hasSize(4);
    as("supervisor").complete("do-step", Map.of("outcome", "done"));
    assertThat(story.openTasks()).isEmpty();
    morning("2026-01-26");
    assertThat(mail("supervisor")).as("nothing waits").hasSize(4);
  }

  private void agree(String due) {
    send(
        "agreed-step-follow-up",
        here(
            "step", "Varataan tiistaiaamut",
            "ownerRole", "supervisor",
            "stepDue", due,
            "source", "supervisor-check-in"));
    tasks.setDueDate(story.task("do-step").getId(), afternoon(due));
  }

  private static Date afternoon(String day) {
    return Date.from(
        LocalDate.parse(day).atTime(16, 0).atZone(ZoneId.of("Europe/Helsinki")).toInstant());
  }

  @Test
  void inSwedishWhereThePersonHasChosenItOrTheUnitSpeaksIt() {
    story.speaks("sv");
    reach("supervisor");
    reach("coordinator");
    speaks("coordinator", "en");
    wants("coordinator", true, ALL);
    agree("2026-01-19");
    meet();
    morning();

    assertThat(subject(latest("supervisor"))).isEqualTo("Dina uppgifter i Juurru den här veckan");
    assertThat(part(latest("supervisor"), "text/plain"))
        .startsWith("Hej!")
        .contains("senast 19.1.2026");
    assertThat(subject(latest("coordinator"))).isEqualTo("Your tasks in Juurru this week");
    assertThat(part(latest("coordinator"), "text/html")).contains("<html lang=\"en\">");
  }

  @Test
  void theHeadSaysThatAMachineWritesAndHowItEnds() {
    reach("supervisor");
    agree("2026-01-19");
    morning();
    morning("2026-01-16");
    morning("2026-01-19");

    var mail = mail("supervisor");
    assertThat(mail).hasSize(3);
    assertThat(mail)
        .allSatisfy(
            message -> {
              assertThat(head(message, "Auto-Submitted")).isEqualTo("auto-generated");
              assertThat(head(message, "List-Unsubscribe"))
                  .startsWith("<https://juurru.example/unsubscribe?of=")
                  .endsWith(">");
              assertThat(head(message, "List-Unsubscribe-Post"))
                  .isEqualTo("List-Unsubscribe=One-Click");
              assertThat(head(message, "Message-ID")).endsWith("@juurru.example>");
              assertThat(head(message, "From")).isEqualTo("juurru@example.fi");
            });
    assertThat(mail).extracting(message -> head(message, "Message-ID")).doesNotHaveDuplicates();
    assertThat(head(mail.get(0), "References"))
        .isEqualTo(head(mail.get(2), "References"))
        .isNotEqualTo(head(mail.get(1), "References"));
  }

  @Test
  void asThePersonChooses() {
    for (String role : List.of("supervisor", "coordinator", "team")) {
      reach(role);
    }
    wants("supervisor", false, ALL);
    wants("coordinator", false, NoticeChoices.Mornings.URGENT);
    wants("team", false, NONE);
    morning();
    story.until("2026-01-13");
    meet();
    agree("2026-01-19");
    morning("2026-01-14");

    assertThat(part(latest("supervisor"), "text/plain")).contains("Uutta\n\n- Tee sovittu askel");
    assertThat(mail("coordinator")).as("not urgent yet").isEmpty();
    morning("2026-01-19");
    assertThat(mail("coordinator")).hasSize(1);
    assertThat(mail("team")).isEmpty();
    choices.keep(story.user("supervisor"), NoticeChoices.NoticeChoice.NOTHING);
    morning("2026-01-20");
    assertThat(mail("supervisor")).hasSize(2);
  }

  /** A meeting whose agenda the coordinator prepares. */
  private void meet() {
    as("coordinator")
        .start(
            "implementation-team-meeting", Map.of("method", story.method(), "area", story.area()));
    story.settle();
  }

  @Test
  void nobodyHearsAnythingInJulyOrWhileTheUnitIsClosed() {
    story = stories.begin("2026-06-29");
    reach("supervisor");
    agree("2026-01-19");
    morning();
    assertThat(mail("supervisor")).hasSize(1);
    for (String day :
        List.of("2026-07-01", "2026-07-06", "2026-07-13", "2026-07-20", "2026-07-31")) {
      morning(day);
    }
    assertThat(mail("supervisor")).as("July").hasSize(1);
    jdbc.sql("insert into closure values (?, '2026-08-03', '2026-08-09')")
        .param(story.unit())
        .update();
    morning("2026-08-03");
    assertThat(mail("supervisor")).as("closed").hasSize(1);
    morning("2026-08-10");
    assertThat(mail("supervisor")).hasSize(2);
  }

  @Test
  void whatIsConfidentialIsNotNamed() {
    reach("coach");
    reach("supervisor");
    wants("supervisor", true, ALL);
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    Task talk = story.tasks().get(0);
    morning();

    assertThat(Stream.of("coach", "supervisor").flatMap(role -> mail(role).stream()))
        .isNotEmpty()
        .allSatisfy(
            message -> {
              assertThat(part(message, "text/plain"))
                  .contains("Luottamuksellinen tehtävä", talk.getId())
                  .doesNotContain(talk.getName());
              assertThat(part(message, "text/html")).doesNotContain(talk.getName());
            });
  }

  @Test
  void whatIsInAMailIsWhatTheListOfThePersonHolds() {
    for (Role role : Role.values()) {
      reach(role.code());
    }
    agree("2026-01-19");
    meet();
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    as("coordinator").claim(story.task("prepare-agenda").getId());
    String own =
        filters.createTaskFilterQuery().filterName("Omat tehtäväni").singleResult().getId();

    var all = waiting.of(story.organisation(), ClockUtil.getCurrentTime().toInstant(), List.of());
    for (Role role : Role.values()) {
      List<String> listed =
          as(role.code())
              .acting(() -> filters.<Task>list(own).stream().map(Task::getId).sorted().toList());
      assertThat(
              all.stream()
                  .filter(task -> task.person().equals(story.user(role.code())))
                  .map(WaitingTasks.PersonalTask::task)
                  .sorted())
          .as(role.code())
          .isEqualTo(listed);
    }
    assertThat(all).hasSize(4);
  }

  @Test
  void twoNodesWriteAndSendOnce() {
    reach("supervisor");
    agree("2026-01-19");
    for (int race = 0; race < 5; race++) {
      AtOnce.run(Stream.of(this::morning, this::morning));
    }
    assertThat(mail("supervisor")).hasSize(1);
    assertThat(waiting()).isZero();
  }

  @Test
  void aServerThatWasAwayForADayLosesNothingAndDoublesNothing() {
    reach("supervisor");
    wants("supervisor", false, ALL);
    ServerSetup setup = server.getSmtp().getServerSetup();
    morning("2026-01-13");
    server.stop();

    agree("2026-01-19");
    morning("2026-01-14");
    assertThat(waiting()).isEqualTo(1);
    meet();
    as("supervisor").start("coaching-conflict", Map.of("unit", story.unit()));
    morning("2026-01-15");
    assertThat(waiting()).as("today's instead of yesterday's").isEqualTo(1);
    assertThat(tries()).isEqualTo(1);
    postman.send();
    assertThat(tries()).as("not before its time").isEqualTo(1);
    later(Duration.ofMinutes(2));
    postman.send();
    assertThat(tries()).isEqualTo(2);

    open(setup);
    postman.send();
    assertThat(mail("supervisor")).as("not before its time").isEmpty();
    later(Duration.ofMinutes(3));
    postman.send();
    assertThat(mail("supervisor")).hasSize(1);
    assertThat(part(latest("supervisor"), "text/plain"))
        .contains("Tee sovittu askel", "Luottamuksellinen");
    assertThat(waiting()).isZero();
    postman.send();
    morning("2026-01-16");
    assertThat(mail("supervisor")).hasSize(2); // now it is due soon
  }

  private int tries() {
    return jdbc.sql("select tries from mail where person = ?")
        .param(story.user("supervisor"))
        .query(Integer.class)
        .single();
  }

  @Autowired NoticeRounds rounds;

  @Test
  void aRoundWritesAndSends() {
    reach("supervisor");
    agree("2026-01-19");
    rounds.go();
    rounds.go();
    assertThat(mail("supervisor")).hasSize(1);
  }

  @Test
  void oneAddressThatTheServerRefusesKeepsNobodyElseWaiting() {
    reach("supervisor");
    reach("coordinator");
    var user = identity.createUserQuery().userId(story.user("coordinator")).singleResult();
    user.setEmail("not an address\r\nBcc: all@example.fi");
    identity.saveUser(user);
    agree("2026-01-19");
    meet();
    morning();

    assertThat(mail("supervisor")).hasSize(1);
    assertThat(server.getReceivedMessages())
        .noneMatch(message -> String.valueOf(head(message, "Bcc")).contains("all@example.fi"));
    assertThat(waiting()).as("kept").isEqualTo(1);
  }
}
