package fi.juurru.process;

import static fi.juurru.process.Story.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;

/** Every way through {@code five-option-decision}, and the ways around it that are closed. */
class FiveOptionDecisionTest extends StoryTest {

  @Test
  void aDecisionIsChosenAmongFiveOptionsAndLookedAtTwoMonthsLater() {
    begin("prepared");
    as("facilitator").complete("write-options", DecisionAnswers.options(5));
    assertThat(as("management").shown("set-criteria"))
        .containsEntry("option5_text", "Vaihtoehto 5")
        .containsEntry("option2_evidence", "Raportti 2");
    as("management").complete("set-criteria", DecisionAnswers.criteria());
    name("worker", "hr");

    assertThat(as("worker").shown("give-view")).containsEntry("criterion1_text", "Asiakkaat");
    tellView("worker", "Toinen toimii arjessa");
    assertThat(as("coordinator").tasks()).doesNotContain("score-options");
    tellView("hr", "Kolmas on kallis");
    assertThat(as("coordinator").shown("score-options").get("views").toString())
        .contains("Toinen toimii arjessa", "Kolmas on kallis", "Nimi " + story.user("hr"));
    as("coordinator").complete("score-options", DecisionAnswers.scores());

    SpinJsonNode scores = (SpinJsonNode) as("management").shown("decide").get("scores");
    SpinJsonNode best = scores.elements().get(0);
    assertThat(scores.elements()).hasSize(5);
    assertThat(best.prop("option").stringValue()).isEqualTo("2. Vaihtoehto 2");
    assertThat(best.prop("result").numberValue()).isEqualTo(83); // 29 of 35
    assertThat(best.prop("strongest").stringValue()).isEqualTo("Asiakkaat");
    assertThat(best.prop("weakest").stringValue()).isEqualTo("Kustannus");
    Map<String, Object> decision = DecisionAnswers.decision("2");
    decision.put("decisionNumber", "12/2026");
    decision.put("concernedUnits", chosen(story.unit()));
    decision.put("tellUnits", "Aloitamme helmikuussa");
    decision.put("step1_text", "Varataan tila");
    decision.put("step1_owner", "coordinator");
    as("management").complete("decide", decision);
    story.settle();

    assertThat(story.open("agreed-step-follow-up")).hasSize(2);
    assertThat(as("supervisor").shown("do-step"))
        .containsEntry("step", "Aloitamme helmikuussa")
        .containsEntry("source", "five-option-decision");
    assertThat(as("worker").shown("read-decision"))
        .containsEntry("chosenOption", "Vaihtoehto 2")
        .containsEntry("choiceReason", "Hyödyttää asiakkaita eniten")
        .containsEntry("decisionNumber", "12/2026");
    read("worker", "hr");
    story.until("2026-03-12");
    assertThat(as("management").tasks()).doesNotContain("review-decision");
    story.until("2026-03-20");
    review("not-yet", null);
    story.until("2026-05-25");
    assertThatThrownBy(() -> review("yes", "2026-01-05")).isInstanceOf(BadRequestException.class);
    review("yes", "2026-05-04");

    assertThat(story.ends("five-option-decision")).containsExactly("reviewed");
    assertThat((Integer) story.latest("daysToCarryOut")).isGreaterThan(60);
    begin("prepared");
    assertThat(as("coordinator").shown("write-options").get("lastRound").toString())
        .contains("Valitsisimme toisin", "Aika loppui");
  }

