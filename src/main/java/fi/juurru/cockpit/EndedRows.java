package fi.juurru.cockpit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has ended, from history: what nothing else called, the newest first. */
@Repository
class EndedRows {

  /** Of one page of the list. */
  static final int PAGE = 50;

  private static final String FOUND =
      """
      with found as (
        select s.id, s.process, s.started, s.ended, s.unit as unit_code, u.name as unit, m.name as method,
          a.name as area, i.STATE_ as state
        from instance_scope s
          join ACT_HI_PROCINST i on i.ID_ = s.id
          left join unit u on u.code = s.unit
          left join method m on m.code = s.method
          left join area a on a.code = s.area
        where s.organisation in (:organisations) and (s.area is null or s.area in (:areas))
          and s.ended is not null and i.SUPER_PROCESS_INSTANCE_ID_ is null
          and s.process in (:processes)
          and (:unit = '' or s.unit = :unit) and (:method = '' or s.method = :method)
          and s.ended >= :from and s.ended < :until
      """;

  private static final String WORD =
      """
          and (concat_ws(' ', u.name, m.name, a.name) ilike :word%1$d
            or s.process in (:named%1$d)
            or s.id in (select v.PROC_INST_ID_ from ACT_HI_VARINST v
              where v.NAME_ in ('segment', 'requestSubject', 'question', 'step')
                and v.EXECUTION_ID_ = v.PROC_INST_ID_ and v.TEXT_ ilike :word%1$d))
      """;

  private static final String SHOWN =
      """
        order by s.ended desc, s.id limit :most offset :skipped)
      select found.*,
        (select string_agg(v.TEXT_, ' · ') from ACT_HI_VARINST v
          where v.PROC_INST_ID_ = found.id and v.EXECUTION_ID_ = found.id and v.TEXT_ <> ''
            and v.NAME_ in ('segment', 'requestSubject', 'question', 'step')) as subject,
        (select e.ACT_NAME_ from ACT_HI_ACTINST e
          where e.PROC_INST_ID_ = found.id and e.ACT_TYPE_ like '%EndEvent'
          order by e.END_TIME_ desc, e.SEQUENCE_COUNTER_ desc limit 1) as outcome
      from found order by found.ended desc, found.id
      """;

  private final JdbcClient jdbc;

  EndedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What to look for; an empty text for whatever.
   *
   * @param organisations whose, by code
   * @param areas in which, by code; what belongs to no area is found too
   * @param processes of which, by id; at least one
   * @param until the first moment that is too late
   * @param words that all have to be said
   * @param page from 0 on
   */
  record Sought(
      Collection<String> organisations,
      Collection<String> areas,
      Collection<String> processes,
      String unit,
      String method,
      Instant from,
      Instant until,
      List<SoughtWord> words,
      int page) {}

  /**
   * A word.
   *
   * @param like it as SQL compares it
   * @param processes ids of those whose name has it in the reader's language; at least one, which
   *     may be none
   */
  record SoughtWord(String like, Collection<String> processes) {}

  /**
   * An instance.
   *
   * @param state as the engine names it
   * @param subject what it was about; null where its place says it
   * @param outcome name of the event with which it ended; null for none
   */
  record EndedRow(
      String id,
      String process,
      Instant started,
      Instant ended,
      String unitCode,
      String unit,
      String method,
      String area,
      String state,
      String subject,
      String outcome) {}

  /** Those of a page, and one more where there is another page. */
  List<EndedRow> of(Sought wanted) {
    var sql = new StringBuilder(FOUND);
    for (int number = 0; number < wanted.words().size(); number++) {
      sql.append(WORD.formatted(number));
    }
    var query =
        jdbc.sql(sql.append(SHOWN).toString())
            .param("organisations", wanted.organisations())
            .param("areas", wanted.areas())
            .param("processes", wanted.processes())
            .param("unit", wanted.unit())
            .param("method", wanted.method())
            .param("from", Timestamp.from(wanted.from()))
            .param("until", Timestamp.from(wanted.until()))
            .param("most", PAGE + 1)
            .param("skipped", wanted.page() * PAGE);
    for (int number = 0; number < wanted.words().size(); number++) {
      query.param("word" + number, wanted.words().get(number).like());
      query.param("named" + number, wanted.words().get(number).processes());
    }
    return query.query(EndedRow.class).list();
  }
}
