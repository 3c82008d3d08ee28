package fi.juurru.cockpit;

import fi.juurru.Wording;
import fi.juurru.chart.ChartWidth;
import fi.juurru.cockpit.UnitStory.StoryOfUnit;
import fi.juurru.export.Sheet;
import fi.juurru.export.SheetColumn;
import fi.juurru.export.SheetColumn.Content;
import fi.juurru.export.SheetFormat;
import fi.juurru.language.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The story of a unit: for a page in Cockpit, for programs, and for a spreadsheet. */
@RestController
@RequestMapping({
  "/api/progress/units/{unit}/story",
  "/camunda/api/juurru/progress/units/{unit}/story"
})
class UnitStoryPage {

  private final UnitStory stories;
  private final Texts texts;

  UnitStoryPage(UnitStory stories, Texts texts) {
    this.stories = stories;
    this.texts = texts;
  }

  /**
   * 401 for nobody, 403 for who coordinates nothing, 404 for a unit of others or none.
   *
   * @param chart how wide charts are drawn
   */
  @GetMapping
  StoryOfUnit story(
      @PathVariable String unit, @RequestParam(defaultValue = "WIDE") ChartWidth chart) {
    return stories.of(unit, chart);
  }

  /** The same as an Excel workbook. */
  @GetMapping("/file.xlsx")
  void excel(@PathVariable String unit, HttpServletResponse answer) throws IOException {
    SheetFormat.XLSX.send(sheet(unit), Locale.forLanguageTag(texts.language()), answer);
  }

  /** The same as Excel in the reader's language opens it. */
  @GetMapping("/file.csv")
  void csv(@PathVariable String unit, HttpServletResponse answer) throws IOException {
    SheetFormat.CSV.send(sheet(unit), Locale.forLanguageTag(texts.language()), answer);
  }

  private Sheet sheet(String unit) {
    StoryOfUnit story = stories.of(unit, ChartWidth.WIDE);
    return new Sheet(
        texts.of(StoryText.STORY.finnish()) + " " + story.name(),
        Stream.<Wording>of(
                StoryText.PART,
                SheetText.METHOD,
                StoryText.WHAT,
                StoryText.DAY,
                StoryText.CAME_OF_IT)
            .map(head -> new SheetColumn(texts.of(head.finnish()), Content.TEXT))
            .toList(),
        lines(story).stream());
  }

  private List<List<String>> lines(StoryOfUnit story) {
    List<List<String>> lines = new ArrayList<>();
    story
        .stages()
        .forEach(
            method ->
                method
                    .stages()
                    .forEach(
                        stage ->
                            stage
                                .reached()
                                .forEach(
                                    each ->
                                        lines.add(
                                            line(
                                                StoryText.STAGES,
                                                method.method(),
                                                each.what(),
                                                each.day(),
                                                stage.stage())))));
    story
        .done()
        .forEach(
            each ->
                lines.add(
                    line(
                        StoryText.ROUNDS,
                        each.method(),
                        each.times() > 1 ? each.what() + " × " + each.times() : each.what(),
                        each.day(),
                        each.outcome())));
    String concern = texts.of(StoryText.CONCERN.finnish());
    story
        .concerns()
        .forEach(
            each ->
                lines.add(
                    line(
                        StoryText.CONCERNS,
                        each.method(),
                        concern,
                        each.raised(),
                        (each.answered() + " " + each.outcome()).strip())));
    String called = texts.of(StoryText.CALLED.finnish());
    story
        .calls()
        .forEach(each -> lines.add(line(StoryText.CALLS, each.method(), called, each.day(), "")));
    story
        .open()
        .forEach(
            each -> lines.add(line(StoryText.OPEN, each.method(), each.name(), each.due(), "")));
    story
        .people()
        .forEach(
            each -> lines.add(line(StoryText.PEOPLE, "", each.name(), each.role(), each.email())));
    story
        .figures()
        .forEach(
            group ->
                group
                    .figures()
                    .forEach(
                        each ->
                            lines.add(
                                line(
                                    SheetText.FIGURES,
                                    each.place(),
                                    each.name(),
                                    each.counted(),
                                    each.value()))));
    story
        .charts()
        .forEach(
            chart ->
                chart
                    .values()
                    .forEach(
                        each ->
                            lines.add(
                                line(
                                    StoryText.USES,
                                    "",
                                    chart.title(),
                                    each.period(),
                                    each.value()))));
    return lines;
  }

  private List<String> line(Wording part, String... cells) {
    return Stream.concat(Stream.of(texts.of(part.finnish())), Stream.of(cells)).toList();
  }
}
