package fi.juurru;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets two people or two nodes that ask the same at the same moment do so one after the other: who
 * looks first whether something is there, and then adds it, must not be overtaken in between.
 */
@Component
public class TransactionLock {

  private final JdbcClient jdbc;

  TransactionLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits until every other transaction that has taken the same has ended; holds it until this one
   * ends.
   *
   * @param matter what is asked, and where; null counts as a part too
   */
  public void take(String... matter) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(Arrays.stream(matter).map(Objects::toString).collect(Collectors.joining(" ")))
        .query()
        .singleRow();
  }
}
