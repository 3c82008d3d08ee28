package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.StoryTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A series of workshops with clients, whose facilitator and supervisor sit at their desks. */
class WorkshopStoryTest extends StoryTest {

  private static final String STILL = "Asiakkaat arvioivat nyt myös ohjeet.";

  @LocalServerPort int port;

  @BeforeEach
  void twoPeopleLogIn() {
    story.letIn("facilitator");
    story.letIn("supervisor");
  }

  @Test
  void aSeriesIsLookedBackAtHalfAYearLater() {
    try (var chromium = SystemChromium.start();
        var visit = new Visit(chromium, port)) {
      var scene = new Scene(visit, new Screenshots(visit, 181), Cast.of(story));
      scene.as(
          story.user("facilitator"), tasklist -> facilitate(new WorkshopActs(scene, tasklist)));
      new WorkshopPeople(story).talkAboutRoles();
      story.until("2026-11-20");
      scene.as(story.user("supervisor"), tasklist -> supervise(new WorkshopActs(scene, tasklist)));
      assertThat(visit.errors()).isEmpty();
    }
    assertThat(story.latest("changedByClients")).isEqualTo(STILL);
    assertThat(story.open("participation-trials")).hasSize(1);
  }

  private void facilitate(WorkshopActs facilitator) {
    var people = new WorkshopPeople(story);
    facilitator.asksForWorkshops();
    people.areReadyAndTellWhatTheyExpect();
    facilitator.recordsWhatClientsExpect();
    facilitator.invites(LocalDate.parse("2026-02-03"));
    story.until("2026-02-03");
    facilitator.holdsTheWorkshop();
    facilitator.recordsWhatClientsSay();
    people.say();
    facilitator.writesDownWhatIsTried(task("choose-trials"));
    story.settle();
    people.supportAndTry();
    story.until("2026-04-07");
    people.closeTheSeries("2026-04-14");
    facilitator.writesDownWhatBecameOfIt(task("evaluate-trials"));
    story.until("2026-08-10");
    facilitator.looksWhatIsInUse(
        task("look-again"), WorkshopActs.CHANGED, "Muistutusviesti on yhä käytössä.");
  }

  private void supervise(WorkshopActs supervisor) {
    supervisor.looksWhatIsInUse(task("look-again"), "Muistutusviesti on yhä käytössä.", STILL);
    supervisor.talksAboutRoles(task("hold-arena"), STILL);
  }

  private String task(String key) {
    return story.task(key).getId();
  }
}
