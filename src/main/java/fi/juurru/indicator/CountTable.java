package fi.juurru.indicator;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Counts with their sums, some of them hidden: row {@link #rows()} and column {@link #columns()}
 * are the sums. Whatever is reckoned from a hidden count (a share, a mean) is hidden with it.
 */
final class CountTable {

  private static final String HIDDEN = "–";

  private final long[][] counts;
  private final boolean[][] hidden;
  private final int minGroup;

  /** Hides the small ones only. */
  CountTable(long[][] counts, int minGroup) {
    this.minGroup = minGroup;
    int columns = counts.length == 0 ? 0 : counts[0].length;
    this.counts = new long[counts.length + 1][columns + 1];
    hidden = new boolean[counts.length + 1][columns + 1];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < columns; column++) {
        add(row, column, counts[row][column]);
        add(row, columns, counts[row][column]);
        add(counts.length, column, counts[row][column]);
        add(counts.length, columns, counts[row][column]);
      }
    }
    for (int row = 0; row <= rows(); row++) {
      for (int column = 0; column <= columns(); column++) {
        hidden[row][column] = isSmall(row, column);
      }
    }
  }

  private void add(int row, int column, long count) {
    if (count < 0) {
      throw new IllegalArgumentException("No count: " + count);
    }
    counts[row][column] += count;
  }

  /** Rows without that of the sums. */
  int rows() {
    return counts.length - 1;
  }

  /** Columns without that of the sums. */
  int columns() {
    return counts[0].length - 1;
  }

  /** Whether a count may be told. */
  boolean isShown(int row, int column) {
    return !hidden[row][column];
  }

  /** The count, if it may be told. */
  OptionalLong value(int row, int column) {
    return isShown(row, column) ? OptionalLong.of(counts[row][column]) : OptionalLong.empty();
  }

  /** As people read it: the count, {@code <5}, or a dash for one that would tell another. */
  String text(int row, int column) {
    if (isShown(row, column)) {
      return String.valueOf(counts[row][column]);
    }
    return isSmall(row, column) ? "<" + minGroup : HIDDEN;
  }

  boolean isSmall(int row, int column) {
    return counts[row][column] > 0 && counts[row][column] < minGroup;
  }

  long count(int row, int column) {
    return counts[row][column];
  }

  long hiddenInRow(int row) {
    return IntStream.rangeClosed(0, columns()).filter(column -> hidden[row][column]).count();
  }

  long hiddenInColumn(int column) {
    return IntStream.rangeClosed(0, rows()).filter(row -> hidden[row][column]).count();
  }

  int minGroup() {
    return minGroup;
  }

  void hide(int row, int column) {
    hidden[row][column] = true;
  }

  void hideAll() {
    for (boolean[] row : hidden) {
      Arrays.fill(row, true);
    }
  }
}
