package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.process.Story;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Acceptance story (h): what the unit needs and how it solves it, the work community says itself. A
 * coach is refused like anybody who is not a candidate, whichever way the task is tried.
 */
@JuurruTest
class CoachTest {

  private static final Set<Integer> REFUSED = Set.of(403, 404);

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ENGINE_REST, coaching-start, state-need",
    "WEB_APPLICATION, coaching-start, state-need",
    "ENGINE_REST, coaching-pdsa, plan-change",
    "WEB_APPLICATION, coaching-pdsa, plan-change"
  })
  void aCoachCannotSolveForTheTeam(Api api, String process, String key) {
    Task task = solution(process, key);
    Caller coach = api.caller(port, "coach");

    assertRefused(coach.post("/task/" + task.getId() + "/claim", "{\"userId\": \"coach\"}"));
    assertRefused(coach.post("/task/" + task.getId() + "/assignee", "{\"userId\": \"coach\"}"));
    assertRefused(coach.post("/task/" + task.getId() + "/complete", answer(key)));
    assertRefused(coach.post("/task/" + task.getId() + "/submit-form", answer(key)));
    assertRefused(coach.get("/task/" + task.getId()));
    assertThat(coach.get("/task/" + task.getId()).body()).contains("Tämä tehtävä kuuluu muille");
    assertThat(coach.post("/task/" + task.getId() + "/submit-form", answer(key)).body())
        .contains("Tämä tehtävä kuuluu muille: Metsolan perhekeskus: työyhteisö");
    assertThat(coach.read("/task?taskDefinitionKey=" + key).findValuesAsText("id"))
        .doesNotContain(task.getId());
    assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isNull();

    Caller team = api.caller(port, "team");
    assertThat(team.post("/task/" + task.getId() + "/submit-form", answer(key)).statusCode())
        .isEqualTo(204);
    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isIn(REFUSED);
  }

  private Task solution(String process, String key) {
    var instance =
        runtime
            .createProcessInstanceByKey(process)
            .setVariables(Map.of("organisation", "kuusiranta", "unit", "metsola", "headcount", 10))
            .startBeforeActivity(key)
            .execute();
    return tasks
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .taskDefinitionKey(key)
        .singleResult();
  }

  private static String answer(String key) {
    return key.equals("state-need")
        ? """
          {"variables": {"statedNeed": {"value": "Yhteinen aika asiakkaille"},
            "needParticipants": {"value": 7}, "commitment": {"value": "4"}}}"""
        : """
          {"variables": {
            "clientNeed": {"value": "Vähemmän odottamista"},
            "clientPerspective": {"value": "Palaute kertoo"},
            "expertWanted": {"value": "yes"},
            "changeIdea": {"value": "Yhteinen vastaanotto"},
            "means": {"type": "Json", "value": "[\\"pair-work\\"]"},
            "goal": {"value": "Neljä vastaanottoa"},
            "goalDate": {"value": "%s"},
            "ideaBy": {"value": "team"}}}"""
            .formatted(Story.day());
  }
}
