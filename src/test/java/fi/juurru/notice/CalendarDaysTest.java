package fi.juurru.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.Story;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A day that is agreed comes into the calendars of those who take part, moves there and goes. */
class CalendarDaysTest extends MailTest {

  @Test
  void aDayIsAgreedMovesAndIsCancelled() {
    reach("facilitator");
    reach("hr");
    reach("worker");
    speaks("hr", "sv");
    plan();
    postman.send();
    assertThat(mail("worker")).isEmpty();
    assertThat(subject(latest("hr"))).isEqualTo("Överenskommen dag: Dag för kollegialt lärande");
    MimeMessage first = latest("facilitator");
    assertThat(subject(first)).isEqualTo("Sovittu päivä: Vertaisoppimispäivä");
    assertThat(part(first, "text/plain")).contains("on sovittu päivälle 10.2.2026");
    assertThat(parts(first).map(MailTest::type).filter(type -> type.contains("calendar")))
        .singleElement()
        .asString()
        .contains("method=PUBLISH");
    String uid = line(first, "UID");
    assertThat(entry(first))
        .contains(
            "METHOD:PUBLISH",
            "SEQUENCE:0",
            "DTSTART;VALUE=DATE:20260210",
            "DTEND;VALUE=DATE:20260211",
            "SUMMARY:Vertaisoppimispäivä",
            "STATUS:CONFIRMED",
            "ORGANIZER:mailto:juurru@example.fi");
    assertThat(line(first, "DTSTAMP")).isEqualTo("20260112T070000Z");

    story.until("2026-02-03");
    as("hr").complete("see-brought", Map.of("plannedDay", "moved", "newDay", "2026-03-10"));
    story.settle();
    postman.send();
    MimeMessage moved = latest("facilitator");
    assertThat(part(moved, "text/plain")).contains("on nyt 10.3.2026");
    assertThat(entry(moved)).contains("SEQUENCE:1", "DTSTART;VALUE=DATE:20260310");
    assertThat(line(moved, "UID")).isEqualTo(uid);
    assertThat(head(moved, "References")).isEqualTo(head(first, "References"));

    story.until("2026-03-03");
    as("hr")
        .complete("see-brought", Map.of("plannedDay", "cancelled", "cancelReason", "Kiire kevät"));
    story.settle();
    postman.send();
    MimeMessage off = latest("facilitator");
    assertThat(mail("facilitator")).hasSize(3);
    assertThat(type(parts(off).filter(part -> type(part).contains("calendar")).findAny().get()))
        .contains("method=CANCEL");
    assertThat(entry(off))
        .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20260310");
    assertThat(line(off, "UID")).isEqualTo(uid);
    assertThat(part(off, "text/plain")).doesNotContain("Kiire kevät");
  }

  @Test
  void whatComesToNothingIsNotTold() {
    reach("coordinator");
    reach("implementation-team");
    choices.keep(story.user("implementation-team"), NoticeChoices.NoticeChoice.NOTHING);
    as("coordinator")
        .start(
            "implementation-team-meeting", Map.of("method", story.method(), "area", story.area()));
    story.settle();
    assertThat(waiting()).isZero();
    as("coordinator")
        .complete(
            "prepare-agenda",
            Map.of(
                "meetingDate", "2026-01-26",
                "meetingPlace", "Kokoushuone kello 9",
                "agenda", "Koulutukset, käyttö, tuki"));
    assertThat(waiting()).as("the coordinator's").isEqualTo(1);
    story.until("2026-01-26");
    postman.send();
    assertThat(entry(latest("coordinator"))).contains("DTSTART;VALUE=DATE:20260126");
    assertThat(mail("implementation-team")).isEmpty();
    runtime.deleteProcessInstance(story.open("implementation-team-meeting").get(0).getId(), "");
    assertThat(waiting()).as("it is that day already").isZero();
  }

  @Test
  void aFileIsFoldedAndEscaped() {
    String file =
        IcsFile.of(
            IcsFile.PUBLISH,
            "1@juurru.example",
            0,
            LocalDate.parse("2026-12-31"),
            "Päivä; äänestys, \\ ja\r\nBEGIN:VALARM " + "ö".repeat(60),
            "juurru@example.fi",
            "https://juurru.example/",
            Instant.parse("2026-01-12T07:00:00Z"));
    assertThat(Arrays.asList(file.split("\r\n")))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
        .doesNotContain("BEGIN:VALARM")
        .contains("DTEND;VALUE=DATE:20270101");
    assertThat(file.replace("\r\n ", ""))
        .contains("SUMMARY:Päivä\\; äänestys\\, \\\\ ja BEGIN:VALARM " + "ö".repeat(60) + "\r\n");
  }

  private void plan() {
    String second = story.addUnit(story.unit() + "-b").code();
    as("hr")
        .start(
            "peer-learning-day",
            Map.of(
                "area", story.area(),
                "dayOn", "2026-02-10",
                "dayPlace", "Kirjaston sali kello 9",
                "theme", "Yhteinen vastaanotto",
                "guestUnits", Story.chosen(story.unit(), second)));
    story.settle();
  }

  private static List<String> entry(MimeMessage message) {
    return List.of(part(message, "text/calendar").split("\n"));
  }

  private static String line(MimeMessage message, String name) {
    return entry(message).stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
