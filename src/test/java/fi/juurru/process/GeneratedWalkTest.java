package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.process.GeneratedWalk.Walked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people answer, at once, in time or late, a path with three units, a coaching and years
 * of work ability come to their end: no answer that a form allows is refused, no job fails, nothing
 * is left that waits for nothing. {@code -Dwalk.seed=123} takes one walk of each kind; {@code mvn
 * verify -Pbenchmark} takes two hundred.
 */
@JuurruTest
class GeneratedWalkTest {

  private static final int MANY = 200;
  private static final long TWICE = 2;

  /** The steps of the paths that were walked, as a path is the longest of all walks. */
  private static final Map<Long, List<String>> PATHS = new HashMap<>();

  @Autowired Stories stories;
  @Autowired ProcessEngine engine;

  @ParameterizedTest
  @MethodSource("seeds")
  void aPathWithThreeUnitsComesToItsEnd(long seed) {
    assertThat(PATHS.computeIfAbsent(seed, this::path)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCoachingComesToItsEnd(long seed) {
    assertThat(GeneratedWalk.COACHING.walk(seed, stories, engine).steps()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void yearsOfResilienceComeToTheirEnd(long seed) {
    assertThat(GeneratedWalk.RESILIENCE.walk(seed, stories, engine).steps()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void yearsOfWorkAbilityComeToTheirEnd(long seed) {
    assertThat(GeneratedWalk.WORK_ABILITY.walk(seed, stories, engine).steps()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeriesWithClientsComesToItsEnd(long seed) {
    assertThat(GeneratedWalk.PARTICIPATION.walk(seed, stories, engine).steps()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aServiceIntegrationComesToItsEnd(long seed) {
    assertThat(GeneratedWalk.INTEGRATION.walk(seed, stories, engine).steps()).isNotEmpty();
  }

  @Test
  void theSameSeedTakesTheSameSteps() {
    List<String> once = PATHS.computeIfAbsent(TWICE, this::path);
    assertThat(path(TWICE)).isEqualTo(once);
  }

  private List<String> path(long seed) {
    return GeneratedWalk.PATH.walk(seed, stories, engine).steps();
  }

  @Test
  @Tag("benchmark")
  void manyPathsComeToTheirEnd() {
    walkMany(GeneratedWalk.PATH);
  }

  @Test
  @Tag("benchmark")
  void manyCoachingsComeToTheirEnd() {
    walkMany(GeneratedWalk.COACHING);
  }

  @Test
  @Tag("benchmark")
  void manyYearsOfResilienceComeToTheirEnd() {
    walkMany(GeneratedWalk.RESILIENCE);
  }

  @Test
  @Tag("benchmark")
  void manyYearsOfWorkAbilityComeToTheirEnd() {
    walkMany(GeneratedWalk.WORK_ABILITY);
  }

  @Test
  @Tag("benchmark")
  void manySeriesWithClientsComeToTheirEnd() {
    walkMany(GeneratedWalk.PARTICIPATION);
  }

  @Test
  @Tag("benchmark")
  void manyServiceIntegrationsComeToTheirEnd() {
    walkMany(GeneratedWalk.INTEGRATION);
  }

  private void walkMany(GeneratedWalk kind) {
    long first = Long.getLong("walk.first", 1);
    List<Walked> walks = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    System.out.printf("| walk | seed | steps | months | tasks | late | s |%n");
    System.out.printf("|---|---|---|---|---|---|---|%n");
    LongStream.range(first, first + Long.getLong("walk.count", MANY))
        .forEach(
            seed -> {
              try {
                Walked walked = kind.walk(seed, stories, engine);
                walks.add(walked);
                print(kind + " | " + seed, List.of(walked));
              } catch (AssertionError e) {
                System.out.println(e.getMessage());
                failures.add(kind + " " + seed + ": " + e.getCause());
              }
            });
    print(kind + " | all " + walks.size(), walks);
    assertThat(failures).isEmpty();
  }

  private static void print(String name, List<Walked> walks) {
    System.out.printf(
        "| %s | %d | %d | %d | %d | %d |%n",
        name,
        sum(walks, walked -> walked.steps().size()),
        sum(walks, Walked::months),
        sum(walks, Walked::done),
        sum(walks, Walked::late),
        sum(walks, Walked::millis) / 1000);
  }

  private static long sum(List<Walked> walks, ToLongFunction<Walked> figure) {
    return walks.stream().mapToLong(figure).sum();
  }

  /** Short walks and a longer one; or the one that is to be taken again. */
  static LongStream seeds() {
    Long seed = Long.getLong("walk.seed");
    return seed == null ? LongStream.rangeClosed(1, 3) : LongStream.of(seed);
  }
}
