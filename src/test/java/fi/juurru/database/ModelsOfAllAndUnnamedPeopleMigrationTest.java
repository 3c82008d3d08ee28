package fi.juurru.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What V6 makes of a database that has been in use. */
@JuurruTest
class ModelsOfAllAndUnnamedPeopleMigrationTest {

  private static final String SCHEMA = "before_v6";

  @Autowired Flyway flyway;
  @Autowired JdbcConnectionDetails connection;

  private JdbcClient jdbc;

  @BeforeEach
  void theDatabaseAsItWas() {
    jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(
                connection.getJdbcUrl() + schemaParameter(),
                connection.getUsername(),
                connection.getPassword()));
    migrateTo("4");
  }

  @AfterEach
  void dropped() {
    jdbc.sql("drop schema " + SCHEMA + " cascade").update();
  }

  @Test
  void modellersOfOrganisationsBecomeTheInstallations() {
    run(
        "insert into organisation (code, name) values ('lakeus', 'Lakeus')",
        "insert into act_id_tenant (id_) values ('lakeus')",
        "insert into act_id_user (id_) values ('m'), ('deputy'), ('other')",
        "insert into act_id_group (id_) values ('lakeus.modeller'), ('lakeus.modeller.deputy'),"
            + " ('lakeus.hr'), ('unit.modeller')",
        "insert into act_id_membership (user_id_, group_id_) values ('m', 'lakeus.modeller'),"
            + " ('deputy', 'lakeus.modeller'), ('deputy', 'lakeus.modeller.deputy'),"
            + " ('other', 'lakeus.hr')",
        "insert into act_id_tenant_member (id_, tenant_id_, group_id_)"
            + " values ('1', 'lakeus', 'lakeus.modeller'), ('2', 'lakeus', 'lakeus.hr')",
        "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_,"
            + " resource_id_) values ('1', 1, 1, 'lakeus.modeller', 2, 'lakeus.modeller'),"
            + " ('2', 1, 1, 'lakeus.hr', 2, 'lakeus.hr')");

    migrateTo("6");

    assertThat(texts("select user_id_ || ' ' || group_id_ from act_id_membership order by 1"))
        .containsExactly("deputy modeller", "m modeller", "other lakeus.hr");
    assertThat(texts("select id_ from act_id_group order by 1"))
        .containsExactly("lakeus.hr", "modeller", "unit.modeller");
    assertThat(texts("select id_ from act_id_tenant_member")).containsExactly("2");
    assertThat(texts("select id_ from act_ru_authorization")).containsExactly("2");
  }

  private void migrateTo(String version) {
    new FluentConfiguration()
        .configuration(flyway.getConfiguration())
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .target(version)
        .load()
        .migrate();
  }

  private String schemaParameter() {
    return (connection.getJdbcUrl().contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
  }

  private void run(String... statements) {
    List.of(statements).forEach(statement -> jdbc.sql(statement).update());
  }

  private List<String> texts(String query) {
    return jdbc.sql(query).query(String.class).list();
  }
}
