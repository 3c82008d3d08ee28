package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.access.DocumentedOperation.Request;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * All operations of Camunda's API, as every kind of user: none fails, whatever it is sent, and none
 * tells of another organisation.
 */
@JuurruTest
class OperationsSweepTest {

  private static final List<String> PEOPLE =
      List.of("worker", "supervisor", "coordinator", "harjula-coordinator", "modeller");

  /** Those that try a password come last: a wrong one keeps its sender waiting. */
  private static final List<DocumentedOperation> OPERATIONS =
      DocumentedOperation.all().stream()
          .sorted(Comparator.comparing(operation -> operation.path().endsWith("/credentials")))
          .toList();

  /** Texts that stand only in the other organisation. */
  private static final List<String> OTHERS = List.of("Salainen huoli", "Metsolan perhekeskus");

  private static final List<String> INSIDE =
      List.of("org.camunda", "java.lang", "fi.juurru", "ENGINE-", "SQL", "insert into");

  @LocalServerPort int port;
  @Autowired IdentityService identity;

  private Map<String, String> real;

  @BeforeEach
  void somethingToAskFor() {
    Caller worker = Api.ENGINE_REST.caller(port, "worker");
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    Caller coordinator = Api.ENGINE_REST.caller(port, "coordinator");
    String instance = Concerns.noteSaying(worker, "Salainen huoli");
    String definition =
        coordinator.read("/process-definition/key/concern-handling").get("id").asText();
    real =
        Map.of(
            "/process-definition/",
            definition,
            "/task/",
            Concerns.task(supervisor, instance),
            "/deployment/",
            coordinator.read("/process-definition/" + definition).get("deploymentId").asText(),
            "/filter/",
            worker.read("/filter").get(0).get("id").asText(),
            "/user/",
            "top-management",
            "/group/",
            "metsola.worker",
            "/tenant/",
            "kuusiranta",
            "/variable-instance/",
            coordinator
                .read("/variable-instance?processInstanceIdIn=" + instance)
                .get(0)
                .get("id")
                .asText(),
            "",
            instance);
  }

  @AfterEach
  void nobodyWaits() {
    PEOPLE.forEach(identity::unlockUser);
  }

  @Test
  void allOperationsOfTheDocumentAreThere() {
    assertThat(OPERATIONS).hasSizeGreaterThan(390);
  }

  @ParameterizedTest
  @EnumSource
  void noOperationFailsOrTellsOfOthers(Api api) {
    Set<String> wrong = new ConcurrentSkipListSet<>();
    PEOPLE.parallelStream()
        .forEach(
            person -> {
              Caller caller = api.caller(port, person);
              for (DocumentedOperation operation : OPERATIONS) {
                Stream.of(
                        operation.examples(name -> "anId"),
                        operation.examples(this::real),
                        Stream.of(operation.withBrokenParameters(this::real)))
                    .flatMap(requests -> requests)
                    .forEach(request -> check(person, request, answer(caller, request), wrong));
              }
            });
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noBodyMakesAnOperationFail(Api api) {
    Set<String> wrong = new ConcurrentSkipListSet<>();
    Caller supervisor = api.caller(port, "supervisor");
    for (UnaryOperator<String> ids : List.<UnaryOperator<String>>of(n -> "anId", this::real)) {
      OPERATIONS.parallelStream()
          .flatMap(operation -> operation.withBrokenBodies(ids))
          .forEach(request -> check("supervisor", request, answer(supervisor, request), wrong));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aValueThatIsNoneIsRefusedInWords(Api api) {
    Caller worker = api.caller(port, "worker");
    Caller supervisor = api.caller(port, "supervisor");
    for (String value :
        List.of(
            "null",
            "1",
            "[]",
            "{\"value\": \"x\", \"type\": \"File\"}",
            "{\"value\": \"x\", \"type\": \"Object\"}",
            "{\"value\": \"x\", \"type\": \"Nothing\"}",
            "{\"value\": {\"a\": 1}, \"type\": \"Date\"}")) {
      String variables = "{\"variables\": {\"x\": " + value + "}}";
      for (String way : List.of("start", "submit-form")) {
        isRefused(worker.post("/process-definition/key/concern-handling/" + way, variables));
      }
      for (String way : List.of("complete", "submit-form")) {
        isRefused(supervisor.post("/task/" + real.get("/task/") + "/" + way, variables));
      }
    }
  }

  @Test
  void aFileThatIsNoModelOrFormIsRefusedInWords() {
    Caller modeller = Api.ENGINE_REST.caller(port, "modeller");
    for (String file : List.of("broken.form", "broken.bpmn", "broken.dmn")) {
      for (String text : List.of("", "{", "[1]", "null", "<x", "\"x\"")) {
        var answer = Multipart.deploy(modeller, Map.of(file, text));
        isRefused(answer);
        assertThat(answer.body()).as(text).contains(file);
      }
    }
  }

  private static void isRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain(INSIDE).contains("ei");
  }

  private static HttpResponse<String> answer(Caller caller, Request request) {
    return caller.call(request.method(), request.path(), request.body());
  }

  private static void check(
      String person, Request request, HttpResponse<String> answer, Set<String> wrong) {
    boolean tells =
        answer.statusCode() >= 400 && INSIDE.stream().anyMatch(answer.body()::contains)
            || person.startsWith("harjula") && OTHERS.stream().anyMatch(answer.body()::contains);
    if (answer.statusCode() >= 500 || tells) {
      wrong.add(person + " " + request + " -> " + answer.statusCode() + " " + start(answer.body()));
    }
  }

  private static String start(String body) {
    return body.substring(0, Math.min(200, body.length()));
  }

  /** The value of a parameter: an id of what was made for this test, by what the path is about. */
  private String real(String parameter) {
    String path = parameter.substring(0, parameter.indexOf(' '));
    return switch (parameter.substring(path.length() + 1)) {
      case "key" -> "concern-handling";
      case "varName", "variableName" -> "unit";
      case "tenant-id", "tenantId" -> "kuusiranta";
      case "userId" -> real.get("/user/");
      case "groupId" -> real.get("/group/");
      default ->
          real.entrySet().stream()
              .filter(kind -> !kind.getKey().isEmpty() && path.contains(kind.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(real.get(""));
    };
  }
}
