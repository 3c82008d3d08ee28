package fi.juurru.progress;

import fi.juurru.form.Answer;
import fi.juurru.form.AnswerBox;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The answers to questionnaires, counted. Answers of fewer than {@value #LEAST_GROUP} people are
 * shown to nobody and forgotten when the round closes: with so few, colleagues would guess who
 * thought what.
 */
@Repository
class PulseRounds implements AnswerBox {

  /** A plan may ask for a larger group than this, never for a smaller one. */
  static final int LEAST_GROUP = 5;

  private static final int LARGEST_RATING = 5;

  private final JdbcClient jdbc;

  PulseRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How one statement was rated.
   *
   * @param ratings how many gave each rating, from 1 on; empty when too few rated the statement
   */
  record Rated(String statement, String wording, List<Integer> ratings) {}

  @Override
  public void put(String round, List<Answer> answers) {
    add(round);
    boolean isClosed =
        jdbc.sql("select closed from pulse_round where id = ? for update")
            .param(round)
            .query(Boolean.class)
            .single();
    boolean isEmpty =
        answers.stream().allMatch(answer -> answer.rating() == null && answer.text() == null);
    if (isClosed || isEmpty) {
      return;
    }
    List<Answer> rated = answers.stream().filter(Answer::isRated).toList();
    addStatements(round, rated);
    count(round, rated.stream().filter(answer -> answer.rating() != null).toList());
    addTexts(round, answers.stream().map(Answer::text).filter(Objects::nonNull).toList());
  }

  private void add(String round) {
    jdbc.sql("insert into pulse_round (id) values (?) on conflict do nothing")
        .param(round)
        .update();
  }

  /** All rows of all statements, so that a row that is still missing tells nothing either. */
  private void addStatements(String round, List<Answer> rated) {
    for (int position = 0; position < rated.size(); position++) {
      jdbc.sql(
              "insert into pulse_statement (round, statement, position, wording)"
                  + " values (?, ?, ?, ?) on conflict do nothing")
          .params(round, rated.get(position).question(), position, rated.get(position).wording())
          .update();
    }
    jdbc.sql(
            "insert into pulse_count (round, statement, value)"
                + " select round, statement, value from pulse_statement,"
                + " generate_series(1, ?) value where round = ? on conflict do nothing")
        .params(LARGEST_RATING, round)
        .update();
  }

  private void count(String round, List<Answer> rated) {
    jdbc.sql(
            "update pulse_count c set answers = answers + (select count(*) from"
                + " unnest(?::text[], ?::int[]) given (statement, value)"
                + " where given.statement = c.statement and given.value = c.value)"
                + " where round = ?")
        .params(
            rated.stream().map(Answer::question).toArray(String[]::new),
            rated.stream().map(Answer::rating).toArray(Integer[]::new),
            round)
        .update();
  }

  private void addTexts(String round, List<String> texts) {
    jdbc.sql(
            "update pulse_round set people = people + 1, texts = array(select text from"
                + " unnest(texts || ?::text[]) text order by random()) where id = ?")
        .params(texts.toArray(String[]::new), round)
        .update();
  }

  /** Ends a round. Forgets what too few have answered; answers whether anything is left. */
  boolean close(String round, String unit, String method, int minGroup) {
    add(round);
    int group = Math.max(minGroup, LEAST_GROUP);
    boolean isEnough =
        jdbc.sql(
                    "update pulse_round set closed = true, unit = ?, method = ? where id = ?"
                        + " returning people")
                .params(unit, method, round)
                .query(Integer.class)
                .single()
            >= group;
    if (isEnough) {
      jdbc.sql(
              "delete from pulse_count where round = ? and statement in (select statement"
                  + " from pulse_count where round = ? group by statement having sum(answers) < ?)")
          .params(round, round, group)
          .update();
    } else {
      jdbc.sql("delete from pulse_statement where round = ?").param(round).update();
      jdbc.sql("update pulse_round set people = 0, texts = '{}' where id = ?")
          .param(round)
          .update();
    }
    return isEnough;
  }

  /** The statements of a closed round in the order of the form. */
  List<Rated> ratings(String round) {
    return jdbc.sql(
            "select s.statement, s.wording, array_remove(array_agg(c.answers order by c.value),"
                + " null) ratings from pulse_statement s left join pulse_count c"
                + " on c.round = s.round and c.statement = s.statement where s.round = ?"
                + " group by s.statement, s.wording, s.position order by s.position")
        .param(round)
        .query(
            (row, number) ->
                new Rated(
                    row.getString("statement"),
                    row.getString("wording"),
                    List.of((Integer[]) row.getArray("ratings").getArray())))
        .list();
  }

  /** Ratings of the latest earlier round of the same unit and method that has any; or none. */
  List<Rated> ratingsBefore(String round) {
    return jdbc.sql(
            "select b.id from pulse_round b join pulse_round r"
                + " on r.unit = b.unit and r.method = b.method and b.number < r.number"
                + " where r.id = ? and b.closed and b.people > 0 order by b.number desc limit 1")
        .param(round)
        .query(String.class)
        .optional()
        .map(this::ratings)
        .orElse(List.of());
  }

  /** Hands the free texts of a round out, in random order, and forgets them. */
  List<String> takeTexts(String round) {
    List<String> texts =
        jdbc.sql("select unnest(texts) from pulse_round where id = ?")
            .param(round)
            .query(String.class)
            .list();
    jdbc.sql("update pulse_round set texts = '{}' where id = ?").param(round).update();
    return texts;
  }
}
