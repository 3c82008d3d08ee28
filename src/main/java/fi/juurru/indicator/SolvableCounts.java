package fi.juurru.indicator;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds hidden counts that can be reckoned from what is shown. One cannot where some other count in
 * its place, one more or one less, is made good by other hidden counts of its row and column, and
 * so on round in a circle: rows and columns are the knots of a net, hidden counts its threads, and
 * each may go as far as the marks say, {@code <5} from 1 to 4 and a dash from 5 on.
 */
final class SolvableCounts {

  private final CountTable table;

  SolvableCounts(CountTable table) {
    this.table = table;
  }

  /** Row and column of one that can be reckoned; null when there is none. */
  int[] first() {
    for (int row = 0; row <= table.rows(); row++) {
      for (int column = 0; column <= table.columns(); column++) {
        if (!table.isShown(row, column) && !canDiffer(row, column)) {
          return new int[] {row, column};
        }
      }
    }
    return null;
  }

  private boolean canDiffer(int row, int column) {
    return canGrow(row, column, true) && reaches(row, column, true)
        || canGrow(row, column, false) && reaches(row, column, false);
  }

  /**
   * Whether one more (or less, towards the sums) in this place can be made good: a way from its
   * column back to its row, or the other way round, that does not go through it.
   */
  private boolean reaches(int row, int column, boolean more) {
    int rows = table.rows() + 1;
    int goal = more ? row : rows + column;
    boolean[] seen = new boolean[rows + table.columns() + 1];
    Deque<Integer> open = new ArrayDeque<>();
    open.add(more ? rows + column : row);
    while (!open.isEmpty()) {
      int knot = open.remove();
      if (knot == goal) {
        return true;
      }
      for (int next = 0; next < seen.length; next++) {
        boolean fromRow = knot < rows;
        if (!seen[next] && fromRow == next >= rows) {
          int r = fromRow ? knot : next;
          int c = (fromRow ? next : knot) - rows;
          if ((r != row || c != column) && !table.isShown(r, c) && canGrow(r, c, fromRow)) {
            seen[next] = true;
            open.add(next);
          }
        }
      }
    }
    return false;
  }

  /** A sum stands on the other side of its equation: it grows where a count shrinks. */
  private boolean canGrow(int row, int column, boolean more) {
    boolean turned = (row == table.rows()) != (column == table.columns());
    boolean small = table.isSmall(row, column);
    if (more != turned) {
      return !small || table.count(row, column) < table.minGroup() - 1;
    }
    return table.count(row, column) > (small ? 1 : table.minGroup());
  }
}
