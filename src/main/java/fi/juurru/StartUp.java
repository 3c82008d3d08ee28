package fi.juurru;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the steps of a start, before the web server opens: all or nothing, and one node at a time,
 * so that nodes started together find what the first of them has made. The schema is there already,
 * made under a lock of Flyway's own.
 */
@Component
class StartUp implements SmartInitializingSingleton {

  /** Any number that nothing else in the database uses as an advisory lock. */
  private static final long LOCK = 9_3_2026;

  private final List<StartStep> steps;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  StartUp(List<StartStep> steps, JdbcClient jdbc, TransactionTemplate transaction) {
    this.steps = steps.stream().sorted(Comparator.comparing(StartStep::place)).toList();
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
          steps.forEach(StartStep::run);
        });
  }
}
