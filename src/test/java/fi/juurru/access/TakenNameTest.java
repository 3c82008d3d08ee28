package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A second unit of one name is asked about before it is stored, and no SQL reaches anybody. */
@JuurruTest
class TakenNameTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate database;

  @ParameterizedTest
  @EnumSource
  void aSecondUnitOfOneNameIsRefusedInWords(Api api) {
    Caller coordinator = api.caller(port, "coordinator");
    int before = units();
    for (String name : List.of("Metsolan perhekeskus", " metsolan Perhekeskus ")) {
      var answer =
          coordinator.post(
              "/process-definition/key/unit-registration/submit-form",
              """
              {"variables": {
                "area": {"value": "kuusiranta-sisamaa"}, "newUnitName": {"value": "%s"},
                "newUnitLanguage": {"value": "fi"}, "newUnitType": {"value": "family-services"}}}"""
                  .formatted(name));

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body())
          .contains("Yksikön nimi: alueella on jo tämän niminen yksikkö")
          .doesNotContain("insert", "unit (");
    }
    assertThat(units()).isEqualTo(before);
  }

  private int units() {
    return database.queryForObject("select count(*) from unit", Integer.class);
  }
}
