package fi.juurru;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two hours a night, a server in UTC has another day than its people: a test failed only then. */
class DaysHaveAPlaceTest {

  @Test
  void todayIsTodayInFinland() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .because("the day depends on the zone: take WorkingDays, Story.day() or now(zone)")
        .check(new ClassFileImporter().importPackages("fi.juurru"));
  }
}
