package fi.juurru.access;

import static fi.juurru.access.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.Story;
import fi.juurru.process.StoryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of what is confidential only those know who take part, whichever way it is asked for. */
class ConfidentialTest extends StoryTest {

  private static final Set<Integer> REFUSED = Set.of(403, 404);
  private static final List<String> CONFIDENTIAL =
      List.of("coaching-support", "coaching-conflict", "coaching-pair", "confidential-task-help");
  private static final String OPEN = "concern-handling";
  private static final String SPARRING =
      """
      {"variables": {"sparringOn": {"value": "%s"}, "sparringTheme": {"value": "workload"}}}"""
          .formatted(Story.day());

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired IdentityService identity;

  @Override
  protected String firstDay() {
    return Story.day();
  }

  /** Everything confidential that there is, running in a unit, beside something open. */
  @BeforeEach
  void begin() {
    send("coaching-support", Map.of("unit", story.unit()));
    send("coaching-conflict", Map.of("unit", story.unit()));
    send(
        "confidential-task-help",
        Map.of(
            "unit", story.unit(),
            "helper", "coach-lead",
            "lateTaskName", "Keskustelkaa kahden kesken"));
    as("coach-lead").start("coaching-pair", Map.of("unit", story.unit()));
    runtime
        .createProcessInstanceByKey(OPEN)
        .setVariable("organisation", story.organisation())
        .setVariable("unit", story.unit())
        .setVariable("method", story.method())
        .setVariable("ownerRole", "supervisor")
        .setVariable("responseDays", 5)
        .startBeforeActivity("respond-to-concern")
        .execute();
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheUnitsOwnCoachesReachTheirTasks(Api api) {
    String sparring = story.task("hold-sparring").getId();
    for (String other : List.of("coach", "coach-lead", "coordinator", "worker", "management")) {
      Caller stranger = caller(api, story.user(other), "tasklist");
      assertThat(stranger.read("/task").findValuesAsText("id")).as(other).doesNotContain(sparring);
      assertThat(stranger.read("/task/count?taskDefinitionKey=hold-sparring").get("count").asInt())
          .isZero();
      for (String path : List.of("", "/form", "/form-variables", "/deployed-form", "/comment")) {
        var answer = stranger.get("/task/" + sparring + path);
        assertThat(answer.statusCode()).as(other + path + answer.body()).isIn(REFUSED);
        assertThat(answer.body()).doesNotContain("sparring", "Sparratkaa", "unit-coach");
      }
      for (String path : List.of("/claim", "/assignee", "/complete", "/submit-form")) {
        String body =
            path.equals("/claim") || path.equals("/assignee")
                ? "{\"userId\": \"%s\"}".formatted(story.user(other))
                : SPARRING;
        var answer = stranger.post("/task/" + sparring + path, body);
        assertThat(answer.statusCode()).as(other + path + answer.body()).isIn(REFUSED);
      }
    }
    Caller coach = caller(api, story.user("unit-coach"), "tasklist");
    assertThat(coach.read("/task").findValuesAsText("id")).contains(sparring);
    coach.post(
        "/task/" + sparring + "/claim", "{\"userId\": \"%s\"}".formatted(story.user("unit-coach")));
    assertThat(coach.post("/task/" + sparring + "/submit-form", SPARRING).statusCode())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @EnumSource
  void whoNoLongerCoachesHasNothingLeftOfATaskTakenUp(Api api) {
    String sparring = story.task("hold-sparring").getId();
    Caller coach = caller(api, story.user("unit-coach"), "tasklist");
    assertThat(
            coach
                .post(
                    "/task/" + sparring + "/claim",
                    "{\"userId\": \"%s\"}".formatted(story.user("unit-coach")))
                .statusCode())
        .isEqualTo(204);
    roles.leave(story.unit(), "unit-coach", story.user("unit-coach"));

    Caller former = caller(api, story.user("unit-coach"), "tasklist");
    assertThat(former.get("/task/" + sparring).statusCode()).isIn(REFUSED);
    assertThat(former.post("/task/" + sparring + "/submit-form", SPARRING).statusCode())
        .isIn(REFUSED);
    assertThat(former.post("/task/" + sparring + "/complete", SPARRING).statusCode()).isIn(REFUSED);
  }

  @ParameterizedTest
  @EnumSource
  void aCoordinatorSeesNoTraceOfIt(Api api) {
    Caller coordinator = caller(api, story.user("coordinator"), "cockpit");
    List<String> traces = traces();
    for (String path :
        List.of(
            "/task",
            "/task?unfinished=true",
            "/process-instance",
            "/execution",
            "/variable-instance",
            "/incident",
            "/event-subscription",
            "/job",
            "/job-definition",
            "/process-definition",
            "/process-definition?latestVersion=true",
            "/process-definition/statistics",
            "/process-definition/statistics?failedJobs=true&incidents=true",
            "/deployment",
            "/history/process-instance",
            "/history/activity-instance",
            "/history/task",
            "/history/variable-instance",
            "/history/detail",
            "/history/incident",
            "/history/job-log",
            "/history/identity-link-log",
            "/history/decision-instance",
            "/history/user-operation",
            "/task/report/candidate-group-count")) {
      var answer = coordinator.get(path);
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain(traces);
    }
    for (String path : List.of("/process-instance", "/task", "/history/process-instance")) {
      assertThat(coordinator.get(path).body()).as("what is open").contains(OPEN);
    }
    assertThat(coordinator.read("/task/report/candidate-group-count").findValuesAsText("groupName"))
        .contains(story.unit() + ".supervisor");
  }

  @ParameterizedTest
  @EnumSource
  void aCoordinatorCountsNoneOfIt(Api api) {
    Caller coordinator = caller(api, story.user("coordinator"), "cockpit");
    for (String process : CONFIDENTIAL) {
      String definition = definition(process);
      for (String path :
          List.of(
              "/process-instance/count?processDefinitionKey=" + process,
              "/process-instance/count?processDefinitionId=" + definition,
              "/execution/count?processDefinitionKey=" + process,
              "/task/count?processDefinitionKey=" + process,
              "/job/count?processDefinitionKey=" + process,
              "/process-definition/count?key=" + process,
              "/history/process-instance/count?processDefinitionKey=" + process,
              "/history/activity-instance/count?processDefinitionId=" + definition,
              "/history/task/count?processDefinitionKey=" + process,
              "/history/variable-instance/count?processDefinitionKey=" + process,
              "/history/identity-link-log/count?processDefinitionKey=" + process,
              "/history/user-operation/count?processDefinitionKey=" + process)) {
        assertThat(coordinator.read(path).get("count").asInt()).as(path).isZero();
      }
      for (String path :
          List.of(
              "/history/process-definition/" + definition + "/statistics",
              "/history/process-definition/cleanable-process-instance-report",
              "/process-definition/" + definition + "/statistics",
              "/process-definition/" + definition + "/xml",
              "/process-definition/key/" + process,
              "/history/task/report?reportType=count&groupBy=processDefinition",
              "/history/process-instance/report?reportType=duration&periodUnit=month"
                  + "&processDefinitionKeyIn="
                  + process)) {
        assertThat(coordinator.get(path).statusCode()).as(path).isIn(REFUSED);
      }
    }
    for (ProcessInstance instance : confidential()) {
      for (String path :
          List.of(
              "/process-instance/" + instance.getId(),
              "/process-instance/" + instance.getId() + "/activity-instances",
              "/process-instance/" + instance.getId() + "/variables",
              "/history/process-instance/" + instance.getId())) {
        assertThat(coordinator.get(path).statusCode()).as(path).isIn(REFUSED);
      }
    }
  }

  @Test
  void cockpitsOwnQueriesShowNoneOfIt() {
    Caller coordinator = caller(Api.WEB_APPLICATION, story.user("coordinator"), "cockpit");
    List<String> traces = traces();
    String plugin = "/camunda/api/cockpit/plugin/base/default";
    List<String> answers = new ArrayList<>();
    answers.add(get(coordinator, plugin + "/process-definition/statistics"));
    answers.add(post(coordinator, plugin + "/process-instance", "{}"));
    answers.add(post(coordinator, plugin + "/incident", "{}"));
    for (String process : CONFIDENTIAL) {
      String by = "{\"processDefinitionId\": \"%s\"}".formatted(definition(process));
      assertThat(post(coordinator, plugin + "/process-instance", by)).isEqualTo("[]");
      assertThat(post(coordinator, plugin + "/process-instance/count", by))
          .isEqualTo("{\"count\":0}");
    }
    assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(traces));
    assertThat(answers.get(0)).contains(OPEN);
    assertThat(answers.get(1)).contains(story.open(OPEN).get(0).getId());
  }

  private List<ProcessInstance> confidential() {
    List<ProcessInstance> instances =
        CONFIDENTIAL.stream().flatMap(process -> story.open(process).stream()).toList();
    assertThat(instances).hasSameSizeAs(CONFIDENTIAL);
    return instances;
  }

  /** What would give it away. */
  private List<String> traces() {
    List<String> traces = new ArrayList<>(CONFIDENTIAL.stream().map("\"%s\""::formatted).toList());
    traces.add(story.unit() + ".unit-coach");
    for (ProcessInstance instance : confidential()) {
      traces.add(instance.getId());
      tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
          .map(Task::getId)
          .forEach(traces::add);
    }
    return traces;
  }

  private String definition(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private static String get(Caller caller, String path) {
    return json(caller.absolute("GET", path, null)).toString();
  }

  private static String post(Caller caller, String path, String body) {
    return json(caller.absolute("POST", path, body)).toString();
  }

  /** A person of the story, with a password that the story's people do not have yet. */
  private Caller caller(Api api, String user, String application) {
    var person = identity.createUserQuery().userId(user).singleResult();
    person.setPassword(user);
    boolean skipPasswordPolicy = true;
    ((IdentityServiceImpl) identity).saveUser(person, skipPasswordPolicy);
    return api == Api.ENGINE_REST
        ? Caller.overEngineRest(port, user, user)
        : Caller.overWebApplication(port, user, user, application);
  }
}
