package fi.juurru.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.access.Caller;
import fi.juurru.process.StoryTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator is shown of the installation, and that nobody else is. */
class UpkeepTest extends StoryTest {

  private static final String PASSWORD = "Kolme-kivaa-kuusta-2026";

  @Autowired IdentityService identity;
  @LocalServerPort int port;

  @Test
  void anAdministratorSeesWhatIsKeptAndWhoIsLeftWithoutARole() {
    String idle = "idle-" + story.id();
    var user = identity.newUser(idle);
    user.setFirstName("Aino");
    user.setLastName("Joutilas");
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    String supervised = "Yksikkö " + story.unit();
    JsonNode before =
        Caller.json(asked(Caller.overWebApplication(port, "admin", "admin", "admin")));
    assertThat(before.get("kept").findValuesAsText("process")).contains("Toteutus työyksikössä");
    assertThat(before.get("kept").findValues("days")).allMatch(days -> days.asInt() > 0);
    assertThat(before.get("withoutRole").findValuesAsText("id")).contains(idle);
    assertThat(before.get("withoutSupervisor").findValuesAsText("unit")).doesNotContain(supervised);

    identity.createGroupQuery().groupId(story.unit() + ".supervisor").list().stream()
        .flatMap(group -> identity.createUserQuery().memberOfGroup(group.getId()).list().stream())
        .forEach(person -> identity.deleteMembership(person.getId(), story.unit() + ".supervisor"));
    JsonNode after = Caller.json(asked(Caller.overWebApplication(port, "admin", "admin", "admin")));
    assertThat(after.get("withoutSupervisor").findValuesAsText("unit")).contains(supervised);
  }

  @Test
  void nobodyElseSeesIt() {
    assertThat(asked(Caller.nobody(port)).statusCode()).isEqualTo(401);
    for (String role : new String[] {"coordinator", "worker"}) {
      String person = story.user(role);
      story.letIn(role);
      assertThat(asked(Caller.overWebApplication(port, person, person, "tasklist")).statusCode())
          .isEqualTo(403);
    }
  }

  private static HttpResponse<String> asked(Caller caller) {
    return caller.absolute("GET", "/camunda/api/juurru/operations", null);
  }
}
