package fi.juurru.form;

import static fi.juurru.form.BadInput.missing;
import static fi.juurru.form.BadInput.plain;
import static fi.juurru.form.BadInput.typed;
import static fi.juurru.form.FormStory.values;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.form.JsonApi.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Bad inputs through every way in, over both APIs: each is answered 400 with the field named, and
 * nothing has changed afterwards.
 */
class BadInputTest extends FormStoryTest {

  private static final String MEGABYTE = "a".repeat(1_000_000);
  private static final String IDENTITY_CODE = "010190-123A";
  private static final String SCRIPT = "**Hei** <script>alert(1)</script>";

  @Test
  void quickNoteAsAStartForm() {
    var bad =
        List.of(
            missing("Kerro omin sanoin", "concernText"),
            plain("wrong type", "Kerro omin sanoin", "concernText", 5),
            plain("wrong type", "En halua", "anonymous", "ei"),
            plain("untyped list", "Mistä on kyse?", "concernType", List.of("worry")),
            typed("object", "Kerro omin sanoin", "concernText", "Json", "{\"a\":1}"),
            typed("broken JSON", "Kerro omin sanoin", "concernText", "Json", "{\"a\":"),
            plain("too long", "Kerro omin sanoin", "concernText", "a".repeat(1001)),
            plain("1 MB", "Kerro omin sanoin", "concernText", MEGABYTE),
            plain("no option", "Mistä on kyse?", "concernType", "rumour"),
            plain("no option of the organisation", "Työyksikkö", "unit", "metsola"),
            plain("unknown name", "ownerRole", "ownerRole", "supervisor"),
            plain("identity code", "Kerro omin sanoin", "concernText", IDENTITY_CODE),
            plain("script", "Kerro omin sanoin", "concernText", SCRIPT));
    var soft = new SoftAssertions();
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("concern-handling")
            .latestVersion()
            .singleResult()
            .getId();
    for (JsonApi api : story.as("worker")) {
      for (String process : List.of("key/concern-handling", definition)) {
        for (String way : List.of("start", "submit-form")) {
          String path = "/process-definition/" + process + "/" + way;
          bad.forEach(input -> expectRefused(soft, api, path, input, input.in(story.concern())));
          soft.assertThat(api.post(path, "{\"variables\":{").status()).as(path).isEqualTo(400);
        }
      }
    }
    soft.assertThat(story.story().open("concern-handling")).isEmpty();
    soft.assertAll();
    assertThat(
            story
                .as("worker")
                .get(0)
                .post(
                    "/process-definition/key/concern-handling/submit-form",
                    variables(story.concern()))
                .status())
        .isEqualTo(200);
  }

  @Test
  void answerToAConcern() {
    Map<String, Object> good =
        values(
            "concernType", "help-request",
            "concernSource", "everyday",
            "raiser", story.story().user("worker"),
            "firstResponse", "Kiitos, sovitaan pari.",
            "helpGiven", "Pari löytyi.",
            "handling", "step",
            "agreedStep", "Työpari perjantaille",
            "agreedStepOwner", "supervisor",
            "agreedStepDue", "2026-12-04");
    checkTask(
        story.openConcern(),
        good,
        missing("Mitä vastaat?", "firstResponse"),
        missing("Mihin mennessä?", "agreedStepDue"),
        plain("wrong type", "Mitä vastaat?", "firstResponse", true),
        plain("wrong type", "Mihin mennessä?", "agreedStepDue", "perjantaina"),
        typed("broken JSON", "Mitä vastaat?", "firstResponse", "Json", "["),
        plain("too long", "Mikä askel sovittiin?", "agreedStep", "a".repeat(201)),
        plain("1 MB", "Mitä vastaat?", "firstResponse", MEGABYTE),
        plain("no option", "Kuka vie eteenpäin?", "agreedStepOwner", "nobody"),
        plain("unknown name", "ownerRole", "ownerRole", "management"),
        plain("tampered", "Mistä on kyse?", "concernType", "urgent"),
        plain("tampered", "Kertoja", "raiser", story.story().user("team")),
        plain("hidden", "Mitä ehdotat johdolle?", "proposal", "Salaa"),
        plain("identity code", "Mitä vastaat?", "firstResponse", IDENTITY_CODE),
        plain("script", "Mitä vastaat?", "firstResponse", SCRIPT));
  }

  @Test
  void numbersOfAPhase() {
    Map<String, Object> good =
        values(
            "startDecision", "start",
            "planVersion", 1,
            "planLink", "",
            "planGoals", "Jokainen käyttää menetelmää.",
            "trainingStatus", "done",
            "trainingEnds", "2026-11-02",
            "checkInEvery", 2,
            "checkInEarlyWeeks", 12,
            "checkInEveryLater", 4,
            "agentRoundEvery", 3,
            "teamMeetingEvery", 4,
            "useReportEvery", 1,
            "planReviewEvery", 3,
            "refresherEvery", 12,
            "firstUseTarget", 60,
            "hoursPerMonth", 4,
            "concernFirstResponse", 5,
            "concernUrgent", 1,
            "escalationAnswer", 10);
    String label = "Lähiesihenkilön keskustelu alussa, viikon välein";
    checkTask(
        story.openPhase(),
        good,
        missing(label, "checkInEvery"),
        plain("wrong type", label, "checkInEvery", "2"),
        typed("wrong type", label, "checkInEvery", "String", "2"),
        typed("file", label, "checkInEvery", "Bytes", "AAAA"),
        plain("too small", label, "checkInEvery", 0),
        plain("too large", label, "checkInEvery", 27),
        plain("too large", label, "checkInEvery", 1e300),
        plain("no integer", label, "checkInEvery", 2.5),
        plain("unknown name", "organisation", "organisation", "kuusiranta"),
        plain("unknown name", "unit", "unit", "metsola"),
        plain("hidden", "Miksi vaihetta ei aloiteta?", "notStartedReason", "Ei huvita"),
        plain("identity code", "Mistä suunnitelma löytyy?", "planLink", IDENTITY_CODE),
        plain("script", "Suunnitelman tavoitteet", "planGoals", SCRIPT),
        plain("1 MB", "Suunnitelman tavoitteet", "planGoals", MEGABYTE));
  }

