package fi.juurru.chart;

import java.util.Locale;

/** Elements of a picture written one after the other, with everything escaped that comes in. */
final class SvgText {

  private final StringBuilder svg = new StringBuilder();

  /** Opens an element; attributes are names and values by turns. */
  SvgText open(String element, Object... attributes) {
    start(element, attributes).append('>');
    return this;
  }

  SvgText empty(String element, Object... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  SvgText leaf(String element, String text, Object... attributes) {
    start(element, attributes).append('>').append(escaped(text));
    return close(element);
  }

  SvgText close(String element) {
    svg.append("</").append(element).append('>');
    return this;
  }

  private StringBuilder start(String element, Object... attributes) {
    svg.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      svg.append(' ').append(attributes[i]).append("=\"");
      svg.append(escaped(written(attributes[i + 1]))).append('"');
    }
    return svg;
  }

  private static String written(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.1f", number)
        : String.valueOf(value);
  }

  /** XML knows no control characters, whatever somebody has named a unit. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF\\p{Cs}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return svg.toString();
  }
}
