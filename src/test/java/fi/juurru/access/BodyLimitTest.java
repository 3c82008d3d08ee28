package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody fills the server's memory or holds its threads with what is sent to it. */
@JuurruTest
class BodyLimitTest {

  private static final int MEGABYTE = 1 << 20;

  @LocalServerPort int port;

  @Test
  void noPathTakesMoreThanOneMegabyte() throws IOException {
    for (String path : paths()) {
      assertThat(RawRequest.status(announced(path, MEGABYTE + 1)))
          .as(path)
          .isEqualTo(path.endsWith("/fetchAndLock") ? 404 : 413); // that one is not there
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/deployment/create",
        "/engine-rest/engine/default/deployment/create",
        "/camunda/api/engine/engine/default/deployment/create"
      })
  void aDeploymentMayHaveTwenty(String path) throws IOException {
    assertThat(RawRequest.status(announced(path, 20 * MEGABYTE))).isEqualTo(401);
    assertThat(RawRequest.status(announced(path, 20 * MEGABYTE + 1))).isEqualTo(413);
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void whatDoesNotSayItsLengthIsCountedWhileItIsRead(Api api) {
    Caller worker = api.caller(port, "worker");
    for (String path : List.of("/task", "/task/count", "/filter/create")) {
      var answer = chunked(worker.speaking("fi"), "POST", worker + path);
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(413);
      assertThat(answer.body())
          .isEqualTo(
              "{\"message\":\"Lähetys on liian suuri: enintään 1 Mt, mallien käyttöönotossa 20"
                  + " Mt.\"}");
    }
    assertThat(chunked(worker.speaking("sv"), "POST", worker + "/task").body())
        .contains("Det som skickades är för stort");
    assertThat(chunked(worker, "PUT", worker + "/task/x").statusCode()).isEqualTo(413);
    assertThat(worker.post("/task/count", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void neitherDoesALogin() {
    Caller nobody = Caller.nobody(port);
    nobody.absolute("GET", "/camunda/app/tasklist/default/", null);
    var request =
        nobody
            .request("/camunda/api/admin/auth/user/default/login/tasklist")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(streamed("username=worker&password="));
    assertThat(nobody.send(request).statusCode()).isEqualTo(413);
  }

  /** Who is asked to go on has somebody who waits for the body. */
  @Test
  void nothingIsReadOfSomebodyWhoHasNotSignedIn() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Operation operation : Operation.all()) {
      if (operation.method().equals("GET")
          || EveryWayNeedsALoginTest.OPEN.contains(operation.toString())) {
        continue;
      }
      String answer =
          RawRequest.answer(
              port,
              operation + " HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/json",
              "Content-Length: 100",
              "Expect: 100-continue");
      if (RawRequest.status(answer) == 100) {
        asked.add(operation.toString());
      }
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void theHealthPageAnswersBesideTwoHundredAndFiftySlowOnes() throws IOException {
    List<RawRequest> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 250; i++) {
        String path = i % 2 == 0 ? "/engine-rest/filter/x" : "/camunda/api/engine/engine/default/x";
        slow.add(
            new RawRequest(port)
                .send(
                    RawRequest.head("PUT " + path + " HTTP/1.1", "Host: x", "Content-Length: 100"))
                .send("{"));
      }
      assertThat(RawRequest.answer(port, "GET /actuator/health HTTP/1.1", "Host: localhost"))
          .startsWith("HTTP/1.1 200");
    } finally {
      for (RawRequest each : slow) {
        each.close();
      }
    }
  }

  private String announced(String path, int bytes) throws IOException {
    return RawRequest.answer(
        port,
        "POST " + path + " HTTP/1.1",
        "Host: localhost",
        "Content-Length: " + bytes,
        "Expect: 100-continue");
  }

  private static HttpResponse<String> chunked(Caller caller, String method, String path) {
    HttpRequest.Builder request = caller.request(path).header("Content-Type", "application/json");
    return caller.send(request.method(method, streamed("{\"nameLike\": \"")));
  }

  private static HttpRequest.BodyPublisher streamed(String begin) {
    byte[] text = (begin + "x".repeat(MEGABYTE)).getBytes(StandardCharsets.UTF_8);
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text));
  }

  private static Set<String> paths() {
    return Stream.concat(
            Operation.all().stream()
                .map(Operation::path)
                .filter(path -> !path.endsWith("/deployment/create"))
                .filter(path -> !path.startsWith("/camunda/api/admin/setup/")), // is not there
            Stream.of("/", "/camunda/app/tasklist/default/", "/actuator/health", "/error", "/x"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
