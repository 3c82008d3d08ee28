package fi.juurru.progress;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the rounds of a questionnaire have shown, each beside the unit's round before. */
@Component
class PulseFigures {

  private final PulseRounds rounds;

  PulseFigures(PulseRounds rounds) {
    this.rounds = rounds;
  }

  /** One for every statement; none when too few answered. */
  List<PulseRow> rows(String round) {
    Map<String, PulseRow> before =
        rounds.ratingsBefore(round).stream()
            .collect(
                Collectors.toMap(
                    PulseRounds.Rated::statement, rated -> PulseRow.of(rated, PulseRow.NONE)));
    return rounds.ratings(round).stream()
        .map(
            rated ->
                PulseRow.of(rated, before.getOrDefault(rated.statement(), PulseRow.EMPTY).mean()))
        .toList();
  }

  /** Null when too few rated the statement. */
  Double mean(String round, String statement) {
    return mean(rounds.ratings(round), statement);
  }

  /** {@code stronger, weaker, same}, or {@code unknown} where either round has no figure. */
  String trend(String round, String statement) {
    Double now = mean(round, statement);
    Double before = mean(rounds.ratingsBefore(round), statement);
    if (now == null || before == null) {
      return "unknown";
    }
    double change = Math.round(now * 10) - Math.round(before * 10); // as people see the means
    return change == 0 ? "same" : change > 0 ? "stronger" : "weaker";
  }

  private static Double mean(List<PulseRounds.Rated> ratings, String statement) {
    return ratings.stream()
        .filter(rated -> rated.statement().equals(statement))
        .filter(rated -> !rated.ratings().isEmpty())
        .findFirst()
        .map(PulseRow::mean)
        .orElse(null);
  }
}
