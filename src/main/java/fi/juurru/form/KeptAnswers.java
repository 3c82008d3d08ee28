package fi.juurru.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Answers that people have begun to write, each for one form and one person. */
@Repository
class KeptAnswers {

  /** Longer than a holiday; what is begun in the form of a task ends with the task instead. */
  static final Duration OF_A_START = Duration.ofDays(30);

  private final JdbcTemplate database;
  private final ObjectMapper json;

  KeptAnswers(JdbcTemplate database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** What form they are for: a task's, by its id, or a process' start form, by the process' key. */
  enum Of {
    TASK("form_draft", "task"),
    START("start_draft", "process");

    private final String table;
    private final String column;

    Of(String table, String column) {
      this.table = table;
      this.column = column;
    }

    private String sql(String statement) {
      return statement.formatted(table, column);
    }
  }

  /**
   * What was kept.
   *
   * @param answers by the key of their field
   */
  record Kept(Map<String, Object> answers, Instant at) {}

  Optional<Kept> find(Of kind, String form, String person) {
    return database
        .query(
            kind.sql("select answers, kept from %s where %s = ? and person = ?"),
            (row, number) -> new Kept(answers(row.getString(1)), row.getTimestamp(2).toInstant()),
            form,
            person)
        .stream()
        .filter(kept -> kind == Of.TASK || kept.at().isAfter(now().minus(OF_A_START)))
        .findFirst();
  }

  /** Instead of what was kept before; answers when. */
  Instant keep(Of kind, String form, String person, Map<String, Object> answers) {
    Instant now = now();
    database.update(
        kind.sql(
            """
            insert into %1$s (%2$s, person, answers, kept) values (?, ?, ?::jsonb, ?)
            on conflict (%2$s, person)
              do update set answers = excluded.answers, kept = excluded.kept"""),
        form,
        person,
        text(answers),
        Timestamp.from(now));
    return now;
  }

  /** The start of this process was sent; what others or nobody sent in a month goes with it. */
  void forgetStart(String process, String person) {
    database.update(
        "delete from start_draft where process = ? and person = ? or kept < ?",
        process,
        person,
        Timestamp.from(now().minus(OF_A_START)));
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  private Map<String, Object> answers(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Map<String, Object> answers) {
    try {
      return json.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
