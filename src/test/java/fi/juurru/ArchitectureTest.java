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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Packages are capabilities and depend downwards only, as README's "The house" says. */
@AnalyzeClasses(packages = "fi.juurru", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_DEPEND_DOWNWARDS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("fi.juurru..")
          .withOptionalLayers(true)
          .layer("what people are shown and sent")
          .definedBy("fi.juurru.trial..", "fi.juurru.progress..", "fi.juurru.notice..")
          .layer("what processes need")
          .definedBy(
              "fi.juurru.form..",
              "fi.juurru.language..",
              "fi.juurru.model..",
              "fi.juurru.process..")
          .layer("who and when")
          .definedBy("fi.juurru.organisation..", "fi.juurru.calendar..")
          .layer("access")
          .definedBy("fi.juurru.access..")
          .layer("database")
          .definedBy("fi.juurru.database..")
          .whereLayer("what people are shown and sent")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("what processes need")
          .mayOnlyBeAccessedByLayers("what people are shown and sent")
          .whereLayer("who and when")
          .mayOnlyBeAccessedByLayers("what people are shown and sent", "what processes need")
          .whereLayer("access")
          .mayNotBeAccessedByAnyLayer()
          // The trial is there only where the embedded database is, and asks for just that.
          .whereLayer("database")
          .mayOnlyBeAccessedByLayers("what people are shown and sent");

  @ArchTest
  static final ArchRule STANDING_ALONE_USES_NOTHING_OF_OURS =
      noClasses()
          .that()
          .resideInAnyPackage("fi.juurru.access..", "fi.juurru.database..", "fi.juurru.retention..")
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
