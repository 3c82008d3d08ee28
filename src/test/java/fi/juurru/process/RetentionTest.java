package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has ended is kept for its own model's time, whatever called it and still goes on. These
 * stories are of long ago, so that clean-up takes nothing of any other test.
 */
class RetentionTest extends StoryTest {

  private static final Duration THIRTEEN_MONTHS = Duration.ofDays(396);

  @Autowired ProcessEngine engine;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transactions;

  @Override
  protected String firstDay() {
    return "2001-01-08";
  }

  @Test
  void anEndedRoundOfARunningPhaseIsRemovedWithAllThatBelongsToIt() {
    try {
      UnitPhase.begin(story);
      holdDiscussion();
      leaveWhileBeingTold();
      var rounds = ended();
      assertThat(rounds)
          .extracting(HistoricProcessInstance::getProcessDefinitionKey)
          .containsExactlyInAnyOrder("supervisor-check-in", "what-why-how");
      var phase = rowsOf(story.open("unit-implementation").get(0).getId());
      assertThat(phase.values()).allSatisfy(times -> assertThat(times).containsOnlyNulls());

      for (HistoricProcessInstance round : rounds) {
        Instant due = round.getEndTime().toInstant().plus(THIRTEEN_MONTHS);
        var rows = rowsOf(round.getId());
        assertThat(rows)
            .containsKeys(
                "act_hi_procinst",
                "act_hi_actinst",
                "act_hi_taskinst",
                "act_hi_identitylink",
                "act_hi_varinst",
                "act_hi_detail");
        if (round.getProcessDefinitionKey().equals("supervisor-check-in")) {
          assertThat(rows)
              .containsKeys(
                  "act_hi_op_log",
                  "act_hi_comment",
                  "act_hi_decinst",
                  "act_hi_dec_in",
                  "act_hi_dec_out",
                  "act_ge_bytearray");
        }
        assertThat(rows)
            .allSatisfy(
                (table, times) -> assertThat(times).as(table).containsOnly(Timestamp.from(due)));
      }

      Set<String> ids = idsOf(rounds.get(0).getId());
      ids.addAll(idsOf(rounds.get(1).getId()));
      Instant due = rounds.get(0).getEndTime().toInstant().plus(THIRTEEN_MONTHS);
      cleanUpAt(due.minusSeconds(60));
      assertThat(rowsOf(rounds.get(0).getId())).isNotEmpty();
      cleanUpAt(due.plus(Duration.ofDays(1)));
      assertThat(rowsWith(ids)).isEmpty();
      assertThat(rowsOf(story.open("unit-implementation").get(0).getId())).isEqualTo(phase);
    } finally {
      story.close();
      engine.getHistoryService().cleanUpHistoryAsync(false); // due again in the present
    }
  }

  @Test
  void whatAStoppedPhaseHadCalledKeepsItsOwnTime() {
    UnitPhase.begin(story);
    String phase = story.open("unit-implementation").get(0).getId();
    String round = story.open("supervisor-check-in").get(0).getId();
    engine.getRuntimeService().deleteProcessInstance(phase, "stopped");

    Instant now = ClockUtil.getCurrentTime().toInstant();
    assertThat(rowsOf(round).values())
        .isNotEmpty()
        .allSatisfy(
            times -> assertThat(times).containsOnly(Timestamp.from(now.plus(THIRTEEN_MONTHS))));
    assertThat(rowsOf(phase).values())
        .isNotEmpty()
        .allSatisfy(
            times ->
                assertThat(times).containsOnly(Timestamp.from(now.plus(Duration.ofDays(1826)))));
  }

  @Test
  void aCommentOnADoneTaskGoesWithItsInstanceEvenIfThatHasEnded() {
    UnitPhase.begin(story);
    Task task = story.task("hold-discussion");
    as("supervisor").complete("hold-discussion", Map.of("held", "not-this-time"));
    comment(task);

    assertThat(rowsOf(task.getProcessInstanceId()).get("act_hi_comment"))
        .containsExactly(
            Timestamp.from(ClockUtil.getCurrentTime().toInstant().plus(THIRTEEN_MONTHS)));
  }

  @Test
  void whatBelongsToNoInstanceIsRemovedAfterThirteenMonths() {
    Date now = ClockUtil.getCurrentTime();
    String person = story.user("hr");
    engine.getIdentityService().deleteMembership(person, story.organisation() + ".hr");
    engine.getIdentityService().setAuthentication("admin", List.of(Groups.CAMUNDA_ADMIN));
    engine.getIdentityService().deleteUser(person);
    engine.getIdentityService().clearAuthentication();
    assertThat(
            engine
                .getHistoryService()
                .createUserOperationLogQuery()
                .operationType(UserOperationLogEntry.OPERATION_TYPE_DELETE)
                .beforeTimestamp(new Date(now.getTime() + 1))
                .list())
        .extracting(UserOperationLogEntry::getRemovalTime)
        .containsOnly(Date.from(now.toInstant().plus(THIRTEEN_MONTHS)));
  }

  @Test
  void nobodyIsCountedWithoutEnd() {
    assertThat(database.queryForObject("select count(*) from act_ru_task_meter_log", Integer.class))
        .isZero();
  }

  /** A unit may report every third month, and the sixth report looks back at five. */
  @Test
  void reportsOfUseAreKeptUntilTheStagesHaveLookedAtThem() {
    assertThat(
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("method-use-report")
                .latestVersion()
                .singleResult()
                .getHistoryTimeToLive())
        .isGreaterThan((5 * 3 + 2) * 31);
  }

