package fi.juurru.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.StoryTest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a start makes of organisations whose roles or names have changed. */
class RoleGroupsTest extends StoryTest {

  @Autowired RoleGroups groups;
  @Autowired Registry registry;
  @Autowired Organisations organisations;
  @Autowired IdentityService identity;
  @Autowired JdbcTemplate database;

  /** A role that was added to the program has no groups in the units that were there before. */
  @Test
  void aNewRoleGetsItsGroupsInExistingUnits() {
    var missing = List.of(story.unit() + ".team", story.unit() + ".team.deputy");
    missing.forEach(identity::deleteGroup);

    groups.run();

    assertThat(
            identity.createGroupQuery().memberOfTenant(story.organisation()).list().stream()
                .filter(group -> missing.contains(group.getId())))
        .extracting(Group::getType)
        .containsExactlyInAnyOrder("team", "deputy");
    assertThat(roles.holders(story.unit(), "supervisor")).isNotEmpty();
  }

  @Test
  void whatIsCalledOtherwiseIsCalledSoInItsTenantAndGroupsToo() {
    for (String table : List.of("organisation", "area", "unit", "method")) {
      database.update(
          "update " + table + " set name = ? || code where code in (?, ?, ?, ?)",
          "Uusi ",
          story.organisation(),
          story.area(),
          story.unit(),
          story.method());
    }

    groups.run();

    assertThat(identity.createTenantQuery().tenantId(story.organisation()).singleResult().getName())
        .isEqualTo("Uusi " + story.organisation());
    assertThat(name(story.organisation() + ".hr"))
        .isEqualTo("Uusi " + story.organisation() + ": henkilöstöhallinto");
    assertThat(name(story.area() + ".coordinator"))
        .isEqualTo("Uusi " + story.area() + ": koordinaattori");
    assertThat(name(story.unit() + ".worker.deputy"))
        .isEqualTo("Uusi " + story.unit() + ": työntekijä, varahenkilöt");
    assertThat(name(story.method() + ".implementation-team"))
        .isEqualTo("Uusi " + story.method() + ": implementointitiimi");
    assertThat(roles.holders(story.unit(), "supervisor")).isNotEmpty();
  }

  @Test
  void whatIsAddedUnderAnotherNameIsCalledSoAtOnce() {
    registry.add(new Area(story.area(), story.organisation(), "Yhdistetty alue"));

    assertThat(organisations.area(story.area()).orElseThrow().name()).isEqualTo("Yhdistetty alue");
    assertThat(name(story.area() + ".management"))
        .isEqualTo("Yhdistetty alue: palvelualueen johto");
  }

  private String name(String group) {
    return identity.createGroupQuery().groupId(group).singleResult().getName();
  }
}
