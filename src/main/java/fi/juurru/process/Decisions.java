package fi.juurru.process;

import static java.util.stream.Collectors.toSet;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.organisation.Homes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * What a prepared decision rests on, for the model {@code five-option-decision}: its options and
 * criteria in numbered rows, and who was heard (seed rows C54 to C57).
 */
@Component("decisions")
@CalledByModels
public class Decisions {

  /** As many rows as the forms have. */
  private static final int OPTIONS = 5;

  private static final int CRITERIA = 4;
  private static final int BEST_SCORE = 5;
  private static final int FEWEST_EXPERTS = 2;
  private static final String VIEWS = "views";

  private final Homes homes;

  Decisions(Homes homes) {
    this.homes = homes;
  }

  /** Whether no two of the described options say the same: one option written twice is one. */
  public boolean differ() {
    List<String> described =
        described()
            .mapToObj(Decisions::option)
            .map(text -> text.strip().toLowerCase(Locale.ROOT))
            .toList();
    return described.stream().distinct().count() == described.size();
  }

  /**
   * The text of an option.
   *
   * @param choice its number as a form submits it
   * @return empty where it is not described, or where nothing was chosen
   */
  public String option(String choice) {
    return choice != null && choice.matches("[1-5]") ? option(Integer.parseInt(choice)) : "";
  }

  /**
   * Whether these people are enough to hear: at least two besides those who may decide, and not all
   * at home in the same unit, or, outside units, in the same role.
   *
   * @param named user ids as a form submits them; null for nobody
   */
  public boolean suffices(SpinJsonNode named) {
    return suffice(
        named == null || named.isNull()
            ? List.of()
            : named.elements().stream().map(SpinJsonNode::stringValue).toList());
  }

  /** As {@link #suffices}, of those who have told their view. */
  public boolean heardWidely() {
    return suffice(heard());
  }

  /** User ids of those who have told their view, each once, in the order in which they did. */
  public List<String> heard() {
    return rows().map(View::person).distinct().toList();
  }

  /** Rows of the views so far, for a form's table; empty before the first. */
  public SpinJsonNode views() {
    return Spin.JSON(rows().toList());
  }

  /**
   * The views so far and one more; those so far where there is none, as when the time for telling
   * it is over and the engine takes the task away with what it has.
   */
  public SpinJsonNode withView(String person, String view) {
    if (view == null || view.isBlank()) {
      return views();
    }
    var told = new View(person, homes.name(person), view);
    return Spin.JSON(Stream.concat(rows(), Stream.of(told)).toList());
  }

  /**
   * Rows for a form's table, one for every described option, the best first: its text, its weighted
   * scores in percent of the most it could have, and the criteria in which it is strongest and
   * weakest.
   */
  public SpinJsonNode scores() {
    return Spin.JSON(
        described()
            .mapToObj(Decisions::scored)
            .sorted(Comparator.comparing(Scored::result).reversed())
            .toList());
  }

  /** What an expert said, a row of a table. */
  record View(String person, String name, String view) {

    private static View of(SpinJsonNode row) {
      return new View(text(row, "person"), text(row, "name"), text(row, "view"));
    }

    private static String text(SpinJsonNode row, String property) {
      return row.prop(property).stringValue();
    }
  }

  /** An option with its weighted score, a row of a table. */
  record Scored(String option, int result, String strongest, String weakest) {}

  private static Scored scored(int option) {
    List<Integer> criteria =
        IntStream.rangeClosed(1, CRITERIA).filter(row -> weight(row) > 0).boxed().toList();
    int most = criteria.stream().mapToInt(row -> BEST_SCORE * weight(row)).sum();
    int sum = criteria.stream().mapToInt(row -> score(option, row) * weight(row)).sum();
    Comparator<Integer> byScore = Comparator.comparing(row -> score(option, row));
    return new Scored(
        option + ". " + option(option),
        most == 0 ? 0 : Math.round(100f * sum / most),
        criteria.stream().max(byScore).map(Decisions::criterion).orElse(""),
        criteria.stream().min(byScore).map(Decisions::criterion).orElse(""));
  }

  private boolean suffice(List<String> people) {
    String deciders =
        "decider".equals(scope().getVariable("whoDecides")) ? "decider" : "management";
    List<Set<String>> heard =
        people.stream()
            .distinct()
            .filter(person -> !homes.holds(person, deciders))
            .map(homes::of)
            .toList();
    return heard.size() >= FEWEST_EXPERTS
        && heard.stream()
            .reduce((one, other) -> one.stream().filter(other::contains).collect(toSet()))
            .orElseThrow()
            .isEmpty();
  }

  private static Stream<View> rows() {
    return scope().getVariable(VIEWS) instanceof SpinJsonNode rows
        ? rows.elements().stream().map(View::of)
        : Stream.of();
  }

  private static IntStream described() {
    return IntStream.rangeClosed(1, OPTIONS).filter(row -> !option(row).isBlank());
  }

  private static String option(int row) {
    return text("option" + row + "_text");
  }

  private static String criterion(int row) {
    return text("criterion" + row + "_text");
  }

  private static int weight(int row) {
    return criterion(row).isBlank() ? 0 : number("criterion" + row + "_weight");
  }

  private static int score(int option, int row) {
    return number("option" + option + "_score" + row);
  }

  private static int number(String variable) {
    String text = text(variable);
    return text.isBlank() ? 0 : Integer.parseInt(text);
  }

  private static String text(String variable) {
    return Objects.toString(scope().getVariable(variable), "");
  }

  private static VariableScope scope() {
    return CurrentInstance.execution();
  }
}
