package fi.juurru.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which mornings the people of an organisation were written to. */
@Repository
class WrittenMornings {

  private static final String BEGIN =
      """
      insert into notice_morning (organisation, written, before)
      values (:organisation, :now, :dayBefore)
      on conflict (organisation) do update
        set written = excluded.written, before = notice_morning.written
        where notice_morning.written < :today
      returning before
      """;

  private final JdbcClient jdbc;

  WrittenMornings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * When it was done before this, a day ago if never; empty when it has been done today. Of two
   * nodes one waits until the other has finished, and then is told so.
   *
   * @param today its first moment
   */
  Optional<Instant> begin(String organisation, Instant now, Instant today) {
    return jdbc.sql(BEGIN)
        .param("organisation", organisation)
        .param("now", Timestamp.from(now))
        .param("dayBefore", Timestamp.from(now.minus(Duration.ofDays(1))))
        .param("today", Timestamp.from(today))
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }
}
