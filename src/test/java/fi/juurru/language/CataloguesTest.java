package fi.juurru.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that people read is there in Swedish and English, and right in every language. */
class CataloguesTest {

  private static final String WHAT_TO_DO =
      "Run mvn test -Dtest=CatalogueUpdate and complete %s (README, \"Translate\")";

  @ParameterizedTest
  @MethodSource("fi.juurru.language.CatalogueFiles#complete")
  void nothingIsMissingAndNothingIsObsolete(Path file) throws IOException {
    List<PoEntry> entries = PoReader.read(Files.readString(file));
    Set<String> texts = SourceTexts.find().keySet();
    Set<String> translated =
        entries.stream().filter(PoEntry::isInUse).map(PoEntry::source).collect(Collectors.toSet());
    assertThat(without(texts, translated)).as(WHAT_TO_DO + ": missing", file).isEmpty();
    assertThat(entries.stream().filter(entry -> entry.isObsolete() || entry.isFuzzy()))
        .as(WHAT_TO_DO + ": remove what is obsolete, look at what is fuzzy", file)
        .isEmpty();
    assertThat(without(translated, texts)).as(WHAT_TO_DO + ": gone", file).isEmpty();
  }

  /** What differs, since nobody finds it in two lists of thousands. */
  private static Set<String> without(Set<String> all, Set<String> known) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(known);
    return rest;
  }

  @ParameterizedTest
  @MethodSource("fi.juurru.language.CatalogueFiles#all")
  void whatIsFilledInStaysAsItIs(Path file) throws IOException {
    assertThat(PoReader.read(Files.readString(file)))
        .filteredOn(PoEntry::isInUse)
        .allSatisfy(
            entry ->
                assertThat(Placeholders.of(entry.translation()))
                    .as("In %s keep placeholders, links and bold of: %s", file, entry.source())
                    .isEqualTo(Placeholders.of(entry.source())));
  }

  @ParameterizedTest
  @MethodSource("fi.juurru.language.CatalogueFiles#complete")
  void isInTheOrderOfTheTexts(Path file) throws IOException {
    var entries = PoReader.read(Files.readString(file));
    List<PoEntry> ordered = CatalogueFiles.updated(entries, SourceTexts.find());
    assertThat(entries).as(WHAT_TO_DO, file).hasSameSizeAs(ordered);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(entries.get(i)).as(WHAT_TO_DO, file).isEqualTo(ordered.get(i));
    }
  }
}
