package fi.juurru.chart;

/** How wide a chart is, so that its words are as large as those around it. */
public enum ChartWidth {
  /** On a page, in print and in mail. */
  WIDE(640),
  /** On a phone. */
  NARROW(340);

  private final int pixels;

  ChartWidth(int pixels) {
    this.pixels = pixels;
  }

  /** In CSS pixels. */
  public int pixels() {
    return pixels;
  }
}
