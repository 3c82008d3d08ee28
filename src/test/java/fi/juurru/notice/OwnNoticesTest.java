package fi.juurru.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.access.Caller;
import fi.juurru.notice.NoticeChoices.NoticeChoice;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person chooses to be written to about, and how that ends without a login. */
class OwnNoticesTest extends MailTest {

  private static final String NOTICES = "/camunda/api/juurru/notices";

  @LocalServerPort int port;

  private Caller nobody;

  @BeforeEach
  void someoneGetsMail() {
    reach("supervisor");
    nobody = Caller.nobody(port);
  }

  @Test
  void aPersonChoosesForThePersonAlone() {
    story.letIn("supervisor");
    Caller supervisor =
        Caller.overWebApplication(
            port, story.user("supervisor"), story.user("supervisor"), "tasklist");
    var before = Caller.json(supervisor.absolute("GET", NOTICES, null));
    assertThat(before.toString())
        .isEqualTo(
            "{\"sent\":true,\"address\":\"%s\",\"choice\":{\"weekly\":true,\"mornings\":\"urgent\",\"calendar\":true}}"
                .formatted(address("supervisor")));

    assertThat(choose(supervisor, "{\"weekly\":false,\"mornings\":\"all\",\"calendar\":false}"))
        .isEqualTo(204);
    assertThat(choices.of(story.user("supervisor")))
        .isEqualTo(new NoticeChoice(false, NoticeChoices.Mornings.ALL, false));
    assertThat(choices.of(story.user("team"))).isEqualTo(NoticeChoice.USUAL);
    for (String wrong : List.of("{}", "{\"weekly\":true,\"mornings\":\"often\"}", "[]", "x")) {
      assertThat(choose(supervisor, wrong)).as(wrong).isEqualTo(400);
    }
    assertThat(nobody.absolute("GET", NOTICES, null).statusCode()).isEqualTo(401);
  }

  @Test
  void mailEndsWithOneButtonAndNotByLookingAtIt() {
    speaks("supervisor", "sv");
    String address = address();
    var page = nobody.absolute("GET", address, null);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .contains("form-action 'self'")
        .doesNotContain("script-src");
    assertThat(page.body())
        .contains("<html lang=\"sv\">", "Ska meddelandena avslutas?", "<button>")
        .doesNotContain("supervisor@", "<script");
    assertThat(choices.of(story.user("supervisor"))).isEqualTo(NoticeChoice.USUAL);

    assertThat(post("/unsubscribe", address.replaceAll(".*[?]", "")).body())
        .contains("Meddelandena har avslutats");
    assertThat(choices.of(story.user("supervisor"))).isEqualTo(NoticeChoice.NOTHING);
    story.until("2026-01-19");
    morning();
    assertThat(mail("supervisor")).as("but the first").hasSize(1);
  }

  @Test
  void aMailProgramEndsItWithOnePost() {
    var answer = post(address(), "List-Unsubscribe=One-Click");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(choices.of(story.user("supervisor"))).isEqualTo(NoticeChoice.NOTHING);
  }

  @Test
  void nobodyMakesUpAnAddress() {
    String address = address();
    String others =
        address.replaceAll("of=[^.]*", "of=" + address().replaceAll(".*of=|[.].*", "") + "x");
    for (String wrong :
        List.of("/unsubscribe", "/unsubscribe?of=", "/unsubscribe?of=a.b", others, address + "x")) {
      for (String method : List.of("GET", "POST")) {
        var answer = nobody.speaking("fi").absolute(method, wrong, null);
        assertThat(answer.statusCode()).as(method + " " + wrong).isEqualTo(404);
        assertThat(answer.body()).contains("Tämä osoite ei toimi");
      }
    }
    assertThat(choices.of(story.user("supervisor"))).isEqualTo(NoticeChoice.USUAL);
  }

  private String address() {
    send(
        "agreed-step-follow-up",
        here(
            "step", "Varataan tiistaiaamut",
            "ownerRole", "supervisor",
            "stepDue", "2026-02-02",
            "source", "supervisor-check-in"));
    morning();
    return head(latest("supervisor"), "List-Unsubscribe")
        .replaceAll("[<>\\s]", "")
        .replace("https://juurru.example", "");
  }

  private int choose(Caller person, String json) {
    return person.absolute("PUT", NOTICES, json).statusCode();
  }

  private HttpResponse<String> post(String path, String body) {
    return nobody.send(
        nobody
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }
}
