package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTablesTest {

  private static final DmnEngine DECISIONS =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "any, urgent, supervisor, 1",
    "any, worry, supervisor, 5",
    "any, conflict, supervisor, 5",
    "any, interface-problem, coordinator, 5",
    "coordinator, worry, coordinator, 5",
    "coordinator, urgent, coordinator, 1",
    "supervisor, interface-problem, supervisor, 5",
    "supervisor, urgent, supervisor, 1",
    ", observation, supervisor, 5"
  })
  void whoAnswersAConcernAndHowSoon(String wished, String type, String owner, int days)
      throws IOException {
    Map<String, Object> given = new HashMap<>();
    given.put("wishedOwner", wished);
    given.put("concernType", type);

    var answer = decide("concern-owner", given);

    assertThat(answer.getEntryMap()).isEqualTo(Map.of("ownerRole", owner, "responseDays", days));
  }

  @ParameterizedTest
  @CsvSource({
    // wished, sure, code?, uses, users, trained, coded, reaction
    "none, sure, true, 20, 6, 8, 18, none",
    "none, sure, true, 20, 6, 8, 16, none", // 80 % is enough
    "none, sure, true, 20, 6, 8, 15, recording",
    "none, sure, false, 20, 6, 8, , none",
    "none, unsure, false, 20, 6, 8, , recording",
    "none, fairly, false, 20, 2, 8, , none", // a quarter is enough
    "none, fairly, false, 20, 1, 8, , support",
    "none, sure, true, 0, 0, 8, 0, support",
    "none, sure, true, 0, 0, 0, 0, none", // nobody trained yet
    "support, sure, false, 20, 6, 8, , support",
    "recording, sure, false, 20, 6, 8, , recording",
    "plan, unsure, true, 20, 1, 8, 1, plan"
  })
  void whatFollowsFromAReport(
      String wished,
      String sure,
      boolean hasActionCode,
      int uses,
      int users,
      int trained,
      Integer coded,
      String reaction)
      throws IOException {
    Map<String, Object> given = new HashMap<>();
    given.put("reactionWished", wished);
    given.put("sure", sure);
    given.put("hasActionCode", hasActionCode);
    given.put("usesCount", uses);
    given.put("usersCount", users);
    given.put("trainedInService", trained);
    given.put("codedUses", coded);

    var answer = decide("use-reaction", given);

    assertThat(answer.<String>getSingleEntry()).isEqualTo(reaction);
  }

  /** What a table of ours answers, without the engine around it. */
  static DmnDecisionRuleResult decide(String decision, Map<String, Object> given)
      throws IOException {
    try (var file = Files.newInputStream(Path.of("bpmn", decision + ".dmn"))) {
      return DECISIONS
          .evaluateDecisionTable(DECISIONS.parseDecision(decision, file), given)
          .getSingleResult();
    }
  }
}
