package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
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
    var answers =
        atOnce(() -> begun(program), () -> begun(browser)).map(CompletableFuture::join).toList();

    assertThat(answers).containsExactlyInAnyOrder(200, 400);
    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(begun(program)).isEqualTo(400);
    assertThat(begun(browser)).isEqualTo(400);
  }

  @RepeatedTest(5)
  void ofTwoMessagesAtTheSameMomentOneBeginsIt() {
    atOnce(this::told, this::told).forEach(CompletableFuture::join);

    assertThat(story.open(PROCESS)).hasSize(1);
    assertThat(story.ends(PROCESS)).containsExactly("open-already");
  }

  @RepeatedTest(5)
  void ofAFormAndAMessageAtTheSameMomentOneBeginsIt() {
    Caller program = Caller.overEngineRest(port, withPassword("management"), PASSWORD);
    atOnce(this::told, () -> begun(program)).forEach(CompletableFuture::join);

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

  private int told() {
    send("crisis", Map.of("area", story.area(), "crisisWhat", "Sähkökatko"));
    return 0;
  }

  @SafeVarargs
  private static Stream<CompletableFuture<Integer>> atOnce(Callable<Integer>... starts) {
    var barrier = new CyclicBarrier(starts.length);
    return Stream.of(starts)
        .map(
            start ->
                CompletableFuture.supplyAsync(
                    () -> {
                      try {
                        barrier.await();
                        return start.call();
                      } catch (Exception e) {
                        throw new IllegalStateException(e);
                      }
                    }))
        .toList()
        .stream();
  }

  private String withPassword(String role) {
    var user = identity.createUserQuery().userId(story.user(role)).singleResult();
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    return story.user(role);
  }
}
