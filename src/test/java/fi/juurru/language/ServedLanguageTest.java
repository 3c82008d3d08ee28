package fi.juurru.language;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.juurru.JuurruTest;
import fi.juurru.access.Caller;
import fi.juurru.access.Concerns;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same instance, Finnish to one reader and Swedish to the next, over HTTP. */
@JuurruTest
class ServedLanguageTest {

  private static final Logger LOG = LoggerFactory.getLogger(ServedLanguageTest.class);
  private static final String CONCERN = "concern-handling";

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;
  @Autowired IdentityService identity;
  @Autowired Texts texts;

  @Test
  void tasksFormsDiagramsAndHistoryAreInTheReadersLanguage() {
    String instance = note("Huoli " + UUID.randomUUID());
    Caller swedish = web("supervisor").speaking("sv-FI,sv;q=0.9,en;q=0.8");
    JsonNode task = swedish.read("/task?processInstanceId=" + instance).get(0);
    assertThat(task.path("name").asText()).isEqualTo("Svara på farhågan eller iakttagelsen");
    String id = task.path("id").asText();
    assertThat(swedish.read("/task/" + id).path("name").asText())
        .isEqualTo("Svara på farhågan eller iakttagelsen");

    String form = swedish.get("/task/" + id + "/deployed-form").body();
    assertThat(form).contains("Vad svarar du?").doesNotContain("Mitä vastaat?");

    String start = "/process-definition/key/role-handover/deployed-start-form";
    assertThat(swedish.get(start).body())
        .as("roles, which the server offers, as it does units and people")
        .contains("Metodanvändare", "Metsolan perhekeskus")
        .doesNotContain("Menetelmän käyttäjä");

    JsonNode definition = swedish.read("/process-definition/key/" + CONCERN);
    assertThat(definition.path("name").asText()).isEqualTo("Hantering av oro och iakttagelser");
    String diagram = swedish.get("/process-definition/key/" + CONCERN + "/xml").body();
    assertThat(diagram)
        .contains("Svara på farhågan eller iakttagelsen")
        .doesNotContain("Vastaa huoleen tai havaintoon");

    Caller coordinator = web("coordinator").speaking("sv");
    assertThat(coordinator.get("/history/activity-instance?processInstanceId=" + instance).body())
        .contains("Svara på farhågan eller iakttagelsen")
        .doesNotContain("Vastaa huoleen tai havaintoon");
    assertThat(coordinator.get("/history/task?processInstanceId=" + instance).body())
        .contains("Svara på farhågan eller iakttagelsen");
    assertThat(coordinator.get("/process-instance/" + instance + "/activity-instances").body())
        .contains("Svara på farhågan eller iakttagelsen");
  }

  @Test
  void aTemplateIsProposedInTheReadersLanguage() {
    String instance = note("Huoli " + UUID.randomUUID());
    String id = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    String form = "/task/" + id + "/deployed-form";
    Caller person = web("supervisor");

    assertThat(person.speaking("sv").get(form).body())
        .contains("Tack för att du berättade.\\nJag förstod att [vad det gäller].")
        .doesNotContain("Kiitos, että kerroit.");
    assertThat(person.speaking("fi").get(form).body()).contains("Kiitos, että kerroit.");
  }

  @Test
  void whatPeopleHaveTypedStaysEvenWhereItEqualsACatalogueEntry() {
    String typed = "Vastaa huoleen tai havaintoon";
    assertThat(texts.of(typed)).isEqualTo(typed);
    String instance = note(typed);
    Caller swedish = web("supervisor").speaking("sv");
    String id = swedish.read("/task?processInstanceId=" + instance).get(0).path("id").asText();
    assertThat(
            swedish
                .read("/task/" + id + "/form-variables")
                .path("concernText")
                .path("value")
                .asText())
        .isEqualTo(typed);
    json(swedish.post("/task/" + id + "/comment/create", "{\"message\": \"" + typed + "\"}"));
    assertThat(swedish.read("/task/" + id + "/comment").get(0).path("message").asText())
        .isEqualTo(typed);
    var own = filters.newTaskFilter("Myöhässä").setOwner("supervisor");
    own.setQuery(tasks.createTaskQuery());
    filters.saveFilter(own);
    try {
      JsonNode all = web("admin").speaking("sv").read("/filter?resourceType=Task");
      assertThat(all)
          .extracting(filter -> filter.path("name").asText())
          .contains("Försenade", "Myöhässä", "Mina uppgifter");
    } finally {
      filters.deleteFilter(own.getId());
    }
  }

