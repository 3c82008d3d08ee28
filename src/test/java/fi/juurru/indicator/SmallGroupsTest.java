package fi.juurru.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody reckons a small group from the sums over units, methods and areas. */
class SmallGroupsTest {

  private static final int MIN = 5;
  private static final int TREES = 150;
  private static final int MOST = 9;

  @Test
  void aSmallUnitIsHiddenWithTheNextSmallestOfItsMethodAndTheSumsStay() {
    assertThat(hidden(unit("a", "m", "u1", 3), unit("a", "m", "u2", 8), unit("a", "m", "u3", 20)))
        .containsExactlyInAnyOrder("a m u1", "a m u2");
  }

  @Test
  void aUnitAloneHidesItsMethodAndAUnitOfAnotherMethodWithIt() {
    assertThat(hidden(unit("a", "m", "u1", 3), unit("a", "n", "u1", 9), unit("a", "n", "u2", 7)))
        .containsExactlyInAnyOrder("a m u1", "a m", "a n u2", "a n");
  }

  @Test
  void whereAllAreFewNothingIsTold() {
    assertThat(hidden(unit("a", "m", "u1", 4)))
        .containsExactlyInAnyOrder("a m u1", "a m", "a", "all");
  }

  @Test
  void nobodyAndGroupsAreTold() {
    assertThat(hidden(unit("a", "m", "u1", 0), unit("a", "m", "u2", 5))).isEmpty();
  }

  /** Tries all counts that the hidden ones could be. */
  @Test
  void whatIsHiddenCouldAlwaysBeAnotherCount() {
    var random = new Random(14);
    for (int i = 0; i < TREES; i++) {
      List<FigureRow> units = new ArrayList<>();
      for (String place : List.of("a m u1", "a m u2", "a n u1", "b m u3", "b m u4")) {
        if (random.nextInt(4) > 0) {
          String[] parts = place.split(" ");
          units.add(unit(parts[0], parts[1], parts[2], random.nextInt(MOST)));
        }
      }
      if (!units.isEmpty()) {
        List<FigureRow> told = SmallGroups.hide(withSums(units), MIN);
        assertThat(solved(told)).as(() -> units + " told as " + told).isEmpty();
      }
    }
  }

  private static Set<String> solved(List<FigureRow> told) {
    List<FigureRow> open =
        told.stream().filter(row -> row.unit() != null && row.isHidden()).toList();
    List<FigureRow> sums = told.stream().filter(row -> row.unit() == null).toList();
    List<Set<Long>> possible = new ArrayList<>();
    open.forEach(row -> possible.add(new LinkedHashSet<>()));
    int tries = (int) Math.pow(MOST, open.size());
    for (int tried = 0; tried < tries; tried++) {
      long[] guess = new long[open.size()];
      for (int i = 0, rest = tried; i < guess.length; i++, rest /= MOST) {
        guess[i] = 1 + rest % MOST;
      }
      if (sums.stream().allMatch(sum -> fits(sum, told, open, guess))) {
        for (int i = 0; i < guess.length; i++) {
          possible.get(i).add(guess[i]);
        }
      }
    }
    Set<String> solved = new LinkedHashSet<>();
    for (int i = 0; i < open.size(); i++) {
      if (possible.get(i).size() < 2) {
        solved.add(place(open.get(i)));
      }
    }
    return solved;
  }

  private static boolean fits(
      FigureRow sum, List<FigureRow> told, List<FigureRow> open, long[] guess) {
    if (sum.isHidden()) {
      return true;
    }
    long reckoned = 0;
    for (FigureRow row : told) {
      if (row.unit() != null && isIn(row, sum)) {
        reckoned += row.isHidden() ? guess[open.indexOf(row)] : row.denominator().longValue();
      }
    }
    return reckoned == sum.denominator().longValue();
  }

  private static boolean isIn(FigureRow unit, FigureRow sum) {
    return (sum.area() == null || sum.area().equals(unit.area()))
        && (sum.method() == null || sum.method().equals(unit.method()));
  }

  private static Set<String> hidden(FigureRow... units) {
    return SmallGroups.hide(withSums(List.of(units)), MIN).stream()
        .filter(FigureRow::isHidden)
        .map(SmallGroupsTest::place)
        .collect(Collectors.toSet());
  }

  private static String place(FigureRow row) {
    if (row.area() == null) {
      return "all";
    }
    String method = row.method() == null ? "" : " " + row.method();
    return row.area() + method + (row.unit() == null ? "" : " " + row.unit());
  }

  private static List<FigureRow> withSums(List<FigureRow> units) {
    Set<FigureRow> rows = new LinkedHashSet<>(units);
    for (FigureRow unit : units) {
      rows.add(sum(units, row(unit.area(), unit.method(), null, 0)));
      rows.add(sum(units, row(unit.area(), null, null, 0)));
      rows.add(sum(units, row(null, null, null, 0)));
    }
    return List.copyOf(rows);
  }

  private static FigureRow sum(List<FigureRow> units, FigureRow of) {
    long people =
        units.stream()
            .filter(unit -> isIn(unit, of))
            .mapToLong(unit -> unit.denominator().longValue())
            .sum();
    return row(of.area(), of.method(), null, people);
  }

  private static FigureRow unit(String area, String method, String unit, long people) {
    return row(area, method, unit, people);
  }

  private static FigureRow row(String area, String method, String unit, long people) {
    return new FigureRow(
        Figure.ACTIVE_USERS,
        area,
        method,
        unit,
        BigDecimal.ONE,
        BigDecimal.valueOf(people),
        BigDecimal.ONE);
  }
}
