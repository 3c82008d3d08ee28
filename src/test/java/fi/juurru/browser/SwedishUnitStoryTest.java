package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.access.Caller;
import fi.juurru.organisation.Roles;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A discussion and a questionnaire in a Swedish-speaking unit, in a real browser. */
@JuurruTest
class SwedishUnitStoryTest {

  private static final String ORGANISATION = "kuusiranta";

  /** With the one who answers in the browser, as many as it takes to see results. */
  private static final List<String> COLLEAGUES =
      IntStream.range(0, 4).mapToObj("worker-sv-%d"::formatted).toList();

  @LocalServerPort int port;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired IdentityService identity;
  @Autowired Roles roles;

  @BeforeEach
  void colleaguesCome() {
    for (String colleague : COLLEAGUES) {
      var user = identity.newUser(colleague);
      user.setFirstName("Kollega");
      user.setLastName(colleague);
      user.setPassword(colleague);
      boolean skipPasswordPolicy = true; // as the trial's users
      ((IdentityServiceImpl) identity).saveUser(user, skipPasswordPolicy);
      identity.createTenantUserMembership(ORGANISATION, colleague);
      roles.grant(Cast.SWEDISH.unitCode(), "worker", colleague);
    }
  }

  @AfterEach
  void colleaguesGo() {
    COLLEAGUES.forEach(identity::deleteUser);
  }

  @Test
  void aUnitTalksAndAnswersInSwedish() {
    FreshUnit.of(Cast.SWEDISH, runtime, history);
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, Cast.SWEDISH.language())) {
      var scene = new Scene(visit, new Screenshots(visit, 141), Cast.SWEDISH);
      var unit = new UnitRoundsActs(scene);
      unit.theSupervisorHoldsADiscussionAndTellsBack();
      unit.theSupervisorAsksForExperiences();
      unit.aWorkerAnswers();
      COLLEAGUES.forEach(this::answers);
      new Jobs(management, ORGANISATION).run("answer-pulse");
      unit.theUnitDiscussesTheResults();
      assertThat(visit.errors()).isEmpty();
    }
  }

  private void answers(String colleague) {
    var person = Caller.overEngineRest(port, colleague, colleague);
    String task = person.read("/task?taskDefinitionKey=answer-pulse").get(0).get("id").asText();
    String four = "{\"value\": \"4\"}";
    String answer =
        """
        {"variables": {"timeToUse": %1$s, "suitableClients": %1$s, "skillToUse": %1$s,
          "benefitForClients": %1$s, "supervisorInterest": %1$s, "worriesAnswered": %1$s,
          "sharedMatter": %1$s, "copingInChange": %1$s, "trustInChange": %1$s}}"""
            .formatted(four);
    assertThat(person.post("/task/" + task + "/submit-form", answer).statusCode()).isEqualTo(204);
  }
}
