package fi.juurru.chart;

import fi.juurru.Wording;
import java.util.Set;

/** What a value tells, always as a word, a mark and a colour together. */
public enum Signal implements Wording {
  ORDINARY("tavanomaista vaihtelua", "●", "#55606b"),
  IMPROVEMENT("muutos toivottuun suuntaan", "◆", "#005a9c"),
  CONCERN("huolta herättävä muutos", "■", "#b04a00"),
  CHANGE("muutos, jolla ei ole hyvää tai huonoa suuntaa", "▲", "#6b3fa0");

  private final String text;
  private final String icon;
  private final String colour;

  Signal(String text, String icon, String colour) {
    this.text = text;
    this.icon = icon;
    this.colour = colour;
  }

  /** Rules that point both ways tell of a change, not of a good or bad one. */
  static Signal of(Set<ChartRule> marks, Better better) {
    if (marks.isEmpty()) {
      return ORDINARY;
    }
    boolean up = marks.stream().anyMatch(ChartRule::isUp);
    boolean down = marks.stream().anyMatch(rule -> !rule.isUp());
    if (better == Better.NEITHER || up && down) {
      return CHANGE;
    }
    return up == (better == Better.UP) ? IMPROVEMENT : CONCERN;
  }

  /** The mark as a letter, the same shape as in the charts. */
  public String icon() {
    return icon;
  }

  /** As SVG and CSS write it. */
  public String colour() {
    return colour;
  }

  @Override
  public String finnish() {
    return text;
  }
}