  /** As it was stored before: under the clock of the phase, or under none. */
  @Test
  void theMigrationGivesWhatEndedEarlierItsOwnTime() {
    UnitPhase.begin(story);
    holdDiscussion();
    String round = ended().get(0).getId();
    var before = rowsOf(round);
    var phase = rowsOf(story.open("unit-implementation").get(0).getId());
    database.update(
        "insert into act_hi_comment (id_, time_, task_id_, rev_) values (?, now(), 'gone', 1)",
        story.id());
    forget(before.keySet());

    transactions.executeWithoutResult(
        transaction ->
            new ResourceDatabasePopulator(
                    new ClassPathResource("db/migration/V5__time_to_live.sql"))
                .execute(database.getDataSource()));

    assertThat(rowsOf(round)).isEqualTo(before);
    assertThat(rowsOf(story.open("unit-implementation").get(0).getId())).isEqualTo(phase);
    assertThat(rowsWith(Set.of(story.id())).get("act_hi_comment")).doesNotContainNull();
  }

  /** The round with a decision, free text, a list, and comments before and after a task is done. */
  private void holdDiscussion() {
    Task task = story.task("hold-discussion");
    comment(task);
    as("supervisor")
        .complete(
            "hold-discussion",
            Map.of(
                "held",
                "team-meeting",
                "dateHeld",
                Story.day(),
                "done",
                Story.chosen("encouraged"),
                "experience",
                "Työkirja on hankala"));
    comment(task);
    as("supervisor").complete("tell-back", Map.of("toldBack", "Kysyin uutta"));
    assertThat(story.ends("supervisor-check-in")).containsExactly("told-back");
  }

  /** The round that an event sub-process ends. */
  private void leaveWhileBeingTold() {
    UnitPhase.writeWhatWhyHow(story);
    story.settle();
    engine
        .getRuntimeService()
        .createMessageCorrelation("worker-left")
        .processInstanceId(story.open("what-why-how").get(0).getId())
        .correlate();
    assertThat(story.ends("what-why-how")).containsExactly("no-longer-needed");
  }

  private void comment(Task task) {
    engine.getTaskService().createComment(task.getId(), null, "Puhutaan lisää perjantaina");
  }

  private List<HistoricProcessInstance> ended() {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .tenantIdIn(story.organisation())
        .superProcessInstanceId(story.open("unit-implementation").get(0).getId())
        .finished()
        .list();
  }

  private void cleanUpAt(Instant time) {
    ClockUtil.setCurrentTime(Date.from(time));
    for (int batch = 0; batch < 2; batch++) {
      Job job = engine.getHistoryService().cleanUpHistoryAsync(true);
      engine.getManagementService().executeJob(job.getId());
    }
  }

  /** Removal times of all that a process instance has in the engine's tables, by table. */
  private Map<String, List<Timestamp>> rowsOf(String instance) {
    return rowsWith(idsOf(instance));
  }

  /** Ids of an instance and of what refers to it in its stead. */
  private Set<String> idsOf(String instance) {
    Set<String> ids = new HashSet<>(Set.of(instance));
    for (String table : List.of("act_hi_taskinst", "act_hi_decinst")) {
      ids.addAll(ids("select id_ from " + table + " where proc_inst_id_ = ?", instance));
    }
    for (String table : List.of("act_hi_varinst", "act_hi_detail")) {
      ids.addAll(
          ids(
              "select bytearray_id_ from "
                  + table
                  + " where bytearray_id_ is not null and proc_inst_id_ = ?",
              instance));
    }
    return ids;
  }

  private List<String> ids(String query, String instance) {
    return database.queryForList(query, String.class, instance);
  }

  /**
   * Every table of the engine is searched. That a phase has called a round is the phase's; whose
   * root an instance is, says nothing of whose a row is.
   */
  private Map<String, List<Timestamp>> rowsWith(Set<String> ids) {
    Map<String, List<Timestamp>> rows = new TreeMap<>();
    columns()
        .forEach(
            (table, columns) -> {
              String any =
                  columns.stream()
                      .filter(column -> !column.equals("removal_time_"))
                      .map(column -> column + " in (:ids)")
                      .collect(Collectors.joining(" or "));
              String removal = columns.contains("removal_time_") ? "removal_time_" : "null";
              List<Timestamp> found =
                  new NamedParameterJdbcTemplate(database)
                      .queryForList(
                          "select %s::timestamp from %s where %s order by 1"
                              .formatted(removal, table, any),
                          Map.of("ids", ids),
                          Timestamp.class);
              if (!found.isEmpty()) {
                rows.put(table, found);
              }
            });
    return rows;
  }

  private Map<String, Set<String>> columns() {
    return database
        .queryForList(
            """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema() and table_name like 'act\\_%'
              and (data_type = 'character varying' or column_name = 'removal_time_')
              and column_name not in ('root_proc_inst_id_', 'super_process_instance_id_',
                  'call_proc_inst_id_', 'value_', 'text_', 'text2_')""")
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row.get("table_name"),
                TreeMap::new,
                Collectors.mapping(row -> (String) row.get("column_name"), Collectors.toSet())));
  }

  private void forget(Set<String> tables) {
    tables.forEach(
        table ->
            database.update(
                "update "
                    + table
                    + " set removal_time_ = null where removal_time_ < '2003-01-01'"));
  }
}