  @Test
  void peopleOfANewUnitAsLists() {
    story
        .story()
        .as("coordinator")
        .start(
            "unit-registration",
            Map.of(
                "area", story.story().area(),
                "newUnitName", "Uusi yksikkö",
                "newUnitLanguage", "fi",
                "newUnitType", "school"));
    story.story().settle();
    Map<String, Object> good = new HashMap<>();
    for (String list : List.of("supervisors", "deputies", "workers", "team")) {
      good.put(list, json("[]"));
    }
    good.put("supervisors", json("[\"" + story.story().user("supervisor") + "\"]"));
    String label = "Lähiesihenkilöt";
    checkTask(
        story.story().task("name-people").getId(),
        good,
        missing(label, "supervisors"),
        typed("empty", label, "supervisors", "Json", "[]"),
        typed("broken JSON", label, "supervisors", "Json", "[\"a\""),
        typed(
            "twice",
            label,
            "supervisors",
            "Json",
            "[\"%1$s\",\"%1$s\"]".formatted(story.story().user("supervisor"))),
        typed("no list", label, "supervisors", "Json", "{}"),
        plain("no list", label, "supervisors", story.story().user("supervisor")),
        plain("untyped list", label, "supervisors", List.of(story.story().user("supervisor"))),
        typed("of another organisation", label, "supervisors", "Json", "[\"supervisor\"]"),
        typed("1 MB", label, "supervisors", "Json", "[\"" + MEGABYTE + "\"]"),
        typed("identity code", label, "supervisors", "Json", "[\"" + IDENTITY_CODE + "\"]"));
  }

  /** Answered by Camunda's API, before the form is known: without the field's label. */
  @Test
  void whatIsNoValueAtAll() {
    String task = story.openPhase();
    Map<String, Object> before = story.variables(task);
    var soft = new SoftAssertions();
    for (JsonApi api : story.as("coordinator")) {
      for (String way : List.of("submit-form", "complete")) {
        for (String value :
            List.of(
                "{\"type\":\"Integer\",\"value\":\"abc\"}",
                "{\"type\":\"Nonsense\",\"value\":1}",
                "{\"type\":\"Json\",\"value\":1}",
                "{\"type\":\"Date\",\"value\":\"x\"}",
                "{\"type\":\"Null\",\"value\":\"x\"}",
                "{\"type\":\"Object\",\"value\":\"rO0ABQ==\",\"valueInfo\":{\"objectTypeName\":\"java.util.ArrayList\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
                "{\"nonsense\":1}",
                "null",
                "1",
                "[]")) {
          Reply answer =
              api.post(
                  "/task/" + task + "/" + way, "{\"variables\":{\"planVersion\":" + value + "}}");
          soft.assertThat(answer.status()).as(api + way + value + answer).isEqualTo(400);
        }
      }
    }
    soft.assertThat(story.variables(task)).isEqualTo(before);
    soft.assertAll();
  }

  private static Map<String, Object> json(String value) {
    return Map.of("type", "Json", "value", value);
  }

  private void checkTask(String taskId, Map<String, Object> good, BadInput... bad) {
    var soft = new SoftAssertions();
    Map<String, Object> before = story.variables(taskId);
    for (JsonApi api : story.as("coordinator")) {
      for (String way : List.of("submit-form", "complete")) {
        String path = "/task/" + taskId + "/" + way;
        for (BadInput input : bad) {
          expectRefused(soft, api, path, input, input.in(good));
        }
        soft.assertThat(api.post(path, "{\"variables\":{").status()).as(path).isEqualTo(400);
      }
    }
    for (JsonApi administrator : story.asAdministrator()) {
      for (BadInput input : bad) {
        if (!input.what().equals("unknown name")) {
          expectRefused(soft, administrator, "/task/" + taskId + "/resolve", input, input.in(good));
        }
      }
    }
    soft.assertThat(story.variables(taskId)).isEqualTo(before);
    soft.assertAll();
    Reply answer =
        story.as("coordinator").get(0).post("/task/" + taskId + "/submit-form", variables(good));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
  }

  private static void expectRefused(
      SoftAssertions soft, JsonApi api, String path, BadInput input, Map<String, Object> values) {
    Reply answer = api.post(path, variables(values));
    String row = api + path + " " + input.what() + " " + input.name() + ": " + answer;
    soft.assertThat(answer.status()).as(row).isEqualTo(400);
    soft.assertThat(answer.message()).as(row).contains(input.label());
    soft.assertThat(answer.message()).as(row).doesNotContain(IDENTITY_CODE, "<script");
  }

  private static Map<String, Object> variables(Map<String, Object> values) {
    return new HashMap<>(Map.of("variables", values));
  }
}
