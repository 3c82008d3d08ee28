package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.Registry;
import fi.juurru.organisation.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnitRegistrationTest extends StoryTest {

  @Autowired Organisations organisations;
  @Autowired Registry registry;

  @Test
  void aCoordinatorAddsAUnitAndNamesItsPeople() {
    String unit = register();
    as("coordinator").complete("check-unit", Map.of());

    assertThat(organisations.unit(unit).orElseThrow().area()).isEqualTo(story.area());
    assertThat(roles.holders(unit, "supervisor"))
        .containsExactlyInAnyOrder(story.user("supervisor"), story.user("change-agent"));
    assertThat(roles.holders(unit, "worker")).containsExactly(story.user("worker"));
    assertThat(roles.holders(unit, "team")).isEmpty();
    assertThat(story.ends("unit-registration")).containsExactly("unit-registered");
  }

  @Test
  void theImplementationOfAMethodMayBeginAtOnce() {
    String unit = register();
    as("coordinator").complete("check-unit", Map.of("beginMethod", story.method()));

    assertThat(story.ends("unit-registration")).containsExactly("implementation-started");
    assertThat(story.open("unit-implementation").get(0).getBusinessKey())
        .isEqualTo(story.method() + ":" + unit);
    assertThat(as("supervisor").tasks()).containsExactly("confirm-start");
  }

  /** As where the form of the registration offers a language that got a catalogue. */
  @Test
  void aUnitMayHaveAFurtherLanguage() {
    String code = story.unit() + "-se";
    registry.add(
        new Unit(code, story.area(), "Alue", story.organisation(), "Ásodat", "se", "school"));

    assertThat(organisations.unit(code).orElseThrow().language()).isEqualTo("se");
  }

  private String register() {
    as("coordinator")
        .start(
            "unit-registration",
            Map.of(
                "area",
                story.area(),
                "newUnitName",
                "Kuusiston perhekeskus " + story.unit(),
                "newUnitLanguage",
                "both",
                "newUnitType",
                "family-services"));
    as("coordinator")
        .complete(
            "name-people",
            Map.of(
                "supervisors", Story.chosen(story.user("supervisor")),
                "deputies", Story.chosen(story.user("change-agent")),
                "workers", Story.chosen(story.user("worker"))));
    return (String) story.latest("unit");
  }
}
