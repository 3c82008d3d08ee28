package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.database.WholeDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through {@code experience-pulse}, and that nobody's answers can be told from it. */
class ExperiencePulseTest extends StoryTest {

  private static final List<String> STATEMENTS =
      List.of(
          "timeToUse",
          "suitableClients",
          "skillToUse",
          "benefitForClients",
          "supervisorInterest",
          "worriesAnswered",
          "sharedMatter",
          "copingInChange",
          "trustInChange",
          "courageWithClients",
          "influenceOnWork");

  @Autowired JdbcClient jdbc;
  @Autowired ProcessEngineConfigurationImpl engine;

  @Test
  void aUnitOfUnderFiveTalksInsteadOfAnswering() {
    workers(4);
    as("supervisor").start("experience-pulse", here());

    assertThat(as("supervisor").tasks()).containsExactly("discuss-experiences");
    assertThat(story.openTasks()).doesNotContain("answer-pulse");
  }

  @Test
  void theUnitSeesWhatFiveHaveAnsweredAndAgreesOnAStep() {
    List<String> workers = workers(5);
    begin();
    assertThat(story.task("discuss-results")).isNull();
    answer(workers.get(0), 1, "Aika ei riitä");
    answer(workers.get(1), 2, "");
    answer(workers.get(2), 2, "Hienosti menee");
    answer(workers.get(3), 3, "");
    assertThat(story.task("discuss-results")).isNull();
    answer(workers.get(4), 5, "");

    for (String reader : List.of("supervisor", "team", "coordinator")) {
      assertThat(as(reader).tasks()).contains("discuss-results");
    }
    var rows = json("pulseRows");
    assertThat(rows.elements()).hasSize(STATEMENTS.size());
    var first = rows.elements().get(0);
    assertThat(first.prop("statement").stringValue())
        .isEqualTo("Minulla on aikaa käyttää menetelmää");
    assertThat(first.prop("mean").stringValue()).isEqualTo("2,6");
    assertThat(first.prop("distribution").stringValue()).isEqualTo("1 · 2 · 1 · 0 · 1");
    assertThat(first.prop("before").stringValue()).isEqualTo("–");
    assertThat(first.prop("low").boolValue()).isTrue();
    assertThat(json("pulseTexts").elements())
        .extracting(text -> text.prop("text").stringValue())
        .containsExactlyInAnyOrder("Aika ei riitä", "Hienosti menee");
    assertThat(story.latest("trustTrend")).isEqualTo("unknown");

    as("supervisor")
        .complete(
            "discuss-results",
            Map.of(
                "stepsAgreed", true,
                "step1_text", "Varataan tiistaiaamut menetelmälle",
                "step1_owner", "supervisor",
                "step1_due", "2026-03-02"));
    assertThat(story.ends("experience-pulse")).containsExactly("steps-in-follow-up");
    assertThat(as("supervisor").tasks()).containsExactly("do-step");
  }

  /** C71: over all units of the area, so that it compares no units. */
  @Test
  void copingIsShownBesideTrainingAndUseWhereEnoughHaveAnswered() {
    assertThat(besideUse()).isEqualTo("[]");
    List<String> workers = workers(5);
    UnitPhase.begin(story);
    begin();
    workers.forEach(worker -> answer(worker, 4, ""));

    assertThat(besideUse())
        .contains("Menetelmä " + story.method(), "\"mean\":\"4,0\"", "\"users\":0")
        .doesNotContain(story.unit());
    String few = story.addUnit(story.unit() + "-b").code();
    for (int number = 0; number < 5; number++) {
      story.addPersonIn(few, "few-" + number + story.id(), "worker");
    }
    as("coordinator").start("experience-pulse", Map.of("unit", few, "method", story.method()));
    answer("few-0" + story.id(), 1, "");
    story.until("2026-02-12");
    assertThat(besideUse()).as("too few do not count").contains("\"mean\":\"4,0\"");
  }

