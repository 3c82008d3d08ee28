package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.AreaFigures.AreaTable;
import fi.juurru.export.SheetFormat;
import fi.juurru.language.Texts;
import fi.juurru.organisation.CoordinatedAreas;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What units and organisations do together: coaching, participation, resilience, work ability and
 * service integration, by area.
 */
@RestController
@RequestMapping({"/api/progress/network", "/camunda/api/juurru/progress/network"})
class NetworkFigures {

  private static final List<String> INDICATORS = List.of("K-26", "K-27", "K-28", "K-29", "K-30");

  private final CoordinatedAreas areas;
  private final AreaFigures figures;
  private final AreaSheet sheets;
  private final Texts texts;
  private final CalendarProperties calendar;

  NetworkFigures(
      CoordinatedAreas areas,
      AreaFigures figures,
      AreaSheet sheets,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.figures = figures;
    this.sheets = sheets;
    this.texts = texts;
    this.calendar = calendar;
  }

  /** The figures, in the reader's language. */
  record NetworkSheet(String day, AreaTable figures) {}

  /** 401 for nobody, 403 for who coordinates no area. */
  @GetMapping
  NetworkSheet network() {
    return new NetworkSheet(ShownDay.of(calendar.today()), figures.of(INDICATORS, areas.ofAsker()));
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
    format.send(
        sheets.of(StoryText.NETWORK, network().figures(), Stream.of()),
        Locale.forLanguageTag(texts.language()),
        answer);
  }
}
