package fi.juurru.access;

import static fi.juurru.access.RawRequest.header;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.io.IOException;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** What the web server says by itself, as nobody or as somebody who sends what no browser would. */
@JuurruTest
class WebServerTest {

  @LocalServerPort int port;
  @Autowired ServletWebServerApplicationContext context;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/camunda",
        "/camunda/",
        "/camunda/app",
        "/camunda/app/",
        "/camunda/app/tasklist",
        "/camunda/app/cockpit",
        "/camunda/app/tasklist/"
      })
  void redirectsStayWhereTheReaderIs(String path) throws IOException {
    String answer =
        RawRequest.answer(
            port,
            "GET " + path + " HTTP/1.1",
            "Host: evil.example",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: http",
            "Forwarded: host=evil.example;proto=http");
    assertThat(RawRequest.status(answer)).isEqualTo(302);
    assertThat(header(answer, "Location")).singleElement().asString().startsWith("/camunda/app/");
    assertThat(answer).doesNotContain("evil.example");
    assertGuarded(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /camunda/api/engine/engine/default/task",
        "GET /camunda/api/nothing",
        "GET /camunda/api/engine/nothing",
        "GET /camunda/app/tasklist/nothing/",
        "GET /camunda/app/tasklist/default/"
      })
  void sessionCookiesAreForThisSiteOnly(String request) throws IOException {
    String answer = RawRequest.answer(port, request + " HTTP/1.1", "Host: localhost");
    assertThat(header(answer, "Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie.split("(?i)samesite=", -1)).hasSize(2));
    assertThat(header(answer, "Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
        .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax", "HttpOnly"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/error",
        "/camunda-welcome",
        "/camunda-welcome/",
        "/camunda-welcome/index.html",
        "/webjars/camunda/index.html",
        "/webjars/camunda/securityFilterRules.json",
        "/webjars/camunda/juurru/securityFilterRules.json",
        "/plugin/cockpit/app/plugin.js",
        "/camunda/index.html",
        "/actuator/sbom",
        "/actuator/sbom/application",
        "/camunda/app/nothing/default/",
        "/index.html",
        "/nothing"
      })
  void whatIsNotOursIsNotThere(String path) throws IOException {
    String answer = RawRequest.answer(port, "GET " + path + " HTTP/1.1", "Host: localhost");
    assertThat(RawRequest.status(answer)).as(answer).isEqualTo(404);
    assertThat(answer).endsWith("{\"message\":\"Tätä ei löydy.\"}");
    assertGuarded(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "GET / HTTP/9.9",
        "GET /<script> HTTP/1.1",
        "GET /%zz HTTP/1.1",
        "GET /%00 HTTP/1.1",
        "GET /camunda/api/engine;x/engine/default/user HTTP/1.1",
        "GET /camunda/api/admin/setup/default/user/create HTTP/1.1",
        "GET /camunda/app/admin/default/setup/ HTTP/1.1",
        "TRACE / HTTP/1.1",
        "PATCH /engine-rest/task HTTP/1.1",
        "GET /engine-rest/task HTTP/1.1",
        "GET /actuator/env HTTP/1.1"
      })
  void noErrorTellsOfTheServer(String request) throws IOException {
    String answer = RawRequest.answer(port, request, "Host: localhost", "Accept: text/html");
    assertThat(RawRequest.status(answer)).as(answer).isBetween(400, 505);
    assertThat(answer).doesNotContain("Tomcat", "Apache", "<", "Exception", "at org.");
    assertGuarded(answer);
  }

  @Test
  void aHeadThatIsTooLargeIsAnswered() throws IOException {
    String answer =
        RawRequest.answer(port, "GET / HTTP/1.1", "Host: localhost", "X: " + "x".repeat(9000));
    assertThat(RawRequest.status(answer)).isEqualTo(400);
    assertThat(answer).doesNotContain("<", "Exception");
    assertGuarded(answer);
  }

  @Test
  void errorsAreToldInTheReadersLanguage() throws IOException {
    String page =
        RawRequest.answer(
            port,
            "GET /nothing HTTP/1.1",
            "Host: localhost",
            "Accept: text/html",
            "Accept-Language: en");
    assertThat(header(page, "Content-Type")).containsExactly("text/plain;charset=UTF-8");
    assertThat(page).endsWith("This was not found.");
    String unreadable =
        RawRequest.answer(
            port, "GET /%zz HTTP/1.1", "Host: localhost", "Accept-Language: sv-FI, en;q=0.5");
    assertThat(header(unreadable, "Content-Type"))
        .containsExactly("application/json;charset=UTF-8");
    assertThat(unreadable).endsWith("{\"message\":\"Begäran kunde inte läsas.\"}");
  }

  @Test
  void slowConnectionsEnd() {
    var server = (TomcatWebServer) context.getWebServer();
    var protocol = (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
    assertThat(protocol.getConnectionTimeout()).isEqualTo(10_000);
    assertThat(protocol.getKeepAliveTimeout()).isEqualTo(60_000);
    assertThat(protocol.getMaxThreads()).isGreaterThan(250);
  }

  private static void assertGuarded(String answer) {
    assertThat(header(answer, "Content-Security-Policy")).as(answer).hasSize(1);
    assertThat(header(answer, "X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(header(answer, "Referrer-Policy")).containsExactly("same-origin");
    assertThat(header(answer, "Server")).isEmpty();
  }
}
