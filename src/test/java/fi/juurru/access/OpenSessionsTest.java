package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.juurru.JuurruTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The next request knows what became of the person, over both APIs. */
@JuurruTest
class OpenSessionsTest {

  private static final String SUPERVISORS = "metsola.supervisor";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;

  @ParameterizedTest
  @EnumSource
  void whoIsDeletedIsSignedOut(Api api) {
    String user = Newcomer.joins(identity);
    Caller person = caller(api, user);
    assertThat(person.get("/task/count").statusCode()).isEqualTo(200);
    identity.deleteUser(user);
    assertThat(person.get("/task/count").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource
  void whoLeavesARoleCompletesNoTaskOfIt(Api api) {
    String user = Newcomer.joins(identity, SUPERVISORS);
    Caller person = caller(api, user);
    String task = Concerns.task(person, Concerns.note(api.caller(port, "worker")));
    identity.deleteMembership(user, SUPERVISORS);
    assertThat(person.post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
        .isIn(403, 404);
    assertThat(person.read("/task?taskId=" + task)).isEmpty();
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @ParameterizedTest
  @EnumSource
  void whoIsTakenOutOfARoleGivesBackTheTasksClaimedInIt(Api api) {
    String user = Newcomer.joins(identity, SUPERVISORS);
    Caller person = caller(api, user);
    String task = Concerns.task(person, Concerns.note(api.caller(port, "worker")));
    String claim = "{\"userId\": \"" + user + "\"}";
    assertThat(person.post("/task/" + task + "/claim", claim).statusCode()).isEqualTo(204);
    Caller admin = api.caller(port, "admin");
    assertThat(admin.delete("/group/" + SUPERVISORS + "/members/" + user).statusCode())
        .isEqualTo(204);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    assertThat(person.post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
        .isIn(403, 404);
  }

  @ParameterizedTest
  @EnumSource
  void whoGetsARoleHasItAtOnce(Api api) {
    String user = Newcomer.joins(identity);
    Caller person = caller(api, user);
    String instance = Concerns.note(api.caller(port, "worker"));
    assertThat(person.read("/task?processInstanceId=" + instance)).isEmpty();
    identity.createMembership(user, SUPERVISORS);
    assertThat(person.read("/task?processInstanceId=" + instance)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void anotherPasswordEndsTheSessionsOfTheOldOne(Api api) {
    String user = Newcomer.joins(identity);
    Caller person = caller(api, user);
    String change = "{\"password\": \"Toinen-2026-x\", \"authenticatedUserPassword\": \"admin\"}";
    assertThat(api.caller(port, "admin").put("/user/" + user + "/credentials", change).statusCode())
        .isEqualTo(204);
    assertThat(person.get("/task/count").statusCode()).isEqualTo(401);
  }

  @Test
  void theSessionInWhichThePasswordIsChangedGoesOnAndTheOthersEnd() {
    String user = Newcomer.joins(identity);
    Caller here = caller(Api.WEB_APPLICATION, user);
    Caller elsewhere = caller(Api.WEB_APPLICATION, user);
    String change =
        "{\"password\": \"Toinen-2026-x\", \"authenticatedUserPassword\": \"%s\"}"
            .formatted(Newcomer.PASSWORD);
    assertThat(here.put("/user/" + user + "/credentials", change).statusCode()).isEqualTo(204);
    assertThat(here.get("/task/count").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/task/count").statusCode()).isEqualTo(401);
  }

  @Test
  void aChangeOfTheNameEndsNoSession() {
    String user = Newcomer.joins(identity);
    Caller here = caller(Api.WEB_APPLICATION, user);
    Caller elsewhere = caller(Api.WEB_APPLICATION, user);
    String profile =
        "{\"id\": \"%s\", \"firstName\": \"Uusi\", \"lastName\": \"Nimi\"}".formatted(user);
    assertThat(here.put("/user/" + user + "/profile", profile).statusCode()).isEqualTo(204);
    assertThat(here.get("/task/count").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/task/count").statusCode()).isEqualTo(200);
  }

  /** Camunda's own look at every request would cost nine. */
  @Test
  void knowingItCostsOneStatement() {
    Caller supervisor = Api.WEB_APPLICATION.caller(port, "supervisor");
    supervisor.get("/task/count");
    var ours = statements("org.springframework.jdbc.core.JdbcTemplate", supervisor);
    assertThat(ours).filteredOn(it -> it.contains("from act_id_user")).hasSize(1);
    var engines = statements("org.camunda.bpm.engine.impl.persistence.entity", supervisor);
    assertThat(engines).as("the engine's own statements").anyMatch(it -> it.contains("Preparing"));
    assertThat(engines).noneMatch(it -> it.contains("ACT_ID_"));
  }

  private static List<String> statements(String logger, Caller person) {
    var seen = new ListAppender<ILoggingEvent>();
    var log = (Logger) LoggerFactory.getLogger(logger);
    seen.start();
    log.setLevel(Level.DEBUG);
    log.setAdditive(false);
    log.addAppender(seen);
    try {
      assertThat(person.get("/task/count").statusCode()).isEqualTo(200);
    } finally {
      log.setLevel(null);
      log.setAdditive(true);
      log.detachAppender(seen);
    }
    return seen.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private Caller caller(Api api, String user) {
    return api.caller(port, user, Newcomer.PASSWORD);
  }
}
