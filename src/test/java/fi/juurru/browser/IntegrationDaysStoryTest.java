package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.DesignActs;
import fi.juurru.process.StoryTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Both days of an integration of services, whose forms a whole room reads on the wall. */
class IntegrationDaysStoryTest extends StoryTest {

  private static final Locale FINNISH = Cast.FINNISH.language();

  @LocalServerPort int port;

  @BeforeEach
  void twoBranchesComeTogether() {
    story.letIn("facilitator");
    var design = new DesignActs(story);
    design.begin();
    design.agree(story.user("facilitator"), story.user("coordinator"));
    Map<String, Object> actors = new HashMap<>();
    actors.putAll(DesignActs.actor(1, "Psykiatria", "social-health"));
    actors.putAll(DesignActs.actor(2, "Koulutoimi", "education"));
    as("facilitator").complete("map-actors", actors);
    as("facilitator")
        .complete(
            "send-invitations",
            Map.of("inviteText", "Kaksi iltapäivää maaliskuussa", "replyBy", "2026-02-06"));
    story.settle();
    as("facilitator")
        .complete(
            "record-participants",
            Map.of(
                "actor1_workers", 4,
                "actor1_supervisors", 2,
                "actor1_managers", 1,
                "actor2_workers", 4,
                "actor2_supervisors", 2,
                "actor2_managers", 2));
  }

  @Test
  void aRoomWorksTwoDaysOnTheWall() {
    story.until(DesignActs.DAY_1);
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port, FINNISH, Screen.PROJECTOR)) {
      var scene = new Scene(visit, new Screenshots(visit, 201), Cast.of(story));
      scene.as(
          story.user("facilitator"),
          tasklist -> {
            holdFirstDay(new FirstDayActs(new IntegrationSheets(scene, tasklist, true)));
            story.until(DesignActs.DAY_2);
            holdSecondDay(new SecondDayActs(new IntegrationSheets(scene, tasklist, false)));
          });
      assertThat(visit.errors()).isEmpty();
    }
    story.settle();
    assertThat(story.ends("integration-day-1")).containsExactly("analysis-shared");
    assertThat(story.ends("integration-day-2")).containsExactly("day-done");
    assertThat(as("coordinator").shown("do-step")).containsEntry("step", SecondDayActs.STEP);
  }

  private void holdFirstDay(FirstDayActs people) {
    people.describeTheSharedClient();
    people.findWhatMustChange();
    people.findSixGaps(() -> task("responsibility-gaps"));
    people.findWhoMattersAndCloseTheDay();
    people.gatherTheDay();
    story.settle();
  }

  private void holdSecondDay(SecondDayActs people) {
    people.lookWhoIsHere(task("check-key-management"));
    people.agreeOnTheModel();
    people.nameAnOwnerForEachGap(() -> task("name-gap-owners"));
    people.writeAStep();
    story.settle();
    people.closeTheDay(task("close-day"));
  }

  private String task(String key) {
    return story.task(key).getId();
  }
}
