package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Forms as they reach their readers: choices of the own organisation, variables of the form. */
class ServedFormTest extends FormStoryTest {

  @Test
  void startFormsOfferUnitsAndMethodsOfTheOwnOrganisation() {
    String second = story.story().addUnit("zweite-" + story.story().unit()).code();
    for (JsonApi api : story.as("worker")) {
      JsonNode form = form(api, "/process-definition/key/concern-handling/deployed-start-form");
      assertThat(offered(form, "unit")).containsExactly(story.story().unit(), second);
      assertThat(offered(form, "method")).containsExactly(story.story().method());
    }
  }

  @Test
  void unitsOfOneNameAreToldApartByTheirAreas() {
    story.story().addUnit("zweite-" + story.story().unit());
    Unit namesake = story.story().addNamesake();
    for (JsonApi api : story.as("worker")) {
      JsonNode form = form(api, "/process-definition/key/concern-handling/deployed-start-form");
      assertThat(field(form, "unit").path("values").findValuesAsText("label"))
          .hasSize(3)
          .doesNotHaveDuplicates()
          .contains(namesake.name() + " (" + namesake.areaName() + ")");
    }
  }

  @Test
  void startFormsOfferOnlyUnitsInWhichTheReaderHoldsARole() {
    String second = story.story().addUnit("zweite-" + story.story().unit()).code();
    String form = "/process-definition/key/unit-implementation/deployed-start-form";
    for (JsonApi api : story.as("supervisor")) {
      assertThat(offered(form(api, form), "unit")).containsExactly(story.story().unit());
    }
    for (JsonApi api : story.as("coordinator")) {
      assertThat(offered(form(api, form), "unit")).containsExactly(story.story().unit(), second);
    }
    for (JsonApi api : story.as("worker")) {
      assertThat(offered(form(api, form), "unit")).isEmpty();
    }
  }

  @Test
  void whoHasNoOrganisationIsOfferedNothing() {
    for (JsonApi api : story.asAdministrator()) {
      JsonNode form = form(api, "/process-definition/key/concern-handling/deployed-start-form");
      assertThat(offered(form, "unit")).isEmpty();
    }
  }

  @Test
  void taskFormsOfferPeopleByNameAndKeepWhoWasChosenInALockedField() {
    String task = story.openConcern();
    String raiser = story.story().user("worker");
    engine.getIdentityService().deleteTenantUserMembership(story.story().organisation(), raiser);
    for (JsonApi api : story.as("coordinator")) {
      JsonNode form = form(api, "/task/" + task + "/deployed-form");
      assertThat(offered(form, "raiser"))
          .contains(story.story().user("team"), raiser)
          .doesNotContain("worker");
      assertThat(field(form, "raiser").path("values").findValuesAsText("label"))
          .contains("Nimi " + raiser);
    }
  }

  @Test
  void onlyVariablesOfTheFormReachWhoeverCannotReadTheWholeProcess() {
    String task = story.openPhase();
    engine.getTaskService().addCandidateUser(task, story.story().user("team"));
    assertThat(story.variables(task)).containsKeys("organisation", "unitName", "unit");
    engine.getTaskService().setVariable(task, "planGoals", "Tavoite");
    for (JsonApi api : story.as("team")) {
      JsonNode shown = api.get("/task/" + task + "/form-variables").body();
      assertThat(names(shown)).containsExactly("planGoals", "lastRound");
      assertThat(names(api.get("/task/" + task + "/form-variables?variableNames=unit").body()))
          .isEmpty();
      for (String way :
          List.of(
              "/task/" + task + "/variables",
              "/task/" + task + "/variables/unit",
              "/task/" + task + "/localVariables",
              "/task/" + task + "?withTaskVariablesInReturn=true",
              "/process-instance/" + instance(task) + "/variables",
              "/process-instance/" + instance(task) + "/variables/unit",
              "/execution/" + instance(task) + "/localVariables")) {
        assertThat(api.get(way).status()).as(way).isEqualTo(403);
      }
      for (String way : List.of("/variable-instance", "/history/variable-instance")) {
        String found = api.get(way + "?processInstanceIdIn=" + instance(task)).body().toString();
        assertThat(found).as(way).doesNotContain("organisation");
      }
    }
    for (JsonApi api : story.as("coordinator")) {
      assertThat(names(api.get("/task/" + task + "/form-variables").body()))
          .contains("unit", "organisation");
    }
  }

  private String instance(String task) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskId(task)
        .singleResult()
        .getProcessInstanceId();
  }

  private static JsonNode form(JsonApi api, String path) {
    var answer = api.get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body();
  }

  private static List<Object> offered(JsonNode form, String key) {
    return StreamSupport.stream(field(form, key).path("values").spliterator(), false)
        .map(option -> (Object) option.path("value").asText())
        .toList();
  }

  private static JsonNode field(JsonNode form, String key) {
    return form.findParents("key").stream()
        .filter(component -> component.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode variables) {
    List<String> names = new ArrayList<>();
    variables.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
