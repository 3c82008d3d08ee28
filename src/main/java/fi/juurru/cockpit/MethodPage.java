package fi.juurru.cockpit;

import fi.juurru.Wording;
import fi.juurru.chart.ChartWidth;
import fi.juurru.cockpit.MethodStory.MethodChoice;
import fi.juurru.cockpit.MethodStory.StoryOfMethod;
import fi.juurru.cockpit.MethodStory.UnitDays;
import fi.juurru.cockpit.MethodStory.UnitUse;
import fi.juurru.export.Sheet;
import fi.juurru.export.SheetColumn;
import fi.juurru.export.SheetColumn.Content;
import fi.juurru.export.SheetFormat;
import fi.juurru.language.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A method in the units of the areas of a coordinator: for a page, programs and a spreadsheet. */
@RestController
@RequestMapping({"/api/progress/methods", "/camunda/api/juurru/progress/methods"})
class MethodPage {

  private final MethodStory stories;
  private final Texts texts;

  MethodPage(MethodStory stories, Texts texts) {
    this.stories = stories;
    this.texts = texts;
  }

  /** The methods to choose from. */
  @GetMapping
  List<MethodChoice> methods() {
    return stories.methods();
  }

  /**
   * 401 for nobody, 403 for who coordinates nothing, 404 for a method of others or none.
   *
   * @param chart how wide charts are drawn
   */
  @GetMapping("/{method}")
  StoryOfMethod method(
      @PathVariable String method, @RequestParam(defaultValue = "WIDE") ChartWidth chart) {
    return stories.of(method, chart);
  }

  /** The same as an Excel workbook. */
  @GetMapping("/{method}/file.xlsx")
  void excel(@PathVariable String method, HttpServletResponse answer) throws IOException {
    SheetFormat.XLSX.send(sheet(method), Locale.forLanguageTag(texts.language()), answer);
  }

  /** The same as Excel in the reader's language opens it. */
  @GetMapping("/{method}/file.csv")
  void csv(@PathVariable String method, HttpServletResponse answer) throws IOException {
    SheetFormat.CSV.send(sheet(method), Locale.forLanguageTag(texts.language()), answer);
  }

  /** A line for a unit, with its newest figure of use and the days of its stages. */
  private Sheet sheet(String method) {
    StoryOfMethod story = stories.of(method, ChartWidth.WIDE);
    Map<String, UnitUse> uses =
        story.uses().stream().collect(Collectors.toMap(UnitUse::unit, use -> use));
    return new Sheet(
        texts.of(StoryText.METHOD_STAGES.finnish()) + " " + story.name(),
        Stream.concat(
                Stream.<Wording>of(SheetText.UNIT, SheetText.MONTH, StoryText.REPORTED_USES)
                    .map(head -> texts.of(head.finnish())),
                story.columns().stream().map(each -> each.activity() + " " + each.name()))
            .map(head -> new SheetColumn(head, Content.TEXT))
            .toList(),
        story.units().stream().map(unit -> line(unit, uses.get(unit.unit()), story)));
  }

  private static List<String> line(UnitDays unit, UnitUse use, StoryOfMethod story) {
    return Stream.concat(
            Stream.of(unit.name(), use == null ? "" : use.period(), use == null ? "" : use.value()),
            story.columns().stream().map(each -> unit.days().getOrDefault(each.activity(), "")))
        .toList();
  }
}
