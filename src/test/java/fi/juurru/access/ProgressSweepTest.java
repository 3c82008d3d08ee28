package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.JuurruTest;
import fi.juurru.access.DocumentedOperation.Request;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * All operations that the document of {@code /api} tells of, as every kind of user: none fails,
 * whatever it is sent, none tells of another organisation, and what is for coordinators is refused
 * to others.
 */
@JuurruTest
class ProgressSweepTest {

  private static final String DOCUMENT = "/api/openapi";

  /** In which everybody is shown what is theirs. */
  private static final Set<String> FOR_EVERYBODY = Set.of("/api/agreed", "/api/agreed.csv");

  private static final List<String> INSIDE =
      List.of("org.camunda", "java.lang", "fi.juurru", "ENGINE-", "SQL", "insert into");

  private static final Map<String, String> REAL =
      Map.of("unit", "metsola", "place", "metsola", "method", "icdp", "about", "icdp");

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private List<DocumentedOperation> operations;
  private JsonNode document;

  @BeforeEach
  void read() {
    document = Caller.json(caller("coordinator").absolute("GET", DOCUMENT, null));
    operations = DocumentedOperation.of(document);
  }

  @Test
  void theDocumentTellsOfEachOperationInWordsAndOfNoOther() {
    Set<String> there =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/") && !path.startsWith(DOCUMENT))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(there).isNotEmpty();
    assertThat(operations.stream().map(DocumentedOperation::path).collect(Collectors.toSet()))
        .isEqualTo(there);
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        assertThat(operation.path("summary").asText() + operation.path("description").asText())
            .as("Say above the method of %s what it answers", operation.path("operationId"))
            .isNotBlank();
      }
    }
    assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
    assertThat(document.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
  }

  @Test
  void nobodyIsAskedToSignInAndWhoCoordinatesNothingIsRefused() {
    assertThat(Caller.nobody(port).absolute("GET", DOCUMENT, null).statusCode()).isEqualTo(401);
    List<String> wrong = new ArrayList<>();
    for (DocumentedOperation operation : operations) {
      if (!FOR_EVERYBODY.contains(operation.path())) {
        Request request = operation.unfiltered(ProgressSweepTest::real);
        int nobody = answer(Caller.nobody(port), request).statusCode();
        if (nobody != 401) {
          wrong.add("nobody " + request + " -> " + nobody);
        }
        for (String person : List.of("worker", "supervisor", "modeller")) {
          int status = answer(caller(person), request).statusCode();
          if (status != 403 && status != 404) {
            wrong.add(person + " " + request + " -> " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noOperationFailsOrTellsOfOthers() {
    String secret = "Salainen huoli";
    Concerns.noteSaying(caller("worker"), secret);
    List<String> wrong = new ArrayList<>();
    for (String person : List.of("coordinator", "harjula-coordinator", "worker")) {
      Caller caller = caller(person);
      for (DocumentedOperation operation : operations) {
        Stream.of(
                operation.examples(name -> "anId"),
                operation.examples(ProgressSweepTest::real),
                Stream.of(operation.withBrokenParameters(ProgressSweepTest::real)),
                operation.withBrokenBodies(ProgressSweepTest::real))
            .flatMap(requests -> requests)
            .forEach(
                request -> {
                  HttpResponse<String> answer = answer(caller, request);
                  String body = answer.body();
                  boolean tells =
                      answer.statusCode() >= 400 && INSIDE.stream().anyMatch(body::contains)
                          || person.startsWith("harjula")
                              && (body.contains(secret) || body.contains("Metsolan"));
                  if (answer.statusCode() >= 500 || tells) {
                    wrong.add(person + " " + request + " -> " + answer.statusCode() + " " + body);
                  }
                });
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Caller caller(String person) {
    return Api.ENGINE_REST.caller(port, person);
  }

  private static HttpResponse<String> answer(Caller caller, Request request) {
    return caller.absolute(request.method(), request.path(), request.body());
  }

  private static String real(String parameter) {
    return REAL.getOrDefault(parameter.substring(parameter.indexOf(' ') + 1), "nothing");
  }
}
