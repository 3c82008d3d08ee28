package fi.juurru.indicator;

import static fi.juurru.indicator.Indicator.K_31;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether units that work in Swedish come as far as those that work in Finnish. */
class LanguageFiguresTest extends FigureTest {

  private String finnish;
  private String supervisor;

  @BeforeEach
  void addUnitOfTheOtherLanguage() {
    story.speaks("sv");
    finnish = story.addUnit(story.unit() + "-f").code();
    supervisor = story.addPersonIn(finnish, "f-" + story.id(), "supervisor");
  }

  /**
   * K-31. 3 of 6 trained use the method in the Swedish unit, 8 of 8 in the Finnish one: 0.5 to 1 is
   * 0.5. Before the Finnish unit reports there is nothing to compare with.
   */
  @Test
  void usersOfBothLanguagesAreCompared() {
    report(story.unit(), 3, 6);
    assertThat(ofArea(K_31, Figure.USERS_SV_TO_FI)).isEqualTo("-");
    report(finnish, 8, 8);

    assertThat(ofArea(K_31, Figure.USERS_SV_TO_FI)).isEqualTo("0.5");
    assertThat(ofMethod(K_31, Figure.USERS_SV_TO_FI)).isEqualTo("0.5");
  }

  /** K-31. Four trained people are too few to be told of. */
  @Test
  void fewPeopleAreNotTold() {
    report(story.unit(), 2, 4);
    report(finnish, 8, 8);

    assertThat(ofArea(K_31, Figure.USERS_SV_TO_FI)).isEqualTo("<5");
  }

  /**
   * K-31. The Swedish unit holds one of two talks in time, the Finnish one its only one: 0.5. The
   * Swedish unit answers its concern in time, the Finnish one of two, as the other has waited since
   * 12.1. and was promised by 19.1.: 1 to 0.5 is 2.
   */
  @Test
  void talksAndAnswersOfBothLanguagesAreCompared() {
    concern(story.unit());
    concern(finnish);
    concern(finnish);
    respond(story.user("supervisor"));
    respond(supervisor);
    talk(story.unit(), story.user("supervisor"));
    talk(finnish, supervisor);
    call("supervisor-check-in", here());
    story.until("2026-01-28");

    assertThat(ofArea(K_31, Figure.TALKS_SV_TO_FI)).isEqualTo("0.5");
    assertThat(ofMethod(K_31, Figure.ANSWERS_SV_TO_FI)).isEqualTo("2");
  }

  private Map<String, Object> in(String unit, Object... namesAndValues) {
    Map<String, Object> values = here(namesAndValues);
    values.put("unit", unit);
    return values;
  }

  private void report(String unit, int users, int trained) {
    var report = call("method-use-report", in(unit, "hasActionCode", false));
    var task = tasks.createTaskQuery().processInstanceId(report.getId()).singleResult();
    tasks.complete(
        task.getId(), Map.of("usesCount", users, "usersCount", users, "trainedInService", trained));
  }

  private void talk(String unit, String person) {
    call("supervisor-check-in", in(unit));
    story
        .asUser(person)
        .complete("hold-discussion", Map.of("held", "team-meeting", "dateHeld", "2026-01-12"));
  }

  private void concern(String unit) {
    as("worker")
        .start(
            "concern-handling",
            in(
                unit,
                "concernType",
                "worry",
                "concernText",
                "Aika ei riitä",
                "concernSource",
                "everyday",
                "wishedOwner",
                "any",
                "anonymous",
                false));
  }

  private void respond(String person) {
    story
        .asUser(person)
        .complete("respond-to-concern", Map.of("firstResponse", "Kiitos", "handling", "solved"));
  }
}
