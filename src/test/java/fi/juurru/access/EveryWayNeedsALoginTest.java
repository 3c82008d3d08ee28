package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.juurru.JuurruTest;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Nobody reaches the engine without a login, however the path is written. */
@JuurruTest
class EveryWayNeedsALoginTest {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  /** Open by design: what the login's page asks for, and the applications' own scripts. */
  static final Set<String> OPEN =
      Set.of(
          "POST /camunda/api/admin/auth/user/default/logout",
          "GET /camunda/api/admin/auth/user/default",
          "GET /camunda/api/engine/engine/default/identity/password-policy",
          "GET /camunda/api/engine/engine",
          "GET /engine-rest/engine",
          "HEAD /engine-rest/engine",
          "OPTIONS /engine-rest/engine",
          "GET /camunda/api/admin/plugin/adminPlugins/static/x",
          "GET /camunda/api/cockpit/plugin/base/static/x",
          "GET /camunda/api/cockpit/plugin/cockpitPlugins/static/x",
          "GET /camunda/api/tasklist/plugin/tasklistPlugins/static/x");

  /** Not plain, no login, no such method. */
  private static final Set<Integer> REFUSED = Set.of(400, 401, 405);

  @LocalServerPort int port;
  @Autowired JdbcTemplate database;
  @Autowired IdentityService identity;
  @Autowired ProcessEngine engine;

  private Caller nobody;

  @BeforeEach
  void aBrowserWithTheTokenThatAnyPageGives() {
    nobody = Caller.nobody(port);
    nobody.absolute("GET", "/camunda/app/tasklist/default/", null);
  }

  @Test
  void noOperationAnswersWithoutALogin() {
    Set<String> paths = paths();
    assertThat(paths).as("operations found in the classes").hasSizeGreaterThan(600);
    Map<String, String> before = contents();
    Set<String> answered = new TreeSet<>();
    for (String path : paths) {
      for (String method : METHODS) {
        if (!REFUSED.contains(status(method, path)) && !isClosed(path)) {
          answered.add(method + " " + path);
        }
      }
    }
    assertThat(answered).containsExactlyInAnyOrderElementsOf(OPEN);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aPathThatCanBeReadInTwoWaysIsRefused() {
    Map<String, String> before = contents();
    for (String path : paths()) {
      for (String twofold : twofold(path).toList()) {
        assertThat(status("GET", twofold)).as(twofold).isEqualTo(400);
      }
      for (String method : METHODS) {
        String everywhere = path.replaceAll("(?<=[^/])(/|$)", ";x$1");
        assertThat(status(method, everywhere)).as(method + everywhere).isEqualTo(400);
      }
    }
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void theEngineItselfRefusesARequestOfNobody() {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));

    assertThat(
            List.<Runnable>of(
                () -> identity.createUserQuery().list(),
                () -> identity.createUserQuery().count(),
                () -> identity.createGroupQuery().list(),
                () -> identity.saveUser(identity.newUser("mallory")),
                () -> identity.setUserInfo("worker", "x", "y"),
                () -> engine.getTaskService().createTaskQuery().list(),
                () -> engine.getHistoryService().createHistoricVariableInstanceQuery().count(),
                () -> engine.getAuthorizationService().createAuthorizationQuery().list(),
                () -> engine.getManagementService().getTableCount(),
                () -> Cockpit.getCommandExecutor("default").executeCommand(context -> "answered")))
        .allSatisfy(EveryWayNeedsALoginTest::isRefused);
    assertThat(identity.checkPassword("nobody-there", "x")).isFalse();
  }

  @AfterEach
  void noMoreRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  private static void isRefused(Runnable way) {
    Throwable refusal = catchThrowable(way::run);
    assertThat(refusal).isInstanceOfAny(WebApplicationException.class, RestException.class);
    assertThat(
            refusal instanceof WebApplicationException told
                ? told.getResponse().getStatus()
                : ((RestException) refusal).getStatus().getStatusCode())
        .isEqualTo(401);
  }

  private static Set<String> paths() {
    return Operation.all().stream()
        .map(Operation::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Not there at all; the first by CVE-2026-77226. */
  private static boolean isClosed(String path) {
    return path.startsWith("/camunda/api/admin/setup/")
        || path.endsWith("/external-task/fetchAndLock");
  }

  private static Stream<String> twofold(String path) {
    String[] segments = path.substring(1).split("/");
    Stream<String> marked =
        Stream.iterate(0, i -> i < segments.length, i -> i + 1)
            .map(
                i -> {
                  String[] with = segments.clone();
                  with[i] += ";x";
                  return "/" + String.join("/", with);
                });
    String last = "/" + segments[segments.length - 1];
    String parent = path.substring(0, path.length() - last.length());
    return Stream.concat(
        marked,
        Stream.of(
                "%3Bx" + last, "%2F" + last, "%5C" + last, "/" + last, "/." + last, "/x/.." + last)
            .map(end -> parent + end));
  }

  private int status(String method, String path) {
    return nobody.absolute(method, path, method.startsWith("P") ? "{}" : null).statusCode();
  }

  /** What stands in each table, in a form that changes with any row. */
  private Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    database
        .queryForList(
            "select table_name from information_schema.tables where table_schema = 'public'",
            String.class)
        .forEach(
            table ->
                contents.put(
                    table,
                    database.queryForObject(
                        "select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0)"
                            + " from \""
                            + table
                            + "\" t",
                        String.class)));
    return contents;
  }
}