  private String besideUse() {
    var instance =
        call("work-ability-practice", Map.of("area", story.area())).getProcessInstanceId();
    try {
      return engine
          .getCommandExecutorTxRequired()
          .execute(
              context -> {
                var execution = context.getExecutionManager().findExecutionById(instance);
                return engine
                    .getExpressionManager()
                    .createExpression("${wellBeing.besideUse('copingInChange')}")
                    .getValue(execution)
                    .toString();
              });
    } finally {
      runtime.deleteProcessInstance(instance, "looked at");
    }
  }

  @Test
  void fewerThanFiveAnswersAreShownNowhereAndForgotten() {
    List<String> workers = workers(6);
    String round = begin();
    String secret = UUID.randomUUID().toString();
    workers.stream().limit(4).forEach(worker -> answer(worker, 1, secret));
    story.until("2026-01-26");
    assertThat(story.openTasks()).containsOnly("answer-pulse");
    story.until("2026-01-27");

    assertThat(story.openTasks()).containsExactly("discuss-experiences");
    assertThat(json("pulseRows").elements()).isEmpty();
    assertThat(json("pulseTexts").elements()).isEmpty();
    assertThat(where(secret)).isEmpty();
    assertThat(countsOf(round)).isEmpty();

    as("team").complete("discuss-experiences", Map.of("discussionNotes", "Jatketaan"));
    assertThat(story.ends("experience-pulse")).containsExactly("results-discussed");
  }

  @Test
  void aUnitWithoutWorkersTalksAllTheSame() {
    String empty = story.unit() + "-b";
    story.addUnit(empty);
    as("coordinator").start("experience-pulse", Map.of("unit", empty, "method", story.method()));

    assertThat(story.openTasks()).containsExactly("discuss-experiences");
  }

  @Test
  void aLargerGroupMayBeAskedForButNeverASmallerOne() {
    List<String> workers = workers(5);
    begin();
    tasks.setVariable(anyTask(), "minGroup", 2);
    workers.stream().limit(4).forEach(worker -> answer(worker, 4, ""));
    story.until("2026-01-27");
    assertThat(story.openTasks()).containsExactly("discuss-experiences");
    story.close();
    story = stories.begin("2026-01-12");
    workers = workers(5);
    begin();
    tasks.setVariable(anyTask(), "minGroup", 6);
    workers.forEach(worker -> answer(worker, 4, ""));
    assertThat(story.openTasks()).containsExactly("discuss-experiences");
  }

  @Test
  void aStatementThatFewerThanFiveRatedHasNoFigures() {
    List<String> workers = workers(6);
    begin();
    workers.stream().limit(4).forEach(worker -> answer(worker, 4, ""));
    Map<String, Object> rest = new HashMap<>(ratings(4));
    rest.put("copingInChange", null);
    story.asUser(workers.get(4)).complete("answer-pulse", rest);
    story.asUser(workers.get(5)).complete("answer-pulse", Map.of()); // is not counted
    story.settle();

    var rows = json("pulseRows").elements();
    assertThat(rows.get(0).prop("mean").stringValue()).isEqualTo("4,0");
    assertThat(rows.get(STATEMENTS.indexOf("copingInChange")).prop("mean").stringValue())
        .isEqualTo("–");
    assertThat(rows.get(STATEMENTS.indexOf("copingInChange")).prop("distribution").stringValue())
        .isEqualTo("–");
  }

  @Test
  void trustIsComparedWithThePreviousRound() {
    List<String> workers = workers(5);
    String[] trends = {"unknown", "stronger", "weaker", "same"};
    int[] ratings = {3, 4, 2, 2};
    for (int round = 0; round < trends.length; round++) {
      int rating = ratings[round];
      begin();
      workers.forEach(worker -> answer(worker, rating, ""));
      assertThat(story.latest("trustTrend")).isEqualTo(trends[round]);
      as("supervisor").complete("discuss-results", Map.of());
      story.until(story.today().plusDays(1).toString());
    }

    assertThat(json("pulseRows").elements().get(8).prop("before").stringValue()).isEqualTo("2,0");
  }

