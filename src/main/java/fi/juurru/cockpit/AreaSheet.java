package fi.juurru.cockpit;

import fi.juurru.Wording;
import fi.juurru.cockpit.AreaFigures.AreaTable;
import fi.juurru.export.Sheet;
import fi.juurru.export.SheetColumn;
import fi.juurru.export.SheetColumn.Content;
import fi.juurru.language.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Figures of areas as a spreadsheet: one line for a figure of an area. */
@Component
class AreaSheet {

  private final Texts texts;

  AreaSheet(Texts texts) {
    this.texts = texts;
  }

  /**
   * The figures, and what comes after them.
   *
   * @param others part, what, area, value and how it was counted
   */
  Sheet of(StoryText title, AreaTable figures, Stream<List<String>> others) {
    return new Sheet(
        texts.of(title.finnish()),
        Stream.<Wording>of(
                StoryText.PART, StoryText.WHAT, SheetText.AREA, SheetText.VALUE, StoryText.COUNTED)
            .map(head -> new SheetColumn(texts.of(head.finnish()), Content.TEXT))
            .toList(),
        Stream.concat(lines(figures), others));
  }

  private static Stream<List<String>> lines(AreaTable figures) {
    return figures.lines().stream()
        .flatMap(
            line ->
                IntStream.range(0, figures.areas().size())
                    .mapToObj(
                        place ->
                            List.of(
                                line.indicator(),
                                line.name(),
                                figures.areas().get(place),
                                line.cells().get(place).value(),
                                line.cells().get(place).counted())));
  }
}