  @Test
  void aFilterThatASwedishAdministratorChangesKeepsItsNameForFinns() {
    Caller admin = web("admin").speaking("sv");
    var late = filters.createFilterQuery().filterName("Myöhässä").singleResult();
    var filter = (ObjectNode) admin.read("/filter/" + late.getId());
    assertThat(filter.path("name").asText()).isEqualTo("Försenade");
    assertThat(admin.put("/filter/" + late.getId(), filter.toString()).statusCode()).isEqualTo(204);
    var saved = filters.getFilter(late.getId());
    assertThat(saved.getName()).isEqualTo("Myöhässä");
    assertThat(saved.getProperties().toString()).contains("Yksikkö").doesNotContain("Enhet");
  }

  @Test
  void aDateSetByASwedishReaderLeavesTheTaskAsItWasForAFinnishOne() {
    String instance = note("Huoli " + UUID.randomUUID());
    Caller swedish = web("supervisor").speaking("sv");
    var task = (ObjectNode) swedish.read("/task?processInstanceId=" + instance).get(0);
    task.put("followUp", "2030-01-15T16:00:00.000+0000");
    assertThat(swedish.put("/task/" + task.path("id").asText(), task.toString()).statusCode())
        .isEqualTo(204);
    var saved = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    assertThat(saved.getName()).isEqualTo("Vastaa huoleen tai havaintoon");
    assertThat(saved.getFollowUpDate()).isNotNull();
  }

  @Test
  void anAnswerThatIsRefusedIsRefusedInTheReadersLanguage() {
    String instance = note("Huoli " + UUID.randomUUID());
    String id = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    String path = "/task/" + id + "/submit-form";
    Caller person = web("supervisor");
    assertThat(person.speaking("sv").post(path, "{\"variables\": {}}").body())
        .contains("Inget sparades.", "Vad svarar du?: fyll i den här punkten");
    assertThat(person.speaking("fi").post(path, "{\"variables\": {}}").body())
        .contains("Tietoja ei tallennettu.", "Mitä vastaat?: täytä tämä kohta");
    String forbidden = "/task/" + id + "/localVariables/unit";
    assertThat(person.speaking("sv").put(forbidden, "{\"value\": \"x\"}").body())
        .contains("Bara en administratör kan göra detta.");
  }

