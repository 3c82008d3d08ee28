package fi.juurru.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.process.StoryTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks are found by the words that their cards show, in the language of who reads them. */
class WordSearchTest extends StoryTest {

  private static final String SEARCH = "/camunda/api/juurru/tasks/search?words=";

  @Autowired FilterService filters;
  @LocalServerPort int port;

  private Caller supervisor;

  @BeforeEach
  void aDiscussionIsToBeHeld() {
    as("supervisor").start("supervisor-check-in", here());
    story.letIn("supervisor");
    supervisor =
        Caller.overWebApplication(
            port, story.user("supervisor"), story.user("supervisor"), "tasklist");
  }

  @Test
  void eachReaderFindsATaskByTheWordsOfTheOwnLanguage() {
    assertThat(found("fi", "keskustelu")).containsExactly("hold-discussion");
    assertThat(found("en", "DISCUSSION")).containsExactly("hold-discussion");
    assertThat(found("sv", "samtal")).containsExactly("hold-discussion");
    assertThat(found("en", "deputies")).isEmpty();
  }

  @Test
  void everyWordCountsWhereverItStandsOnTheCard() {
    assertThat(found("en", "discussion " + story.unit())).containsExactly("hold-discussion");
    assertThat(found("en", "discussion elsewhere")).isEmpty();
    assertThat(found("fi", "menetelmä")).containsExactly("hold-discussion");
    assertThat(found("fi", "")).containsExactly("hold-discussion");
  }

  @Test
  void signsOfADatabaseAreLettersLikeOthers() {
    assertThat(found("fi", "%")).isEmpty();
    assertThat(found("fi", "_")).isEmpty();
    assertThat(found("fi", "${now()}")).isEmpty();
    assertThat(found("fi", "'; drop")).isEmpty();
  }

  @Test
  void nobodyIsNotAnswered() {
    assertThat(Caller.nobody(port).absolute("GET", SEARCH + "a", null).statusCode()).isEqualTo(401);
  }

  /** As Tasklist asks: the criteria for the words, then the list with them. */
  private List<String> found(String language, String words) {
    supervisor.speaking(language);
    String criteria =
        supervisor
            .absolute("GET", SEARCH + URLEncoder.encode(words, StandardCharsets.UTF_8), null)
            .body();
    String own =
        filters.createTaskFilterQuery().filterName("Omat tehtäväni").singleResult().getId();
    JsonNode tasks = Caller.json(supervisor.post("/filter/" + own + "/list", criteria));
    return tasks.findValuesAsText("taskDefinitionKey");
  }
}
