package fi.juurru.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Values around their median, as Anhøj and Olesen (2014) judge them. A trend is no sign there: it
 * would only add false alarms.
 *
 * @param useful values that are not on the median; only these count
 * @param longestRun how many of them stood on one side in a row, at most
 * @param crossings how often they changed the side
 */
public record RunChart(double median, int useful, int longestRun, int crossings) {

  /** Values that a median is drawn for. */
  public static final int FEWEST = 6;

  private static final double RARE = 0.05;

  /** Of values in their order, gaps left out. */
  public static RunChart of(double... values) {
    double median = median(values);
    int[] sides =
        Arrays.stream(values)
            .mapToInt(value -> Compared.of(value, median))
            .filter(side -> side != 0)
            .toArray();
    int crossings =
        (int) IntStream.range(1, sides.length).filter(i -> sides[i] != sides[i - 1]).count();
    return new RunChart(median, sides.length, longestRun(sides), crossings);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static int longestRun(int[] sides) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < sides.length; i++) {
      run = i > 0 && sides[i] == sides[i - 1] ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Longest run that chance makes among so many useful values. */
  public static int longestByChance(int useful) {
    return useful == 0 ? 0 : (int) Math.round(Math.log(useful) / Math.log(2) + 3);
  }

  /** Fewest crossings that chance makes: the 5 % point of the binomial (n − 1, ½). */
  public static int fewestByChance(int useful) {
    int steps = useful - 1;
    double ways = Math.pow(0.5, steps);
    double sum = ways;
    int crossings = 0;
    while (sum < RARE && crossings < steps) {
      ways = ways * (steps - crossings) / (crossings + 1);
      crossings++;
      sum += ways;
    }
    return crossings;
  }

  /** Whether a run is longer than chance makes it. */
  public boolean shifted() {
    return longestRun > longestByChance(useful);
  }

  /** Whether the median is crossed less often than by chance. */
  public boolean crossedTooSeldom() {
    return useful > 1 && crossings < fewestByChance(useful);
  }
}
