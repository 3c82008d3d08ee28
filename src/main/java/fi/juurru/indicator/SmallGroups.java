package fi.juurru.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Hides figures that less than a group of people stands behind, and as many of their neighbours as
 * it takes that nobody can reckon them from the sums: units add up to a method in an area, methods
 * to the area, areas to all. What a figure tells about is its denominator, or the figure itself
 * where it has none.
 */
final class SmallGroups {

  private final Map<List<String>, SmallGroups> parts = new LinkedHashMap<>();
  private FigureRow row;
  private boolean hidden;

  /**
   * The same rows, those that must not be told {@linkplain FigureRow#hidden() without figures}.
   *
   * @param rows of one figure, with the sums that can be told from them
   * @param minGroup at least 3
   */
  static List<FigureRow> hide(Collection<FigureRow> rows, int minGroup) {
    var all = new SmallGroups();
    rows.forEach(all::add);
    all.hide(minGroup);
    return all.rows().toList();
  }

  private void add(FigureRow figure) {
    SmallGroups place = this;
    List<String> path =
        Stream.of(figure.area(), figure.method(), figure.unit()).filter(Objects::nonNull).toList();
    for (int level = 1; level <= path.size(); level++) {
      place = place.parts.computeIfAbsent(path.subList(0, level), key -> new SmallGroups());
    }
    place.row = figure;
  }

  private void hide(int minGroup) {
    parts.values().forEach(part -> part.hide(minGroup));
    List<SmallGroups> inside = parts.values().stream().filter(part -> part.people() > 0).toList();
    if (inside.isEmpty()) {
      hidden |= people() > 0 && people() < minGroup;
      return;
    }
    long[] people = inside.stream().mapToLong(SmallGroups::people).toArray();
    boolean[] already = new boolean[people.length];
    for (int i = 0; i < already.length; i++) {
      already[i] = inside.get(i).hidden;
    }
    CountTable table =
        SmallNumbers.hide(new long[][] {people}, new boolean[][] {already}, minGroup);
    for (int i = 0; i < people.length; i++) {
      if (!table.isShown(0, i)) {
        inside.get(i).hideWithin();
      }
    }
    hidden = !table.isShown(0, people.length);
  }

  /** A sum whose parts are all told would be told with them. */
  private void hideWithin() {
    hidden = true;
    if (parts.values().stream().noneMatch(part -> part.hidden)) {
      parts.values().stream()
          .filter(part -> part.people() > 0)
          .min(Comparator.comparingLong(SmallGroups::people))
          .ifPresent(SmallGroups::hideWithin);
    }
  }

  private long people() {
    if (row == null) {
      return parts.values().stream().mapToLong(SmallGroups::people).sum();
    }
    BigDecimal people = row.denominator() == null ? row.value() : row.denominator();
    return people.longValue();
  }

  private Stream<FigureRow> rows() {
    Stream<FigureRow> own = row == null ? Stream.empty() : Stream.of(hidden ? row.hidden() : row);
    return Stream.concat(own, parts.values().stream().flatMap(SmallGroups::rows));
  }
}
