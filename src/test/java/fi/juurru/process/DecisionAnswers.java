package fi.juurru.process;

import static fi.juurru.process.Story.chosen;

import java.util.HashMap;
import java.util.Map;

/** What people answer on the way to a decision among five options. */
final class DecisionAnswers {

  private DecisionAnswers() {}

  static Map<String, Object> options(int number) {
    Map<String, Object> options = new HashMap<>();
    for (int option = 1; option <= number; option++) {
      options.put("option" + option + "_text", "Vaihtoehto " + option);
      options.put("option" + option + "_evidence", "Raportti " + option);
    }
    return options;
  }

  static Map<String, Object> criteria() {
    return Map.of(
        "criterion1_text", "Asiakkaat",
        "criterion1_weight", "5",
        "criterion2_text", "Kustannus",
        "criterion2_weight", "2");
  }

  /** Scores by which the second option is the best for clients, and costs most. */
  static Map<String, Object> scores() {
    Map<String, Object> scores = new HashMap<>();
    for (int option = 1; option <= 5; option++) {
      scores.put("option" + option + "_score1", option == 2 ? "5" : "2");
      scores.put("option" + option + "_score2", option == 2 ? "2" : "4");
    }
    return scores;
  }

  static Map<String, Object> decision(String choice) {
    return new HashMap<>(Map.of("choice", choice, "choiceReason", "Hyödyttää asiakkaita eniten"));
  }

  /** From options to a decision that somebody else has asked for. */
  static void decide(Story story, String decider, Map<String, Object> decision) {
    story.as("coordinator").complete("write-options", options(5));
    story.as(decider).complete("set-criteria", criteria());
    story
        .as(decider)
        .complete(
            "name-experts", Map.of("experts", chosen(story.user("worker"), story.user("hr"))));
    story.as("worker").complete("give-view", Map.of("expertView", "Toinen toimii"));
    story.as("hr").complete("give-view", Map.of("expertView", "Kolmas on kallis"));
    story.as("coordinator").complete("score-options", scores());
    story.as(decider).complete("decide", decision);
    story.settle();
  }
}