  /** Acceptance story (j). */
  @Test
  void fewerThanFiveOptionsDemandAReason() {
    begin("prepared");
    assertThatThrownBy(
            () -> as("coordinator").complete("write-options", DecisionAnswers.options(4)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Miksi vaihtoehtoja on vähemmän kuin viisi?");
    Map<String, Object> four = DecisionAnswers.options(4);
    four.put("fewerReason", "Laki rajaa muut pois");
    as("coordinator").complete("write-options", four);

    assertThat(as("management").shown("set-criteria"))
        .containsEntry("fewerReason", "Laki rajaa muut pois");
  }

  @Test
  void anOptionThatIsWrittenTwiceIsNotAFifthOne() {
    begin("prepared");
    Map<String, Object> twice = DecisionAnswers.options(5);
    twice.put("option5_text", "  vaihtoehto 4 ");
    as("coordinator").complete("write-options", twice);

    assertThat(as("coordinator").shown("write-options")).containsEntry("optionsRefused", true);
    assertThat(as("management").tasks()).isEmpty();
    as("coordinator").complete("write-options", DecisionAnswers.options(5));
    assertThat(as("management").tasks()).containsExactly("set-criteria");
  }

  @Test
  void expertsAreTwoBesidesTheDeciderAndNotAllFromOnePlace() {
    story.addPerson("hr-2-" + story.id(), "hr");
    begin("prepared");
    as("coordinator").complete("write-options", DecisionAnswers.options(5));
    as("management").complete("set-criteria", DecisionAnswers.criteria());
    for (List<String> tooNarrow :
        List.of(
            List.of(story.user("worker")),
            List.of(story.user("worker"), story.user("management")),
            List.of(story.user("management")),
            List.of(story.user("worker"), story.user("team")),
            List.of(story.user("hr"), "hr-2-" + story.id()))) {
      as("management")
          .complete("name-experts", Map.of("experts", chosen(tooNarrow.toArray(String[]::new))));
      assertThat(as("management").shown("name-experts")).containsEntry("namedBefore", true);
      assertThat(story.openTasks()).containsExactly("name-experts");
    }
    String neighbour =
        story.addPersonIn(story.addUnit(story.unit() + "-b").code(), "n" + story.id(), "worker");
    as("management")
        .complete("name-experts", Map.of("experts", chosen(story.user("worker"), neighbour)));

    assertThat(story.asUser(neighbour).tasks()).containsExactly("give-view");
  }

  @Test
  void whoDoesNotAnswerWasNotHeardAndOthersAreAsked() {
    begin("prepared");
    as("coordinator").complete("write-options", DecisionAnswers.options(5));
    as("management").complete("set-criteria", DecisionAnswers.criteria());
    name("worker", "hr");
    tellView("worker", "Toinen toimii arjessa");
    story.until("2026-02-02");
    assertThat(story.openTasks()).containsExactly("name-experts");
    assertThat(as("management").shown("name-experts").get("views").toString())
        .contains("Toinen toimii arjessa");
    name("preparedness");
    assertThat(story.openTasks()).containsExactly("name-experts"); // one expert is not enough
    name("preparedness", "recording");
    tellView("preparedness", "Varautumisen kannalta ensimmäinen");
    tellView("recording", "Kirjaaminen onnistuu");
    as("coordinator").complete("score-options", DecisionAnswers.scores());
    as("management").complete("decide", DecisionAnswers.decision("3"));
    story.settle();
    read("worker", "preparedness", "recording");
    assertThat(story.openTasks()).isEmpty();
  }

  @Test
  void thePersonWhoMakesOfficialDecisionsDecidesWhenItIsTheirs() {
    as("coordinator").start("five-option-decision", need("prepared", "decider"));
    as("coordinator").complete("write-options", DecisionAnswers.options(5));
    as("decider").complete("set-criteria", DecisionAnswers.criteria());
    as("decider")
        .complete(
            "name-experts",
            Map.of("experts", chosen(story.user("management"), story.user("worker"))));
    tellView("management", "Rahaa on");
    tellView("worker", "Aikaa ei ole");
    as("facilitator").complete("score-options", DecisionAnswers.scores());
    assertThat(as("management").tasks()).isEmpty();
    Map<String, Object> notNow = DecisionAnswers.decision("none");
    as("decider").complete("decide", notNow);
    story.settle();
    assertThat(as("worker").shown("read-decision")).containsEntry("choice", "none");
    story.until("2026-02-02"); // reading is no duty

    assertThat(story.ends("five-option-decision")).containsExactly("not-decided");
  }

  @Test
  void whatWasNotDescribedCannotBeChosen() {
    begin("prepared");
    Map<String, Object> four = DecisionAnswers.options(4);
    four.put("fewerReason", "Laki rajaa muut pois");
    as("coordinator").complete("write-options", four);
    heard();
    Map<String, Object> scores = DecisionAnswers.scores();
    scores.keySet().removeIf(score -> score.startsWith("option5"));
    as("coordinator").complete("score-options", scores);
    as("management").complete("decide", DecisionAnswers.decision("5"));

    assertThat(as("management").shown("decide")).containsEntry("choiceMissing", true);
  }

  @Test
  void aDelegatedRoutineDecisionEndsWithTheExpert() {
    delegate();
    assertThat(as("worker").shown("decide-as-expert"))
        .containsEntry("delegationLimits", "Enintään 500 euroa");
    as("worker")
        .complete(
            "decide-as-expert",
            Map.of("expertDecides", "decided", "expertDecision", "Tilattiin kahdet tuolit"));
    assertThat(as("coordinator").shown("read-expert-decision"))
        .containsEntry("expertDecision", "Tilattiin kahdet tuolit");
    assertThat(story.latest("chosenOption")).isEqualTo("Tilattiin kahdet tuolit");
    as("coordinator").complete("read-expert-decision", Map.of());
    delegate();
    as("worker")
        .complete(
            "decide-as-expert", Map.of("expertDecides", "decided", "expertDecision", "Ei nyt"));
    story.until("2026-02-02");

    assertThat(story.ends("five-option-decision"))
        .containsExactly("expert-decided", "expert-decided");
  }

  @Test
  void whoPreparesRecognisesWhatIsDelegatedInTheAreaAndTheExpertDecides() {
    begin("prepared");
    assertThat(as("coordinator").shown("write-options").get("delegatedDecisions"))
        .as("no register yet")
        .hasToString("[]");
    call("resilience-delegation", Map.of("area", story.area()));
    as("management")
        .complete(
            "list-decisions",
            Map.of("decision1", "Sijaisen kutsuminen", "expert1", "team", "limits1", "Yksi vuoro"));
    runtime.deleteProcessInstance(
        story.open("five-option-decision").get(0).getId(), "begun before the register");
    begin("prepared");
    assertThat(as("coordinator").shown("write-options").get("delegatedDecisions").toString())
        .contains("Sijaisen kutsuminen", "Yksi vuoro");
    assertThatThrownBy(
            () -> as("coordinator").complete("write-options", Map.of("delegateNow", true)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Kenelle päätös on delegoitu?");
    as("coordinator")
        .complete(
            "write-options",
            Map.of(
                "delegateNow",
                true,
                "delegatedExpert",
                story.user("worker"),
                "delegationLimits",
                "Yksi vuoro"));

    assertThat(as("worker").shown("decide-as-expert"))
        .containsEntry("delegationLimits", "Yksi vuoro");
    as("worker")
        .complete(
            "decide-as-expert",
            Map.of("expertDecides", "beyond", "beyondReason", "Tarvitaan kolme"));
    as("coordinator").complete("write-options", DecisionAnswers.options(5));
    assertThat(as("management").tasks()).contains("set-criteria");
  }

  @Test
  void whatIsBeyondTheExpertsLimitsIsPreparedForTheDecider() {
    delegate();
    as("worker")
        .complete(
            "decide-as-expert",
            Map.of("expertDecides", "beyond", "beyondReason", "Maksaa 5 000 euroa"));

    assertThat(as("coordinator").shown("write-options"))
        .containsEntry("beyondReason", "Maksaa 5 000 euroa");
  }

  @Test
  void anotherProcessOffersADecisionAndTheWayIsPractisedOnASmallOne() {
    send(
        "five-option-decision",
        Map.of(
            "area", story.area(),
            "question", "Missä pidämme aamupalaverin?",
            "whyNow", "Huone on varattu",
            "decisionKind", "practice"));
    as("coordinator").complete("write-options", DecisionAnswers.options(5));
    heard();
    as("coordinator").complete("score-options", DecisionAnswers.scores());
    Map<String, Object> decision = DecisionAnswers.decision("1");
    decision.put("practiceLesson", "Viides vaihtoehto avasi silmät");
    as("management").complete("decide", decision);
    story.settle();
    read("worker", "hr");

    assertThat(story.ends("five-option-decision")).containsExactly("practised");
  }

  private void begin(String kind) {
    as("coordinator").start("five-option-decision", need(kind, "management"));
  }

  private void delegate() {
    Map<String, Object> need = need("delegated", "management");
    need.put("delegatedExpert", story.user("worker"));
    need.put("delegationLimits", "Enintään 500 euroa");
    as("coordinator").start("five-option-decision", need);
  }

  private Map<String, Object> need(String kind, String decider) {
    return new HashMap<>(
        Map.of(
            "area",
            story.area(),
            "question",
            "Miten iltavuorot järjestetään?",
            "whyNow",
            "Sijaiset loppuvat",
            "whoDecides",
            decider,
            "dueDate",
            story.today().plusDays(40).toString(),
            "decisionKind",
            kind));
  }

  private void heard() {
    as("management").complete("set-criteria", DecisionAnswers.criteria());
    name("worker", "hr");
    tellView("worker", "Toinen toimii arjessa");
    tellView("hr", "Kolmas on kallis");
  }

  private void name(String... roles) {
    as("management")
        .complete(
            "name-experts",
            Map.of(
                "experts", chosen(Arrays.stream(roles).map(story::user).toArray(String[]::new))));
  }

  private void tellView(String role, String view) {
    as(role).complete("give-view", Map.of("expertView", view));
  }

  private void read(String... roles) {
    for (String role : roles) {
      as(role).complete("read-decision", Map.of());
    }
  }

  private void review(String carriedOut, String day) {
    Map<String, Object> review =
        new HashMap<>(
            Map.of(
                "carriedOut", carriedOut,
                "executionObstacles", "Aika loppui",
                "chooseAgain", "other"));
    if (day != null) {
      review.put("carriedOutOn", day);
    }
    as("management").complete("review-decision", review);
  }
}
