package fi.juurru.process;

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
}
