package fi.juurru;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages are capabilities and depend downwards only, as README's "The house" says. */
@AnalyzeClasses(packages = "fi.juurru", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_DEPEND_DOWNWARDS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("fi.juurru..")
          .withOptionalLayers(true)
          .layer("what people are shown and sent")
          .definedBy(
              "fi.juurru.trial..",
              "fi.juurru.progress..",
              "fi.juurru.cockpit..",
              "fi.juurru.indicator..",
              "fi.juurru.warning..",
              "fi.juurru.tasklist..",
              "fi.juurru.notice..")
          .layer("what processes need")
          .definedBy(
              "fi.juurru.form..",
              "fi.juurru.language..",
              "fi.juurru.model..",
              "fi.juurru.process..")
          .layer("pictures and files")
          .definedBy("fi.juurru.chart..", "fi.juurru.export..")
          .layer("who and when")
          .definedBy("fi.juurru.organisation..", "fi.juurru.calendar..")
          .layer("access")
          .definedBy("fi.juurru.access..")
          .layer("database")
          .definedBy("fi.juurru.database..")
          .layer("the way in")
          .definedBy("fi.juurru.gate..")
          .whereLayer("what people are shown and sent")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("what processes need")
          .mayOnlyBeAccessedByLayers("what people are shown and sent", "pictures and files")
          .whereLayer("pictures and files")
          .mayOnlyBeAccessedByLayers("what people are shown and sent")
          .whereLayer("who and when")
          .mayOnlyBeAccessedByLayers(
              "what people are shown and sent", "what processes need", "pictures and files")
          .whereLayer("access")
          .mayNotBeAccessedByAnyLayer()
          // The trial is there only where the embedded database is, and asks for just that.
          .whereLayer("database")
          .mayOnlyBeAccessedByLayers("what people are shown and sent")
          .whereLayer("the way in")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule STANDING_ALONE_USES_NOTHING_OF_OURS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "fi.juurru.access..",
              "fi.juurru.database..",
              "fi.juurru.retention..",
              "fi.juurru.operations..",
              "fi.juurru.gate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "fi.juurru.organisation..",
              "fi.juurru.calendar..",
              "fi.juurru.form..",
              "fi.juurru.language..",
              "fi.juurru.model..",
              "fi.juurru.process..",
              "fi.juurru.progress..",
              "fi.juurru.cockpit..",
              "fi.juurru.indicator..",
              "fi.juurru.warning..",
              "fi.juurru.tasklist..",
              "fi.juurru.notice..",
              "fi.juurru.trial..");

  @ArchTest
  static final ArchRule NO_CIRCLES = slices().matching("fi.juurru.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager)");

  @ArchTest
  static final ArchRule LETTERS_CHANGE_THEIR_CASE_IN_A_NAMED_LANGUAGE =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "the letters of a text change their case in whatever language the JVM is set to",
                  access ->
                      access.getTargetOwner().isEquivalentTo(String.class)
                          && access.getName().matches("to(Lower|Upper)Case")
                          && access.getTarget() instanceof CodeUnitAccessTarget method
                          && method.getRawParameterTypes().isEmpty()))
          .because(
              "the small letter of I is not i everywhere: say toLowerCase(Locale.ROOT) for a code"
                  + " or a name in a program, and the reader's language for what people read");

  /**
   * Of the tests' classes too; the interfaces in ContractFace are the beans' own, as seen by
   * models.
   */
  @ArchTest
  static void noSimpleNameStandsForTwoThings(JavaClasses classes) throws IOException {
    Map<String, List<String>> byName =
        Stream.concat(compiled("target/classes"), compiled("target/test-classes"))
            .filter(name -> !name.contains("ContractFace$") && !name.matches(".*\\$\\d+|.*-info"))
            .collect(
                Collectors.groupingBy(
                    name -> name.replaceAll(".*[/$]", ""), TreeMap::new, Collectors.toList()));
    byName.values().removeIf(names -> names.size() == 1);

    assertThat(byName)
        .as("Two classes of one name: give each the word that only it deserves")
        .isEmpty();
  }

  private static Stream<String> compiled(String folder) throws IOException {
    Path root = Path.of(folder, "fi");
    try (var files = Files.walk(root)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.replace(".class", ""))
          .toList()
          .stream();
    }
  }

  @ArchTest
  static void everyPackageSaysWhatItIsFor(JavaClasses classes) {
    Set<String> packages =
        classes.stream()
            .map(type -> type.getPackageName())
            .filter(name -> !name.equals("fi.juurru"))
            .collect(Collectors.toSet());

    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(
                        Files.exists(
                            Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                    .as("package-info.java of %s", name)
                    .isTrue());
  }
}
