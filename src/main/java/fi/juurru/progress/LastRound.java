package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import fi.juurru.ProcessVariable;
import fi.juurru.form.RoundField;
import fi.juurru.form.RoundFields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * Where the last round ended, for the models: what was answered in the fields that a form marks for
 * the next round, what became of the steps agreed on and of what management was asked for. The next
 * conversation begins there, and nobody is asked twice.
 */
@Component("lastRound")
@CalledByModels
public class LastRound {

  private final EarlierRounds rounds;
  private final RoundFields fields;
  private final HistoryService history;

  LastRound(EarlierRounds rounds, RoundFields fields, HistoryService history) {
    this.rounds = rounds;
    this.fields = fields;
    this.history = history;
  }

  /**
   * Rows for a form's table about the last round of the current process in the unit, or where it
   * has none, in the area: answers, then steps and requests with how they stand. No row where there
   * was no round yet.
   *
   * @param element id of the task in which a round is recorded
   */
  public SpinJsonNode rows(String element) {
    ExecutionEntity current = CurrentInstance.execution();
    String process = current.getProcessDefinition().getKey();
    var scope = InstanceScope.of(current);
    var last = last(scope, process, element, current.getProcessInstanceId());
    List<RoundRow> rows = new ArrayList<>(last.answers());
    rows.addAll(followed(scope, process, null, last.started(), List.of("matter")));
    return Spin.JSON(rows);
  }

  /**
   * What was agreed in the unit, or asked of management there, since a day and from one source, and
   * how it stands now; of what management answered, the reason too.
   *
   * @param day as {@code 2026-12-31}; null or blank for only what is still open
   * @param source what the steps and requests name as where they come from
   */
  public SpinJsonNode since(String day, String source) {
    var scope = InstanceScope.current();
    Instant since =
        day == null || day.isBlank()
            ? null
            : LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    return Spin.JSON(followed(scope, source, source, since, List.of("matter", "reason")));
  }

  /** Only the answers of the last round of another process in the unit. */
  public SpinJsonNode inUnit(String process, String element) {
    return Spin.JSON(last(InstanceScope.current(), process, element, "").answers());
  }

  /** Only the answers of the last round of another process that the unit's area has in common. */
  public SpinJsonNode inArea(String process, String element) {
    return Spin.JSON(last(InstanceScope.current().ofArea(), process, element, "").answers());
  }

  /**
   * @param started null where there was no round
   */
  private record Last(Instant started, List<RoundRow> answers) {}

  /** The newest round in which something was answered: the last one may have been skipped. */
  private Last last(InstanceScope scope, String process, String element, String without) {
    var held = rounds.held(scope, process, element, without);
    for (var round : held) {
      var answers = answers(round, element);
      if (!answers.isEmpty()) {
        return new Last(round.started(), answers);
      }
    }
    return new Last(held.isEmpty() ? null : held.get(held.size() - 1).started(), List.of());
  }

  private List<RoundRow> answers(EarlierRounds.Round round, String element) {
    var shown = fields.of(round.definition(), element);
    var values =
        InstanceValues.read(
                history,
                Stream.of(round.id()),
                shown.stream().map(RoundField::key).toArray(String[]::new))
            .of(round.id());
    return shown.stream()
        .map(field -> RoundRow.answer(field.label(), field.said(values.get(field.key()))))
        .filter(row -> !row.said().isEmpty())
        .toList();
  }

  /**
   * Steps and requests to management since a moment, and how they stand.
   *
   * @param agreedIn source of the steps, null for any; {@code askedIn} that of the requests
   * @param asked variables that say what a request is about
   */
  private List<RoundRow> followed(
      InstanceScope scope, String agreedIn, String askedIn, Instant since, List<String> asked) {
    List<RoundRow> rows =
        new ArrayList<>(
            followed(
                RoundText.STEP,
                List.of(ProcessVariable.STEP.name()),
                rounds.followed(scope, ProcessIds.AGREED_STEP_FOLLOW_UP, agreedIn, since)));
    rows.addAll(
        followed(
            RoundText.ASKED,
            asked,
            rounds.followed(scope, ProcessIds.MANAGEMENT_ESCALATION, askedIn, since)));
    return rows;
  }

  private List<RoundRow> followed(
      RoundText topic, List<String> about, List<EarlierRounds.Round> followed) {
    Map<EarlierRounds.Round, List<RoundField>> shown = new LinkedHashMap<>();
    followed.forEach(each -> shown.put(each, fields.of(each.definition(), "")));
    var keys = shown.values().stream().flatMap(List::stream).map(RoundField::key);
    var values =
        InstanceValues.read(
            history,
            followed.stream().map(EarlierRounds.Round::id),
            Stream.concat(about.stream(), keys).distinct().toArray(String[]::new));
    return followed.stream()
        .map(each -> followed(topic, about, shown.get(each), values.of(each.id())))
        .toList();
  }

  private RoundRow followed(
      RoundText topic, List<String> about, List<RoundField> shown, Map<String, Object> values) {
    String now =
        shown.stream()
            .flatMap(field -> field.said(values.get(field.key())).choices().stream())
            .collect(Collectors.joining(", "));
    return RoundRow.followed(
        topic,
        about.stream()
            .map(name -> values.getOrDefault(name, "").toString())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" → ")),
        now.isEmpty() ? RoundText.OPEN.finnish() : now);
  }
}
