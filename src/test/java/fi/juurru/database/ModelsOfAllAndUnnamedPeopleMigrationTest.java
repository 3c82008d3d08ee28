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

  @Test
  void nobodyUnnamedIsNamedAnyMore() {
    run(
        "insert into act_hi_procinst (id_, proc_inst_id_, proc_def_key_, proc_def_id_, start_time_,"
            + " start_user_id_) values"
            + " ('c', 'c', 'concern-handling', 'd', now(), 'sender'),"
            + " ('p', 'p', 'experience-pulse', 'd', now(), 'supervisor')",
        "insert into act_hi_op_log (id_, proc_def_key_, operation_type_, operation_id_, user_id_,"
            + " task_id_, timestamp_, new_value_) values"
            + " ('1', 'concern-handling', 'Create', 'o1', 'sender', null, now(), null),"
            + " ('2', 'concern-handling', 'Claim', 'o2', 'supervisor', 't', now(), null),"
            + " ('3', 'experience-pulse', 'Claim', 'o3', 'sender', 'pt', now(), 'sender'),"
            + " ('4', 'experience-pulse', 'Complete', 'o4', 'sender', 'pt', now(), null)",
        "insert into act_hi_identitylink (id_, timestamp_, task_id_, user_id_, group_id_,"
            + " assigner_id_) values"
            + " ('1', now(), 't', null, 'unit.supervisor', 'sender'),"
            + " ('2', now(), 'pt', 'sender', null, 'supervisor')",
        "insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, execution_id_, start_time_,"
            + " assignee_) values"
            + " ('t', 'respond-to-concern', 'concern-handling', 'e', now(), 'supervisor'),"
            + " ('pt', 'answer-pulse', 'experience-pulse', 'pe', now(), 'sender')",
        "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,"
            + " act_id_, act_type_, start_time_, assignee_) values"
            + " ('1', 'experience-pulse', 'd', 'p', 'pe', 'answer-pulse', 'userTask', now(),"
            + " 'sender')",
        "insert into act_hi_varinst (id_, proc_def_key_, execution_id_, name_, text_) values"
            + " ('v', 'experience-pulse', 'pe', 'worker', 'sender'),"
            + " ('w', 'experience-pulse', 'p', 'unit', 'metsola')",
        "insert into act_hi_detail (id_, type_, time_, name_, var_inst_id_, text_) values"
            + " ('1', 'VariableUpdate', now(), 'worker', 'v', 'sender'),"
            + " ('2', 'VariableUpdate', now(), 'unit', 'w', 'metsola')",
        "insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_,"
            + " resource_id_) values ('1', 1, 1, 'sender', 19, 'pt')",
        "insert into act_re_procdef (id_, rev_, key_, version_)"
            + " values ('d', 1, 'experience-pulse', 1)",
        "insert into act_ru_execution (id_, rev_, proc_inst_id_, proc_def_id_, act_id_) values"
            + " ('p', 1, 'p', 'd', null), ('answered', 1, 'p', 'd', 'answer-pulse'),"
            + " ('asked', 1, 'p', 'd', 'answer-pulse')",
        "insert into act_ru_task (id_, rev_, execution_id_) values ('open', 1, 'asked')",
        "insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, text_) values"
            + " ('1', 1, 'string', 'worker', 'answered', 'sender'),"
            + " ('2', 1, 'string', 'worker', 'asked', 'colleague')",
        "insert into act_ru_task_meter_log (id_, assignee_hash_, timestamp_) values ('1', 1, now())");

    migrateTo("6");

    assertThat(new WholeDatabase(jdbc).columnsWith("sender")).isEmpty();
    assertThat(texts("select start_user_id_ from act_hi_procinst where id_ = 'p'"))
        .containsExactly("supervisor");
    assertThat(texts("select user_id_ from act_hi_op_log where id_ = '2'"))
        .containsExactly("supervisor");
    assertThat(texts("select assignee_ from act_hi_taskinst where id_ = 't'"))
        .containsExactly("supervisor");
    assertThat(texts("select id_ from act_hi_detail")).containsExactly("2");
    assertThat(texts("select id_ from act_ru_variable")).as("still asked").containsExactly("2");
    assertThat(texts("select id_ from act_ru_task_meter_log")).isEmpty();
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