  @Test
  void processesToStartStandByOccasionAndNameAsTheReaderSeesThem() {
    JsonNode choices =
        Caller.json(
            web("coordinator").speaking("sv").absolute("GET", "/camunda/api/juurru/start", null));
    assertThat(choices.findValuesAsText("occasion"))
        .containsExactly(
            "I vardagen",
            "När något har hänt",
            "Människor och ansvar",
            "Införande av en metod",
            "Coachning",
            "Gemensam utveckling",
            "Organisation och ledning");
    assertThat(choices.findValuesAsText("name"))
        .contains("Genomförande i arbetsenheten")
        .doesNotContain("Luottamuksellinen keskustelu", "Kolme yksikköä");
    for (JsonNode choice : choices) {
      assertThat(names(choice.path("processes")))
          .isNotEmpty()
          .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("sv")));
      assertThat(choice.path("processes").findValuesAsText("description"))
          .as("What each is for")
          .allSatisfy(line -> assertThat(line).isNotBlank());
    }
    assertThat(Caller.nobody(port).absolute("GET", "/camunda/api/juurru/start", null).statusCode())
        .isEqualTo(401);
  }

  @Test
  void whatSomebodyMayNotStartIsNotOffered() {
    JsonNode choices =
        Caller.json(web("worker").absolute("GET", "/camunda/api/juurru/start", null));
    assertThat(choices.findValuesAsText("key"))
        .containsExactlyInAnyOrder("answer-correction", "concern-handling");
  }

  private static List<String> names(JsonNode definitions) {
    return StreamSupport.stream(definitions.spliterator(), false)
        .map(definition -> definition.path("name").asText())
        .toList();
  }

  @Test
  void programsGetTheSourceTextsUnlessTheyAskForALanguage() {
    String path = "/process-definition/key/" + CONCERN;
    Caller program = Caller.overEngineRest(port, "coordinator", "coordinator");
    assertThat(program.read(path).path("name").asText()).isEqualTo("Huolen ja havainnon käsittely");
    assertThat(program.speaking("en").read(path).path("name").asText())
        .isEqualTo("Handling of concerns and observations");
    assertThat(program.speaking("not a language!").read(path).path("name").asText())
        .isEqualTo("Huolen ja havainnon käsittely");
  }

  @Test
  void namesOfGroupsHaveTheirRoleTranslated() {
    assertThat(web("admin").speaking("sv").get("/group/metsola.supervisor").body())
        .contains("Metsolan perhekeskus: närmaste chef");
    assertThat(web("admin").speaking("sv").get("/group/metsola.supervisor.deputy").body())
        .contains("Metsolan perhekeskus: närmaste chef, ersättare");
  }

  @Test
  void theChosenLanguageIsStrongerThanTheBrowsersOnAnyMachine() {
    String path = "/process-definition/key/" + CONCERN;
    String choice = "/camunda/api/juurru/language/";
    Caller laptop = web("recording").speaking("fi");
    try {
      assertThat(laptop.absolute("PUT", choice + "xx", null).statusCode()).isEqualTo(400);
      assertThat(laptop.absolute("PUT", choice + "sv", null).statusCode()).isEqualTo(204);
      assertThat(laptop.read(path).path("name").asText())
          .isEqualTo("Hantering av oro och iakttagelser");
      Caller desktop = web("recording").speaking("en");
      assertThat(desktop.read(path).path("name").asText())
          .isEqualTo("Hantering av oro och iakttagelser");
      assertThat(desktop.absolute("GET", "/camunda/app/tasklist/default/", null).body())
          .contains(
              "<html lang=\"sv\" data-languages=\"" + String.join(" ", texts.languages()) + "\"")
          .containsPattern("data-locales=\"fi sv( [a-z]+)*\"");
    } finally {
      identity.deleteUserInfo("recording", "juurru.language");
    }
    assertThat(Caller.nobody(port).absolute("PUT", choice + "sv", null).statusCode())
        .as("no session, no CSRF token")
        .isIn(401, 403);
  }

  @Test
  void aPageOfFiftyTasksCostsLittle() throws Exception {
    var json = new ObjectMapper();
    var page = json.createArrayNode();
    String instance = note("Huoli " + UUID.randomUUID());
    JsonNode task = web("supervisor").read("/task?processInstanceId=" + instance).get(0);
    for (int i = 0; i < 50; i++) {
      page.add(task);
    }
    byte[] body = json.writeValueAsBytes(page);
    var rule = AnswerTexts.to("/engine-rest/task").orElseThrow();
    Reader.is(Locale.forLanguageTag("sv"));
    try {
      long[] nanos = new long[201];
      for (int i = 0; i < nanos.length; i++) {
        long begin = System.nanoTime();
        JsonNode answer = json.readTree(body);
        rule.accept(answer, texts::of);
        json.writeValueAsBytes(answer);
        nanos[i] = System.nanoTime() - begin;
      }
      Arrays.sort(nanos);
      double millis = nanos[nanos.length / 2] / 1e6;
      LOG.info("Translating a page of 50 tasks: {} ms at the median", millis);
      assertThat(millis).isLessThan(5);
    } finally {
      Reader.is(null);
    }
  }

  private Caller web(String user) {
    return Caller.overWebApplication(port, user, user, "tasklist");
  }

  private String note(String text) {
    return Concerns.noteSaying(Caller.overEngineRest(port, "worker", "worker"), text);
  }
}
