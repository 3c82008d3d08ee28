package fi.juurru.indicator;

/**
 * Counts of people by rows and columns, with their sums, of which none may be told that stands for
 * less than a group: one above zero and below {@code minGroup} reads {@code <5}, zero stays zero.
 * Others go with them, the smallest first, until who knows the rule and all that is left cannot
 * reckon any of the hidden ones.
 */
final class SmallNumbers {

  private final CountTable table;

  private SmallNumbers(CountTable table) {
    this.table = table;
  }

  /**
   * Hides what has to be hidden.
   *
   * @param minGroup at least 3: of a smaller group even the mark would tell the count
   */
  static CountTable hide(long[][] counts, int minGroup) {
    return hide(
        counts, new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length], minGroup);
  }

  /**
   * The same where some are hidden already, as they would tell others of which they are the sum.
   *
   * @param hidden as long and as wide as the counts
   */
  static CountTable hide(long[][] counts, boolean[][] hidden, int minGroup) {
    if (minGroup < 3) {
      throw new IllegalArgumentException("A group of " + minGroup + " hides nobody");
    }
    var table = new CountTable(counts, minGroup);
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        if (hidden[row][column]) {
          table.hide(row, column);
        }
      }
    }
    new SmallNumbers(table).hide();
    return table;
  }

  private void hide() {
    var solver = new SolvableCounts(table);
    int[] solvable = solver.first();
    while (solvable != null) {
      int[] next = next(solvable);
      if (next == null) {
        table.hideAll();
        return;
      }
      table.hide(next[0], next[1]);
      solvable = solver.first();
    }
  }

  /**
   * The smallest, best where it keeps others from standing alone in their row and column, next best
   * near the one that can be reckoned; a sum only where no count is left.
   */
  private int[] next(int[] solvable) {
    int[] best = null;
    for (int row = 0; row <= table.rows(); row++) {
      for (int column = 0; column <= table.columns(); column++) {
        boolean free = table.isShown(row, column) && table.count(row, column) > 0;
        int[] cell = {row, column};
        if (free && (best == null || rank(cell, solvable) < rank(best, solvable))) {
          best = cell;
        }
      }
    }
    return best;
  }

  private double rank(int[] cell, int[] solvable) {
    boolean row = cell[0] == solvable[0];
    boolean column = cell[1] == solvable[1];
    long helped = table.hiddenInRow(cell[0]) == 1 ? 1 : 0;
    helped += table.hiddenInColumn(cell[1]) == 1 ? 1 : 0;
    boolean sum = cell[0] == table.rows() || cell[1] == table.columns();
    double near = helped > 0 ? (2 - helped) * 1e14 : row || column ? 2e14 : 1e15;
    return near + (sum ? 1e13 : 0) + table.count(cell[0], cell[1]);
  }
}
