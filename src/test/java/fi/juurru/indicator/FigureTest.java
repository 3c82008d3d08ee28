package fi.juurru.indicator;

import fi.juurru.process.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A class of tests of figures over small histories, worked out by hand beside each. */
public abstract class FigureTest extends StoryTest {

  @Autowired private IndicatorFigures all;
  private StoryFigures figures;

  @BeforeEach
  void findFigures() {
    figures = new StoryFigures(all, story);
  }

  protected String ofUnit(Indicator indicator, Figure figure, String unit) {
    return figures.ofUnit(indicator, figure, unit);
  }

  /** Of the story's unit with its method. */
  protected String ofUnit(Indicator indicator, Figure figure) {
    return figures.ofUnit(indicator, figure, story.unit());
  }

  /** Of the story's unit, of all its methods. */
  protected String ofWholeUnit(Indicator indicator, Figure figure) {
    return figures.ofWholeUnit(indicator, figure);
  }

  /** Of the story's method in its area. */
  protected String ofMethod(Indicator indicator, Figure figure) {
    return figures.ofMethod(indicator, figure);
  }

  /** Of the story's area. */
  protected String ofArea(Indicator indicator, Figure figure) {
    return figures.ofArea(indicator, figure);
  }
}
