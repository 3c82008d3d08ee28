package fi.juurru.progress;

import fi.juurru.InstanceScope;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rounds that have been, and what follows them up: of a unit and a method, or where the scope has
 * no unit, those that its area has in common. Where it has no method, of whatever method.
 */
@Repository
class EarlierRounds {

  /** One or two may have been skipped; further back nobody looks for what was agreed. */
  private static final int LOOKED_BACK = 3;

  private static final String OF_METHOD =
      """
      i.PROC_DEF_KEY_ = :process and i.TENANT_ID_ = :organisation
        and (:method::text is null or exists (select from ACT_HI_VARINST v
          where v.PROC_INST_ID_ = i.ID_ and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'method'
            and v.TEXT_ = :method))
      """;

  private static final String OF_UNIT =
      """
      and exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
        and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'unit' and v.TEXT_ = :unit)
      """;

  private static final String OF_AREA =
      """
      and exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
        and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'area' and v.TEXT_ = :area)
      and not exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
        and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'unit' and v.TEXT_ <> '')
      """;

  private static final String ROUND =
      """
      select i.ID_ as id, i.PROC_DEF_ID_ as definition, i.START_TIME_ as started
      from ACT_HI_PROCINST i where
      """;

  private static final String HELD =
      """
      and i.ID_ <> :without and exists (select from ACT_HI_ACTINST passed
        where passed.PROC_INST_ID_ = i.ID_ and passed.ACT_ID_ = :element
          and passed.END_TIME_ is not null)
      order by i.START_TIME_ desc limit :most
      """;

  private static final String FOLLOWED =
      """
      and (i.END_TIME_ is null or i.START_TIME_ >= :since)
      and (:source::text is null or exists (select from ACT_HI_VARINST v
        where v.PROC_INST_ID_ = i.ID_ and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'source'
          and v.TEXT_ = :source))
      and not exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
        and v.EXECUTION_ID_ = i.ID_ and v.NAME_ = 'kind' and v.TEXT_ = 'message')
      order by i.START_TIME_
      """;

  private final JdbcClient jdbc;

  EarlierRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A round.
   *
   * @param definition id of the version of its process
   */
  record Round(String id, String definition, Instant started) {}

  /** The newest rounds that have passed an element, the newest first; without one of them. */
  List<Round> held(InstanceScope scope, String process, String element, String without) {
    return of(scope, process, HELD)
        .param("element", element)
        .param("without", without)
        .param("most", LOOKED_BACK)
        .query(Round.class)
        .list();
  }

  /**
   * Instances that follow up what came of a round, in the order in which they began: those that are
   * still open, and those begun since. A message that asks for no answer is none of them.
   *
   * @param source where it was agreed, the id of a process; null for wherever
   * @param since null for only those that are still open
   */
  List<Round> followed(InstanceScope scope, String process, String source, Instant since) {
    return of(scope, process, FOLLOWED)
        .param("source", source, Types.VARCHAR)
        .param("since", since == null ? null : Timestamp.from(since), Types.TIMESTAMP)
        .query(Round.class)
        .list();
  }

  private JdbcClient.StatementSpec of(InstanceScope scope, String process, String rest) {
    String place = scope.unit() == null ? OF_AREA : OF_UNIT;
    var query =
        jdbc.sql(ROUND + OF_METHOD + place + rest)
            .param("process", process)
            .param("organisation", scope.organisation())
            .param("method", scope.method(), Types.VARCHAR);
    return scope.unit() == null
        ? query.param("area", scope.area(), Types.VARCHAR)
        : query.param("unit", scope.unit());
  }
}
