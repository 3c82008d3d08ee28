package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts that organisations adapt are proposed where somebody has to write them (README, "Change
 * models and forms"): short, with places that are left to fill in, in every language.
 */
class TemplatesTest {

  @ParameterizedTest
  @CsvSource({
    "common-ground-write-what-why-how, whatText",
    "common-ground-write-what-why-how, whyText",
    "common-ground-write-what-why-how, howText",
    "unit-merger-merger-told, mergeTold",
    "implementation-team-meeting-prepare-agenda, agenda",
    "communication-cycle-plan-round, messageFi",
    "communication-cycle-plan-round, messageSv",
    "communication-cycle-tell-what-changed, changedFi",
    "communication-cycle-tell-what-changed, changedSv",
    "concern-handling-respond-to-concern, firstResponse",
    "concern-handling-tell-back, answerToRaiser",
    "change-agent-round-answer-observations, answer",
    "management-escalation-answer-request, reason",
    "method-stop-decide-stop, stopTold",
    "unit-implementation-review-plan, stopTold",
    "path-implementation-decide-continuity, stopTold",
    "path-sustainment-review-sustainment, stopTold"
  })
  void aTextThatIsAlwaysWrittenIsProposed(String form, String key) throws IOException {
    JsonNode field = field(form, key);
    String proposal = field.path("defaultValue").asText();

    assertThat(field.path("validate").path("required").asBoolean()).isTrue();
    assertThat(proposal.lines()).hasSizeBetween(2, 6);
    assertThat(proposal).as("something is left to fill in").contains("[");
    assertThat(field.path("description").asText() + purpose(form))
        .as("under the field, or at the top where the form has several")
        .containsAnyOf("Pohja on ehdotus", "Pohjat ovat ehdotuksia");
    for (Path catalogue : CatalogueFiles.complete()) {
      assertThat(PoReader.read(Files.readString(catalogue)))
          .as("%s has the template in %s", catalogue, form)
          .filteredOn(entry -> entry.source().equals(proposal))
          .singleElement()
          .satisfies(entry -> assertThat(places(entry.translation())).isEqualTo(places(proposal)));
    }
  }

  private static long places(String text) {
    return text.chars().filter(letter -> letter == '[').count();
  }

  private static String purpose(String form) throws IOException {
    return schema(form).path("components").path(0).path("text").asText();
  }

  private static JsonNode schema(String form) throws IOException {
    return new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
  }

  private static JsonNode field(String form, String key) throws IOException {
    JsonNode schema = schema(form);
    return StreamSupport.stream(schema.path("components").spliterator(), false)
        .filter(component -> component.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
