package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Registry;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads the summary of a service integration and its decisions, and what they say. */
class IntegrationSummaryTest extends SharedDesignTest {

  private static final String PASSWORD = "Kolme-kivaa-kuusta-2026";
  private static final String SOURCE = "Palveluintegraation muotoilu";

  @Autowired IdentityService identity;
  @Autowired Registry registry;
  @LocalServerPort int port;

  @Test
  void managementReadsWhatWasAgreedAndHowEachPartnersAnswerStands() {
    untilSecondDayWithPartner();
    assertThat(part("Kumppanit")).contains("Tulee mukaan");
    secondDayIsHeld("yes");
    as("facilitator").complete("agree-roles", role("Koulu", "Ensimmäinen yhteys"));
    story.settle();
    assertThat(part("Kumppanit")).as("asked").contains("Pyydetty 16.3.2026");
    settle();
    assertThat(part("Kumppanit")).as("arrived").contains("Tullut perille 16.3.2026");
    sign();
    assertThat(part("Kumppanit")).contains("Sitoutui 16.3.2026", "Tullut perille 16.3.2026");
    decide("partly", "7 §");

    assertThat(summary("management").path("title").asText()).startsWith("Nuoret aikuiset");
    assertThat(part("Yhteinen muutostarve")).contains("Yksi ihminen, yksi suunnitelma");
    assertThat(part("Toimijat")).contains("Psykiatria", "Kyllä", "Seurakunta");
    assertThat(part("Työnjako")).contains("Koulu", "Ensimmäinen yhteys");
    assertThat(part("Mitä johdolta pyydetään"))
        .contains("Palkataan palveluohjaaja", "31.12.2026")
        .doesNotContain("Soitetaan yhdessä");
    assertThat(part("Päätökset")).contains("Oma organisaatio", "12 §", "Päätetty osittain", "7 §");
    assertThat(part("Kumppanit")).contains("Päätti osittain 16.3.2026");
    assertThat(part("Seuranta")).contains("2.3.2026", "16.3.2026", "Seuraava katsaus");
    assertThat(summary("management").toString())
        .as("names nobody")
        .doesNotContain(story.user("facilitator"), "Sosiaaliohjaaja");
  }

  @Test
  void onlyThoseOfTheAreaReadIt() {
    begin();
    String design = design();
    var other = new Area(story.area() + "-b", story.organisation(), "Toinen alue");
    registry.add(other);
    String elsewhere = story.addPersonIn(other.code(), "e-" + story.id(), "coordinator");

    for (String role : List.of("facilitator", "coordinator", "management", "top-management")) {
      assertThat(get(story.user(role), "/summary/" + design).statusCode()).as(role).isEqualTo(200);
    }
    for (String person : List.of(elsewhere, story.user("worker"), partner.user("management"))) {
      var refused = get(person, "/summary/" + design);
      assertThat(refused.statusCode()).as(person).isEqualTo(404);
      assertThat(refused.body()).contains("Tätä ei löydy.");
    }
    assertThat(get(story.user("management"), "/summary/no-such-design").statusCode())
        .isEqualTo(404);
    assertThat(get(story.user("recording"), "/summary/" + design).statusCode()).isEqualTo(403);
    assertThat(Caller.nobody(port).absolute("GET", "/api/summary/" + design, null).statusCode())
        .isEqualTo(401);
  }

  @Test
  void theListOfDecisionsTellsWhatEachOrganisationDecided() {
    untilSecondDayWithPartner();
    secondDayIsHeld("yes");
    as("facilitator").complete("agree-roles", role("Koulu", "Ensimmäinen yhteys"));
    settle();
    sign();
    assertThat(decisions())
        .extracting(row -> row.path("owner").asText(), row -> row.path("state").asText())
        .containsExactlyInAnyOrder(
            tuple("päättäjä", "Odottaa päätöstä"), tuple(theirs(), "Odottaa päätöstä"));
    decide("no", null);

    assertThat(decisions())
        .extracting(
            row -> row.path("owner").asText(),
            row -> row.path("state").asText(),
            row -> row.path("number").asText(),
            row -> row.path("design").asText())
        .containsExactlyInAnyOrder(
            tuple("päättäjä", "Päätetty", "12 §", design()),
            tuple(theirs(), "Ei päätetty", "", design()));
    as("coordinator")
        .submit(decidedStep(), Map.of("outcome", "drop", "dropReason", "Hakijoita ei ollut"));
    assertThat(decisions())
        .filteredOn(row -> row.path("owner").asText().equals("päättäjä"))
        .extracting(row -> row.path("state").asText())
        .as("decided and not carried out")
        .containsExactly("Päätetty, ei toteutunut");
  }

  private void sign() {
    as("management").complete("sign-own-roles", Map.of("ownSigned", "yes"));
    partner.as("management").complete("sign-roles", Map.of("rolesSigned", "yes"));
    settle();
  }

  /** One's own organisation decides; the partner as given, with a number unless it declines. */
  private void decide(String partners, String number) {
    as("decider").complete("decide-own", Map.of("ownDecision", "yes", "ownDecisionNumber", "12 §"));
    partner
        .as("decider")
        .complete(
            "make-decision",
            number == null
                ? Map.of("partnerDecision", partners, "partnerReason", "Ei rahaa")
                : Map.of(
                    "partnerDecision", partners,
                    "partnerReason", "Puoli vuotta ensin",
                    "decisionNumber", number));
    settle();
  }

  /** Claimed for the coordinator: the task that follows what was decided. */
  private String decidedStep() {
    String task =
        story.tasks().stream()
            .filter(open -> open.getTaskDefinitionKey().equals("do-step"))
            .filter(
                open ->
                    "Palkataan palveluohjaaja"
                        .equals(runtime.getVariable(open.getProcessInstanceId(), "step")))
            .findFirst()
            .orElseThrow()
            .getId();
    as("coordinator").claim(task);
    return task;
  }

  private String design() {
    return story.open(DESIGN).get(0).getId();
  }

  private String theirs() {
    return "Organisaatio " + partner.id();
  }

  private List<JsonNode> decisions() {
    List<JsonNode> rows = new ArrayList<>();
    Caller.json(get(story.user("management"), "/agreed")).forEach(rows::add);
    return rows.stream()
        .filter(row -> row.path("source").asText().equals(SOURCE))
        .filter(
            row ->
                row.path("due").asText().isEmpty() || row.path("owner").asText().equals(theirs()))
        .toList();
  }

  private String part(String title) {
    for (JsonNode part : summary("management").path("parts")) {
      if (part.path("title").asText().equals(title)) {
        return part.toString();
      }
    }
    throw new AssertionError("There is no part " + title);
  }

  private JsonNode summary(String role) {
    return Caller.json(get(story.user(role), "/summary/" + design()));
  }

  private HttpResponse<String> get(String person, String path) {
    var user = identity.createUserQuery().userId(person).singleResult();
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    return Caller.overEngineRest(port, person, PASSWORD).absolute("GET", "/api" + path, null);
  }
}
