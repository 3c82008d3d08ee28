package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.AtOnce;
import fi.juurru.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An area has one crisis at a time, whichever way and however fast it is told of. */
class CrisisBegunOnceTest extends StoryTest {

  private static final String PROCESS = "crisis-operation";
  private static final String PASSWORD = "Kriisi-ja-Toivo-2026";

  @LocalServerPort int port;
  @Autowired IdentityService identity;

  @Test
  void ofTwoPeopleAtTheTwoApisOneIsTold() {
    Caller program = Caller.overEngineRest(port, withPassword("management"), PASSWORD);
    Caller browser =
        Caller.overWebApplication(port, withPassword("top-management"), PASSWORD, "tasklist");
    var answers = AtOnce.call(List.of(() -> begun(program), () -> begun(browser)));

    assertThat(answers).containsExactlyInAnyOrder(200, 400);
    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(begun(program)).isEqualTo(400);
    assertThat(begun(browser)).isEqualTo(400);
  }

  @RepeatedTest(5)
  void ofTwoMessagesAtTheSameMomentOneBeginsIt() {
    AtOnce.run(Stream.of(this::told, this::told));

    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(story.ends(PROCESS)).containsExactly("open-already");
  }

  @RepeatedTest(5)
  void ofAFormAndAMessageAtTheSameMomentOneBeginsIt() {
    Caller program = Caller.overEngineRest(port, withPassword("management"), PASSWORD);
    AtOnce.run(Stream.of(this::told, () -> begun(program)));

    assertThat(story.open(PROCESS)).hasSize(1);
  }

  /** The answer's status. */
  private int begun(Caller caller) {
    JsonNode definition = caller.read("/process-definition/key/" + PROCESS);
    return caller
        .post(
            "/process-definition/" + definition.get("id").asText() + "/submit-form",
            """
            {"variables": {"area": {"value": "%s"}, "crisisWhat": {"value": "Vesivahinko"},
              "crisisSince": {"value": "%s"}}}"""
                .formatted(story.area(), Story.day()))
        .statusCode();
  }

  private void told() {
    send("crisis", Map.of("area", story.area(), "crisisWhat", "Sähkökatko"));
  }

  private String withPassword(String role) {
    var user = identity.createUserQuery().userId(story.user(role)).singleResult();
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    return story.user(role);
  }
}
