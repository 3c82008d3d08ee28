package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.organisation.OwnOrganisation;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * A short questionnaire that nobody's name is joined to, for the models. Tasks with the property
 * {@code answers = unnamed} fill it until {@link #close(int)}: every choice in their form is a
 * statement rated from 1 to 5, every text field a free text. The round is the current process
 * instance.
 */
@Component("pulse")
@CalledByModels
public class Pulse {

  private final PulseRounds rounds;
  private final PulseFigures figures;
  private final OwnOrganisation own;

  Pulse(PulseRounds rounds, PulseFigures figures, OwnOrganisation own) {
    this.rounds = rounds;
    this.figures = figures;
    this.own = own;
  }

  /**
   * Ends the round. When fewer than {@code minGroup} people have answered, and always below five,
   * everything is forgotten and the answer is false. A statement that fewer have rated is forgotten
   * alone.
   */
  public boolean close(int minGroup) {
    InstanceScope scope = InstanceScope.current();
    return rounds.close(
        round(), own.required(scope.unit()), own.required(scope.method()), minGroup);
  }

  /** Rows for a form's table, one for every statement; empty when too few answered. */
  public SpinJsonNode rows() {
    return Spin.JSON(figures.rows(round()));
  }

  /** Rows with the free texts, in random order. They are handed out once, and forgotten here. */
  public SpinJsonNode texts() {
    return Spin.JSON(rounds.takeTexts(round()).stream().map(text -> Map.of("text", text)).toList());
  }

  /** How a statement was rated at the mean, from 1 to 5; 0 when too few rated it. */
  public double mean(String statement) {
    Double mean = figures.mean(round(), statement);
    return mean == null ? 0 : mean;
  }

  /**
   * How the mean of a statement has changed since the unit's previous round: {@code stronger,
   * weaker, same}, or {@code unknown} where either round has no figure.
   */
  public String trend(String statement) {
    return figures.trend(round(), statement);
  }

  private static String round() {
    return CurrentInstance.execution().getProcessInstanceId();
  }
}
