package fi.juurru.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.JuurruTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

@JuurruTest
@ExtendWith(OutputCaptureExtension.class)
class CamundaSchemaTest {

  @Autowired JdbcTemplate database;
  @Autowired Flyway flyway;
  @Autowired JdbcConnectionDetails connection;

  @Test
  void everyTableAndIndexOfTheEnginesScriptsIsThere() throws IOException {
    assertThat(database.queryForList("select tablename from pg_tables", String.class))
        .containsAll(named("(?m)^create table (\\w+)"));
    assertThat(database.queryForList("select indexname from pg_indexes", String.class))
        .containsAll(named("(?m)^create (?:unique )?index (\\w+)"));
  }

  /** Read from all scripts in the engine's jar, whether or not the migration knows of them. */
  private static List<String> named(String pattern) throws IOException {
    var names = new ArrayList<String>();
    for (var script :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:org/camunda/bpm/engine/db/create/*.postgres.create.*.sql")) {
      Pattern.compile(pattern)
          .matcher(script.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
          .results()
          .forEach(match -> names.add(match.group(1)));
    }
    assertThat(names).hasSizeGreaterThan(40);
    return names;
  }

  @Test
  void aSecondStartChangesNothing() {
    assertThat(flyway.migrate().migrationsExecuted).isZero();
  }

  @Test
  void aDatabaseThatIsNotJuurrusIsLeftAlone(CapturedOutput output) {
    database.execute("create schema other");
    database.execute("create table other.act_ge_property (name_ text)");
    assertThatThrownBy(() -> migrate(connection.getJdbcUrl() + "?currentSchema=other"));
    assertThat(output).contains("already holds tables that Juurru did not make");
  }

  @Test
  void aDatabaseOutOfReachIsNamed(CapturedOutput output) {
    assertThatThrownBy(() -> migrate("jdbc:postgresql://localhost:1/juurru"));
    assertThat(output).contains("Juurru cannot use its database", "Connection refused");
  }

  // Not a @Configuration, which would take the place of the application in this test.
  @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  static class OnlyTheDatabase {}

  private void migrate(String url) {
    new SpringApplicationBuilder(OnlyTheDatabase.class)
        .web(WebApplicationType.NONE)
        .properties(
            "spring.datasource.username=" + connection.getUsername(),
            "spring.datasource.password=" + connection.getPassword())
        .run("--spring.datasource.url=" + url)
        .close();
  }
}
