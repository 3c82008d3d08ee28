package fi.juurru.tasklist;

import fi.juurru.ProcessVariable;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import fi.juurru.organisation.Role;
import fi.juurru.process.KnownProcesses;
import fi.juurru.process.KnownProcesses.Known;
import fi.juurru.tasklist.OwnRows.OpenStep;
import fi.juurru.tasklist.OwnRows.OwnRow;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a person has started and said during a year, what came of it, and where it waits. Nothing of
 * a confidential process is here: the page may be open on a screen that others see.
 */
@RestController
class OwnHistory {

  private static final int MONTHS = 12;

  /** Several tasks may wait at once; the most urgent ones say enough. */
  private static final int STEPS_SHOWN = 3;

  private static final List<String> ABOUT =
      Stream.of(
              ProcessVariable.REQUEST_SUBJECT,
              ProcessVariable.QUESTION,
              ProcessVariable.STEP,
              ProcessVariable.SEGMENT,
              ProcessVariable.UNIT_NAME,
              ProcessVariable.METHOD_NAME)
          .map(ProcessVariable::name)
          .toList();

  private final OwnRows rows;
  private final KnownProcesses processes;
  private final PersonAsking asking;
  private final Texts texts;
  private final CalendarProperties calendar;

  OwnHistory(
      OwnRows rows,
      KnownProcesses processes,
      PersonAsking asking,
      Texts texts,
      CalendarProperties calendar) {
    this.rows = rows;
    this.processes = processes;
    this.asking = asking;
    this.texts = texts;
    this.calendar = calendar;
  }

  /**
   * A process in which the person has done something, in the reader's language.
   *
   * @param said what the person did in it
   * @param state how it ended or what it waits for
   * @param waits whose turn it is, by role; empty where nobody's
   * @param due until when; empty for no day
   */
  record Own(
      String what,
      String about,
      List<String> said,
      String day,
      String state,
      boolean open,
      String waits,
      String due) {}

  /** The newest first, 200 at most; 401 for nobody, 403 for who belongs to no one organisation. */
  @GetMapping("/camunda/api/juurru/mine")
  List<Own> mine() {
    String organisation = asking.organisation();
    Instant since =
        ClockUtil.getCurrentTime()
            .toInstant()
            .atZone(calendar.zone())
            .minusMonths(MONTHS)
            .toInstant();
    List<OwnRow> own =
        rows.of(asking.id(), organisation, since, ABOUT).stream()
            .filter(row -> open(row.definition()).isPresent())
            .toList();
    List<String> open =
        own.stream().filter(row -> row.ended() == null).map(OwnRow::id).distinct().toList();
    var tasks = byInstance(rows.tasks(organisation, open));
    var waits = byInstance(rows.waits(organisation, open));
    return own.stream()
        .map(row -> own(row, tasks.getOrDefault(row.id(), waits.getOrDefault(row.id(), List.of()))))
        .toList();
  }

  /** Steps that a colleague may know of, by the id of the instance. */
  private Map<String, List<OpenStep>> byInstance(List<OpenStep> steps) {
    return steps.stream()
        .filter(
            step ->
                open(step.definition())
                    .filter(process -> !process.unnamed().contains(step.key()))
                    .isPresent())
        .collect(Collectors.groupingBy(OpenStep::of));
  }

  private Optional<Known> open(String definition) {
    return processes.of(definition).filter(process -> !process.confidential());
  }

  private Own own(OwnRow row, List<OpenStep> steps) {
    boolean isOpen = row.ended() == null;
    return new Own(
        texts.of(processes.of(row.definition()).orElseThrow().name()),
        Objects.requireNonNullElse(row.about(), ""),
        Stream.concat(
                Stream.of(OwnText.STARTED.finnish()).filter(started -> row.started()),
                row.tasks().stream())
            .map(texts::of)
            .toList(),
        ShownDay.of(Date.from(row.moment()), calendar.zone()),
        isOpen
            ? waiting(steps)
            : texts.of(row.outcome() == null ? OwnText.ENDED.finnish() : row.outcome()),
        isOpen,
        joined(steps.stream().map(this::whose)),
        steps.stream()
            .map(OpenStep::due)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .map(due -> ShownDay.of(Date.from(due), calendar.zone()))
            .orElse(""));
  }

  private String waiting(List<OpenStep> steps) {
    String names = joined(steps.stream().map(OpenStep::name).map(texts::of));
    return names.isEmpty() ? texts.of(OwnText.OPEN.finnish()) : names;
  }

  /** The role and where it is held; a role is never named by a code. */
  private String whose(OpenStep step) {
    if (step.role() == null || step.place() == null) {
      return "";
    }
    String scope = step.place().replaceAll(": [^:]*$", "");
    return Role.of(step.role().replaceAll("^.*?\\.|\\.deputy$", ""))
        .map(role -> texts.of(role.finnish()) + ", " + scope)
        .orElse(scope);
  }

  private static String joined(Stream<String> texts) {
    return texts
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .distinct()
        .limit(STEPS_SHOWN)
        .collect(Collectors.joining("; "));
  }
}
