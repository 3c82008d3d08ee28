package fi.juurru.database;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The first migration: Camunda's own SQL scripts for PostgreSQL, taken from the engine's jar, so
 * that Flyway owns the engine's tables as well as ours. 7.24 is the last community release, whose
 * patch releases do not alter the schema; an upgrade past it is a migration of its own.
 */
@Component
class CamundaSchema implements JavaMigration {

  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("1");
  }

  @Override
  public String getDescription() {
    return "camunda 7.24";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    for (String part : PARTS) {
      var script =
          new ClassPathResource(
              "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
      ScriptUtils.executeSqlScript(
          context.getConnection(), new EncodedResource(script, StandardCharsets.UTF_8));
    }
  }
}
