package fi.juurru.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.access.Caller;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Registry;
import fi.juurru.process.StoryTest;
import fi.juurru.process.UnitPhase;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may read a list for coordinators, over both of its paths, and what is in it. */
class UnitListTest extends StoryTest {

  private static final String PASSWORD = "Kolme-kivaa-kuusta-2026";

  @Autowired IdentityService identity;
  @Autowired Registry registry;
  @LocalServerPort int port;

  @BeforeEach
  void beginAPhase() {
    UnitPhase.begin(story);
  }

  @Test
  void aCoordinatorReadsOfTheUnitsInTheOwnArea() {
    assertThat(answers(story.user("coordinator")))
        .hasSize(2)
        .allSatisfy(
            answer ->
                assertThat(Caller.json(answer).findValuesAsText("unitName"))
                    .containsExactly("Yksikkö " + story.unit()));
  }

  @Test
  void aCoordinatorOfAnotherAreaReadsNothingOfThem() {
    var other = new Area(story.area() + "-b", story.organisation(), "Toinen alue");
    registry.add(other);
    String neighbour = story.addPersonIn(other.code(), "n-" + story.id(), "coordinator");

    assertThat(answers(neighbour)).allSatisfy(answer -> assertThat(Caller.json(answer)).isEmpty());
  }

  @Test
  void nobodyElseReadsIt() {
    assertThat(answers(story.user("worker")))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
    assertThat(Stream.of("/api", "/camunda/api/juurru"))
        .allSatisfy(
            path ->
                assertThat(get(Caller.nobody(port), path).statusCode()).as(path).isEqualTo(401));
  }

  /** As a program with HTTP Basic, and as a page with the session. */
  private Stream<HttpResponse<String>> answers(String person) {
    var user = identity.createUserQuery().userId(person).singleResult();
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    return Stream.of(
        get(Caller.overEngineRest(port, person, PASSWORD), "/api"),
        get(Caller.overWebApplication(port, person, PASSWORD, "tasklist"), "/camunda/api/juurru"));
  }

  private HttpResponse<String> get(Caller caller, String path) {
    return caller.absolute("GET", path + "/methods/" + story.method() + "/units", null);
  }
}