  @Test
  void nothingInTheEngineTellsWhatAnybodyAnswered() {
    List<String> workers = workers(5);
    String round = begin();
    String secret = UUID.randomUUID().toString();
    for (String worker : workers.subList(0, 4)) {
      answer(worker, 5, secret + " " + worker);
    }
    assertThat(where(secret)).containsOnly("pulse_round.texts");
    answer(workers.get(4), 5, secret + " " + workers.get(4));

    assertThat(where(secret))
        .as("all texts together, in the variable that the discussion shows")
        .containsOnly("act_ge_bytearray.bytes_");
    for (String statement : STATEMENTS) {
      assertThat(where(statement))
          .as("what the engine has is the form, and the model that names one statement")
          .isSubsetOf("pulse_statement.statement", "pulse_count.statement");
    }
    var sharing =
        jdbc.sql(
                "select count(distinct b.id_) from act_ge_bytearray b"
                    + " where position(?::bytea in b.bytes_) > 0")
            .param(secret.getBytes())
            .query(Integer.class)
            .single();
    assertThat(sharing)
        .as("one text of the variable at runtime, its copies in history")
        .isBetween(1, 3);
    assertThat(countsOf(round)).as("all were written by the latest answer").hasSize(1);
  }

  @Test
  void everyWayToCompleteTheTaskKeepsTheAnswersOut() {
    List<String> workers = workers(5);
    begin();
    String secret = UUID.randomUUID().toString();
    for (String worker : workers) {
      var task = tasks.createTaskQuery().taskAssignee(worker).singleResult();
      Map<String, Object> values = new HashMap<>(ratings(2));
      values.put("pulseText", secret);
      story
          .asUser(worker)
          .acting(
              () -> {
                tasks.completeWithVariablesInReturn(task.getId(), values, false);
                return null;
              });
      assertThat(where(secret)).containsOnly("pulse_round.texts");
    }
    story.settle();
    assertThat(json("pulseTexts").elements()).hasSize(5);
  }

  @Test
  void onlyThePersonWhoWasAskedAnswers() {
    workers(5);
    String round = begin();
    String task = tasks.createTaskQuery().taskAssignee(story.user("worker")).singleResult().getId();

    assertThatThrownBy(() -> as("supervisor").submit(task, ratings(5)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> answer(story.user("worker"), 6, ""))
        .hasMessageContaining("valitse tarjotuista vaihtoehdoista");
    assertThat(countsOf(round)).isEmpty();
  }

  /** Answers the id of the round. */
  private String begin() {
    return as("supervisor").start("experience-pulse", here()).getId();
  }

  /** When each count was last written, as the database numbers its transactions. */
  private List<String> countsOf(String round) {
    return jdbc.sql("select distinct xmin::text from pulse_count where round = ?")
        .param(round)
        .query(String.class)
        .list();
  }

  private String anyTask() {
    return story.tasks().get(0).getId();
  }

  private List<String> workers(int count) {
    List<String> workers = new ArrayList<>(List.of(story.user("worker")));
    IntStream.range(1, count)
        .mapToObj(number -> number + "-" + story.user("worker"))
        .forEach(
            worker -> {
              story.addPerson(worker, "worker");
              workers.add(worker);
            });
    return workers;
  }

  private void answer(String worker, int rating, String text) {
    Map<String, Object> values = new HashMap<>(ratings(rating));
    values.put("pulseText", text);
    story.asUser(worker).complete("answer-pulse", values);
    story.settle();
  }

  private static Map<String, Object> ratings(int rating) {
    Map<String, Object> values = new HashMap<>();
    STATEMENTS.forEach(statement -> values.put(statement, String.valueOf(rating)));
    return values;
  }

  private SpinJsonNode json(String variable) {
    return (SpinJsonNode) story.latest(variable);
  }

  private List<String> where(String text) {
    return new WholeDatabase(jdbc).columnsWith(text);
  }
}
