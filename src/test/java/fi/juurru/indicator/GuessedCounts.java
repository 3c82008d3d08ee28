package fi.juurru.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who tries every table that would read the same: what is the same in all of them is
 * known. Slow, and made without a thought of how counts are chosen to be hidden.
 */
final class GuessedCounts {

  /** Where nothing bounds a count from above: enough to see that it can differ. */
  private static final int FURTHER = 2;

  private final CountTable table;
  private final int min;
  private final int[][] guess;
  private final List<Set<Integer>> seen = new ArrayList<>();
  private int open;

  GuessedCounts(CountTable table, int min) {
    this.table = table;
    this.min = min;
    guess = new int[table.rows()][table.columns()];
    for (int i = 0; i < (table.rows() + 1) * (table.columns() + 1); i++) {
      seen.add(new HashSet<>());
      open += table.isShown(i / (table.columns() + 1), i % (table.columns() + 1)) ? 0 : 1;
    }
  }

  /** The hidden places that have the same count in all tables. */
  List<String> solved() {
    List<String> solved = new ArrayList<>();
    if (allDash()) {
      return solved;
    }
    tryFrom(0);
    for (int i = 0; i < seen.size(); i++) {
      int row = i / (table.columns() + 1);
      int column = i % (table.columns() + 1);
      if (!table.isShown(row, column) && seen.get(i).size() < 2) {
        solved.add(row + "/" + column + " is " + seen.get(i));
      }
    }
    return solved;
  }

  /** Nothing is told at all, not even which are zero. */
  private boolean allDash() {
    for (int row = 0; row <= table.rows(); row++) {
      for (int column = 0; column <= table.columns(); column++) {
        if (table.isShown(row, column)) {
          return false;
        }
      }
    }
    return true;
  }

  private void tryFrom(int place) {
    if (open == 0) {
      return;
    }
    if (place == table.rows() * table.columns()) {
      if (fitsBelow()) {
        note();
      }
      return;
    }
    int row = place / table.columns();
    int column = place % table.columns();
    for (int count = least(row, column); count <= greatest(row, column) && open > 0; count++) {
      guess[row][column] = count;
      if (column < table.columns() - 1 || fits(row, table.columns(), sumOfRow(row))) {
        tryFrom(place + 1);
      }
    }
  }

  private int least(int row, int column) {
    return switch (table.text(row, column)) {
      case "<5" -> 1;
      case "–" -> min;
      default -> Integer.parseInt(table.text(row, column));
    };
  }

  private int greatest(int row, int column) {
    return switch (table.text(row, column)) {
      case "<5" -> min - 1;
      case "–" -> (int) table.count(row, column) + FURTHER;
      default -> Integer.parseInt(table.text(row, column));
    };
  }

  private boolean fits(int row, int column, int sum) {
    return sum >= least(row, column)
        && (sum <= greatest(row, column) || table.text(row, column).equals("–"));
  }

  private boolean fitsBelow() {
    int all = 0;
    for (int column = 0; column < table.columns(); column++) {
      all += sumOfColumn(column);
      if (!fits(table.rows(), column, sumOfColumn(column))) {
        return false;
      }
    }
    return fits(table.rows(), table.columns(), all);
  }

  private void note() {
    int all = 0;
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        note(row, column, guess[row][column]);
      }
      note(row, table.columns(), sumOfRow(row));
      all += sumOfRow(row);
    }
    for (int column = 0; column < table.columns(); column++) {
      note(table.rows(), column, sumOfColumn(column));
    }
    note(table.rows(), table.columns(), all);
  }

  private void note(int row, int column, int count) {
    Set<Integer> counts = seen.get(row * (table.columns() + 1) + column);
    if (!table.isShown(row, column) && counts.size() < 2 && counts.add(count)) {
      open -= counts.size() == 2 ? 1 : 0;
    }
  }

  private int sumOfRow(int row) {
    int sum = 0;
    for (int count : guess[row]) {
      sum += count;
    }
    return sum;
  }

  private int sumOfColumn(int column) {
    int sum = 0;
    for (int[] row : guess) {
      sum += row[column];
    }
    return sum;
  }
}
