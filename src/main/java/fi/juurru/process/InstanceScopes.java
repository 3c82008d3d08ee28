package fi.juurru.process;

import fi.juurru.InstanceScope;
import java.sql.Timestamp;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where each process instance belongs, in one row of the table {@code instance_scope}, for what is
 * counted and listed. In the engine's transaction.
 */
@Repository
class InstanceScopes {

  private final JdbcClient jdbc;

  InstanceScopes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An instance of a process starts now. One that learns only later where it belongs, as the
   * correction of an answer does, tells it again.
   */
  void begin(String instance, String process, InstanceScope scope) {
    jdbc.sql(
            "insert into instance_scope (id, process, organisation, area, unit, method, started)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set"
                + " area = excluded.area, unit = excluded.unit, method = excluded.method")
        .params(
            instance,
            process,
            scope.organisation(),
            scope.area(),
            scope.unit(),
            scope.method(),
            now())
        .update();
  }

  /** An instance ends now, whichever way. */
  void end(String instance) {
    jdbc.sql("update instance_scope set ended = ? where id = ?").params(now(), instance).update();
  }

  private static Timestamp now() {
    return new Timestamp(ClockUtil.getCurrentTime().getTime());
  }
}
