package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextsTest {

  private static final String VARIABLES =
      "/camunda/api/engine/engine/default/task/8f1c/form-variables";

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theStatementsOfAQuestionnaireAreTranslatedAndNothingElseInIt() throws Exception {
    JsonNode variables =
        json.readTree(
            """
            {"pulseRows": {"type": "Json", "value": "[{\\"statement\\": \\"Jaksan\\", \\"mean\\": \\"3,4\\"}]"},
             "pulseTexts": {"type": "Json", "value": "[{\\"text\\": \\"Jaksan\\"}]"}}
            """);

    AnswerTexts.to(VARIABLES).orElseThrow().accept(variables, text -> "sv " + text);

    assertThat(json.readTree(variables.at("/pulseRows/value").asText()))
        .isEqualTo(json.readTree("[{\"statement\": \"sv Jaksan\", \"mean\": \"3,4\"}]"));
    assertThat(variables.at("/pulseTexts/value").asText()).isEqualTo("[{\"text\": \"Jaksan\"}]");
  }

  @Test
  void whatWasChosenLastTimeIsTranslatedAndWhatWasWrittenStays() throws Exception {
    String rows =
        """
        [{"topic": "Puuttuu", "said": "Aikaa, Tilaa", "choices": ["Aikaa", "Tilaa"], "now": ""},
         {"topic": "Askel", "said": "Aikaa tiistaille", "choices": [], "now": "Kesken"}]
        """;
    JsonNode variables =
        json.valueToTree(Map.of("lastRound", Map.of("type", "Json", "value", rows)));

    AnswerTexts.to(VARIABLES)
        .orElseThrow()
        .accept(variables, text -> text.isEmpty() ? text : "sv " + text);

    assertThat(json.readTree(variables.at("/lastRound/value").asText()))
        .extracting(
            row -> row.path("topic").asText(),
            row -> row.path("said").asText(),
            row -> row.path("now").asText())
        .containsExactly(
            tuple("sv Puuttuu", "sv Aikaa, sv Tilaa", ""),
            tuple("sv Askel", "Aikaa tiistaille", "sv Kesken"));
  }

  /** Seen: the decisions that are delegated stood in Finnish for everybody. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lastRound",
        "followedUp",
        "latestReport",
        "latestDigest",
        "latestMeeting",
        "lastRevision",
        "lastCrisis",
        "whyStopped",
        "plansKnown",
        "delegatedDecisions"
      })
  void answersOfEveryEarlierRoundAreTranslated(String variable) throws Exception {
    JsonNode variables =
        json.valueToTree(Map.of(variable, Map.of("value", "[{\"topic\": \"Puuttuu\"}]")));

    AnswerTexts.to(VARIABLES).orElseThrow().accept(variables, text -> "sv " + text);

    assertThat(variables.at("/" + variable + "/value").asText()).contains("sv Puuttuu");
  }

  @Test
  void whatIsNoListOfRowsStays() throws Exception {
    JsonNode variables = json.readTree("{\"pulseRows\": {\"value\": \"not json\"}}");

    AnswerTexts.to(VARIABLES).orElseThrow().accept(variables, text -> "sv " + text);

    assertThat(variables.at("/pulseRows/value").asText()).isEqualTo("not json");
  }

  @Test
  void aRefusalNamesRolesInTheReadersLanguageAndKeepsOtherDetails() throws Exception {
    JsonNode error =
        json.readTree("{\"message\": \"Kuuluu muille: Metsola: esihenkilö; Metsola: työyhteisö\"}");
    JsonNode faults = json.readTree("{\"message\": \"Puuttuu: Päivä, Syy\"}");

    AnswerTexts.refusal(error, text -> text.contains(":") ? text : "sv " + text);
    AnswerTexts.refusal(faults, text -> text.contains(":") ? text : "sv " + text);

    assertThat(error.path("message").asText())
        .isEqualTo("sv Kuuluu muille: Metsola: sv esihenkilö; Metsola: sv työyhteisö");
    assertThat(faults.path("message").asText()).isEqualTo("sv Puuttuu: Päivä, Syy");
  }
}
