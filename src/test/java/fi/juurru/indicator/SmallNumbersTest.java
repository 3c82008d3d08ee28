package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is hidden stays hidden from who subtracts. */
class SmallNumbersTest {

  private static final int MIN = 5;
  private static final int TABLES = 400;

  @Test
  void aSmallCountIsHiddenWithTheNextSmallestOfItsRowAndColumn() {
    CountTable table =
        SmallNumbers.hide(new long[][] {{3, 20, 30}, {40, 8, 50}, {60, 70, 80}}, MIN);
    assertThat(table.text(0, 0)).isEqualTo("<5");
    assertThat(table.text(0, 1)).isEqualTo("–");
    assertThat(table.text(1, 0) + table.text(1, 1)).isEqualTo("––");
    assertThat(table.text(2, 2)).isEqualTo("80");
    assertThat(table.text(3, 3)).isEqualTo("361");
    assertThat(table.value(0, 0)).isEmpty();
    assertThat(table.value(2, 0)).hasValue(60);
  }

  @Test
  void zeroAndAWholeGroupStay() {
    CountTable table = SmallNumbers.hide(new long[][] {{0, 5}, {6, 0}}, MIN);
    for (int row = 0; row <= 2; row++) {
      for (int column = 0; column <= 2; column++) {
        assertThat(table.isShown(row, column)).isTrue();
      }
    }
  }

  /** Two small ones in one row tell each other where they are as small as can be. */
  @Test
  void twoOnesAreNotToldByTheirSum() {
    CountTable table = SmallNumbers.hide(new long[][] {{1, 1, 9}}, MIN);
    assertThat(table.isShown(0, 0) || table.isShown(0, 1)).isFalse();
    assertThat(table.isShown(0, 2) && table.isShown(0, 3)).isFalse();
  }

  @Test
  void whatIsLeftTellsNothingInAnyTable() {
    var random = new Random(14);
    for (int i = 0; i < TABLES; i++) {
      long[][] counts = new long[1 + random.nextInt(2)][1 + random.nextInt(3)];
      int most = 3 + random.nextInt(8);
      for (long[] row : counts) {
        for (int column = 0; column < row.length; column++) {
          row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(most);
        }
      }
      CountTable table = SmallNumbers.hide(counts, MIN);
      assertThat(new GuessedCounts(table, MIN).solved()).as(() -> text(table)).isEmpty();
      smallOnesAreHidden(table, counts);
    }
  }

  private static void smallOnesAreHidden(CountTable table, long[][] counts) {
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        boolean small = counts[row][column] > 0 && counts[row][column] < MIN;
        assertThat(small && table.isShown(row, column)).as(() -> text(table)).isFalse();
      }
    }
  }

  @Test
  void aLargeTableKeepsMostOfItsCounts() {
    var random = new Random(1);
    long[][] counts = new long[40][12];
    for (long[] row : counts) {
      for (int column = 0; column < row.length; column++) {
        row[column] = random.nextInt(20) == 0 ? 3 : 20 + random.nextInt(80);
      }
    }
    CountTable table = SmallNumbers.hide(counts, MIN);
    int shown = 0;
    for (int row = 0; row <= table.rows(); row++) {
      for (int column = 0; column <= table.columns(); column++) {
        shown += table.isShown(row, column) ? 1 : 0;
      }
    }
    assertThat(shown).isGreaterThan(400);
  }

  @Test
  void aGroupOfTwoHidesNobody() {
    assertThatThrownBy(() -> SmallNumbers.hide(new long[][] {{1}}, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SmallNumbers.hide(new long[0][0], MIN).text(0, 0)).isEqualTo("0");
  }

  private static String text(CountTable table) {
    var text = new StringBuilder();
    for (int row = 0; row <= table.rows(); row++) {
      for (int column = 0; column <= table.columns(); column++) {
        text.append(table.text(row, column)).append('(').append(table.count(row, column));
        text.append(") ");
      }
      text.append('\n');
    }
    return text.toString();
  }
}
