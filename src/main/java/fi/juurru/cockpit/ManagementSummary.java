package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.AreaFigures.AreaTable;
import fi.juurru.cockpit.WaitingDecisions.DecisionTask;
import fi.juurru.export.SheetFormat;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import fi.juurru.process.KnownProcesses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the management of areas looks at, and who coordinates them: how it goes as a whole, and
 * which decisions wait. Nobody is named, and no unit.
 */
@RestController
@RequestMapping({"/api/progress/summary", "/camunda/api/juurru/progress/summary"})
class ManagementSummary {

  /** Stages, funnel, recording, concerns, answers of management, loss of trained people. */
  private static final List<String> INDICATORS =
      List.of("K-01", "K-05", "K-09", "K-14", "K-20", "K-24");

  private final CoordinatedAreas areas;
  private final AreaFigures figures;
  private final AreaSheet sheets;
  private final WaitingDecisions decisions;
  private final OpenToCoordinators open;
  private final KnownProcesses processes;
  private final Texts texts;
  private final CalendarProperties calendar;

  ManagementSummary(
      CoordinatedAreas areas,
      AreaFigures figures,
      AreaSheet sheets,
      WaitingDecisions decisions,
      OpenToCoordinators open,
      KnownProcesses processes,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.figures = figures;
    this.sheets = sheets;
    this.decisions = decisions;
    this.open = open;
    this.processes = processes;
    this.texts = texts;
    this.calendar = calendar;
  }

  /**
   * A decision that waits.
   *
   * @param due empty for none
   */
  record WaitingDecision(String what, String process, String area, String since, String due) {}

  /** All of it, in the reader's language. */
  record SummaryOfAreas(String day, AreaTable figures, List<WaitingDecision> decisions) {}

  /** 401 for nobody, 403 for who neither coordinates an area nor manages one. */
  @GetMapping
  SummaryOfAreas summary() {
    List<Area> own = areas.ofCoordinatorOrManagement();
    return new SummaryOfAreas(
        ShownDay.of(calendar.today()),
        figures.of(INDICATORS, own),
        decisions.in(own).stream()
            .filter(task -> open.isOpen(task.definition(), task.step()))
            .map(this::shown)
            .toList());
  }

  /** The same as an Excel workbook. */
  @GetMapping("/file.xlsx")
  void excel(HttpServletResponse answer) throws IOException {
    send(SheetFormat.XLSX, answer);
  }

  /** The same as Excel in the reader's language opens it. */
  @GetMapping("/file.csv")
  void csv(HttpServletResponse answer) throws IOException {
    send(SheetFormat.CSV, answer);
  }

  private void send(SheetFormat format, HttpServletResponse answer) throws IOException {
    SummaryOfAreas summary = summary();
    String waiting = texts.of(StoryText.WAITING.finnish());
    var others =
        summary.decisions().stream()
            .map(
                each ->
                    List.of(
                        waiting,
                        each.process() + ": " + each.what(),
                        each.area(),
                        each.since(),
                        each.due()));
    format.send(
        sheets.of(StoryText.SUMMARY, summary.figures(), others),
        Locale.forLanguageTag(texts.language()),
        answer);
  }

  private WaitingDecision shown(DecisionTask task) {
    return new WaitingDecision(
        texts.of(task.name()),
        texts.of(processes.of(task.definition()).orElseThrow().name()),
        task.area(),
        ShownDay.of(task.since()),
        task.due() == null ? "" : ShownDay.of(task.due()));
  }
}
