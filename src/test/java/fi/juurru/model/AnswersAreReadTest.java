package fi.juurru.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * An answer that nobody reads is not asked. People notice within a month when answers go nowhere,
 * and stop (seed rows A26, A33, A34, A61). What was asked before this was looked at stands in a
 * list that only becomes shorter.
 */
class AnswersAreReadTest {

  private static final Path KNOWN = Path.of("src/test/resources/unread-answers.txt");

  @Test
  void nobodyIsAskedForAnswersThatNobodyReads() throws IOException {
    var models = Repository.models(RepositoryKeepsRulesTest.face());
    Set<String> unread = new AnswerReaders(models).unread();
    Set<String> known = new TreeSet<>(Files.readAllLines(KNOWN));

    Set<String> added = new TreeSet<>(unread);
    added.removeAll(known);
    assertThat(added)
        .as(
            "Nobody reads these answers (form, key). Show it in the form in which it is awaited, mark it with"
                + " the property nextRound where the next round shows it (lastRound), let"
                + " it decide something, name the bean that counts it in the field's property"
                + " reader, or take the field away. The list in %s takes no new ones.",
            KNOWN)
        .isEmpty();

    known.removeAll(unread);
    assertThat(known).as("Somebody reads these now: take them out of %s", KNOWN).isEmpty();
  }
}
