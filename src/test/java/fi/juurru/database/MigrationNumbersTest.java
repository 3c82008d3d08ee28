package fi.juurru.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An installation that has a version refuses to start when it finds a lower one that it lacks: two
 * changes made side by side must not take their numbers so.
 */
class MigrationNumbersTest {

  /** Numbers that were jumped over before they could be taken. */
  private static final Set<Integer> NEVER_TAKEN = Set.of(9, 25, 28, 29, 30);

  @Test
  void aNewMigrationTakesTheNextNumber() throws IOException {
    Set<Integer> taken;
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      taken =
          files
              .map(file -> file.getFileName().toString().split("__")[0])
              .map(version -> Integer.valueOf(version.substring(1).split("_")[0]))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    int highest = taken.stream().mapToInt(Integer::intValue).max().orElseThrow();
    taken.addAll(NEVER_TAKEN);
    assertThat(taken)
        .as(
            "Give the newest migration the next number: a lower one than an installation has keeps"
                + " it from starting, and a number left out invites one")
        .containsExactlyElementsOf(IntStream.rangeClosed(2, highest).boxed().toList());
  }
}
