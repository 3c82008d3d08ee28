package fi.juurru.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.process.StoryTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesTest extends StoryTest {

  @Autowired IdentityService identity;

  @Test
  void grantsWhatAnyFormSubmits() {
    String unit = story.addUnit(story.unit() + "-b").code();

    roles.grant(unit, "worker", story.user("worker"));
    roles.grant(unit, "worker", List.of(story.user("team"), story.user("worker")));
    roles.grant(unit, "worker", Spin.JSON("[\"" + story.user("coach") + "\"]"));
    roles.grant(unit, "worker", null);
    roles.grant(unit, "worker", "");

    assertThat(roles.holders(unit, "worker"))
        .containsExactly(story.user("coach"), story.user("team"), story.user("worker"));
    assertThat(roles.hold(unit, "supervisor")).isFalse();
  }

  @Test
  void deputiesAreMembersAndMarked() {
    roles.grantDeputy(story.unit(), "supervisor", story.user("coach"));

    assertThat(roles.holders(story.unit(), "supervisor"))
        .containsExactlyInAnyOrder(story.user("coach"), story.user("supervisor"));
    assertThat(
            identity
                .createUserQuery()
                .memberOfGroup(Role.SUPERVISOR.deputies(story.unit()))
                .singleResult()
                .getId())
        .isEqualTo(story.user("coach"));
  }

  @Test
  void anUnknownRoleIsAMistakeInTheModel() {
    assertThatThrownBy(() -> roles.holders("metsola", "superviser"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("superviser");
  }
}
