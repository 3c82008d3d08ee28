package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.CalledByModels;
import fi.juurru.JuurruTest;
import fi.juurru.organisation.BeyondOrganisation;
import fi.juurru.process.Stories;
import fi.juurru.process.Story;
import jakarta.ws.rs.ForbiddenException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * What a model calls acts inside the organisation of its instance. Each method is called by an
 * expression, in an instance of one organisation, with what belongs to another; the methods are
 * listed from the beans, so that a new one without a case fails.
 */
@JuurruTest
class PublicFaceStaysInOrganisationTest {

  /** Dates, numbers, names of elements and messages, or what a person chose: of no organisation. */
  private static final Set<String> TAKES_NOTHING =
      Set.of(
          "choices.of/1",
          "choices.without/2",
          "decisions.differ/0",
          "decisions.heard/0",
          "decisions.heardWidely/0",
          "decisions.option/1",
          "decisions.scores/0",
          "decisions.views/0",
          "integration.design/0", // its own top instance
          "messages.startSteps/0", // starts in the instance's own scope, as messages.start/1
          "messages.startSteps/2", // as messages.startSteps/0
          "messages.tellMethod/1", // as messages.tell/1
          "lastRound.inArea/2",
          "lastRound.inUnit/2",
          "useReports.trainedInService/0",
          "lastRound.rows/1",
          "lastRound.since/2",
          "meetingSheet.rows/0",
          "notedCalls.note/0", // the instance's own unit
          "pulse.mean/1",
          "pulse.rows/0",
          "pulse.texts/0",
          "pulse.trend/1",
          "registers.add/2",
          "registers.answer/3",
          "registers.blank/0",
          "registers.clear/1",
          "registers.count/3",
          "registers.different/3",
          "registers.only/3",
          "registers.only/4",
          "registers.open/3",
          "registers.put/3",
          "registers.sheets/1",
          "rounds.units/0",
          "stages.reach/1",
          "stages.reachWhen/2",
          "stages.rows/0",
          "workingDays.after/1",
          "workingDays.after/2",
          "workingDays.afterDays/1",
          "workingDays.afterMonths/1",
          "workingDays.afterWeeks/1",
          "workingDays.between/2",
          "workingDays.dayAfter/1",
          "workingDays.daysBefore/2",
          "workingDays.milestone/2",
          "workingDays.nextMonth/0",
          "workingDays.nextMorning/0",
          "workingDays.on/1",
          "workingDays.quarterBegins/0",
          "workingDays.today/0",
          "workingDays.weeksSince/1");

  @Autowired Stories stories;
  @Autowired ApplicationContext beans;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @Test
  void everyMethodHasACase() {
    try (var own = stories.begin("2026-03-02");
        var other = stories.begin("2026-03-02")) {
      Set<String> cases =
          Stream.of(refused(own, other).keySet(), nothing(own, other, "").keySet())
              .flatMap(Set::stream)
              .map(PublicFaceStaysInOrganisationTest::method)
              .collect(Collectors.toCollection(TreeSet::new));
      cases.addAll(TAKES_NOTHING);

      assertThat(cases).isEqualTo(methods());
    }
  }

  @Test
  void whatWritesIsRefused() {
    try (var own = stories.begin("2026-03-02");
        var other = stories.begin("2026-03-02")) {
      String instance = instance(own);
      String theirs = instance(other);
      List<String> before = state(other);
      var softly = new SoftAssertions();
      refused(own, other)
          .forEach(
              (expression, locals) ->
                  softly
                      .assertThatThrownBy(() -> value(expression, instance, locals))
                      .as(expression)
                      .isInstanceOf(ForbiddenException.class) // what a person is answered
                      .hasMessageStartingWith("Prosessi ")
                      .hasRootCauseInstanceOf(BeyondOrganisation.class));
      softly.assertThat(state(other)).isEqualTo(before);
      softly
          .assertThat(runtime.createProcessInstanceQuery().processInstanceId(theirs).count())
          .isOne();
      softly.assertAll();
    }
  }

  @Test
  void whatReadsFindsNothing() {
    try (var own = stories.begin("2026-03-02");
        var other = stories.begin("2026-03-02")) {
      String instance = instance(own);
      String theirs = instance(other);
      List<String> before = state(other);
      var softly = new SoftAssertions();
      nothing(own, other, theirs)
          .forEach(
              (expression, found) ->
                  softly
                      .assertThat(plain(value(expression, instance, found.locals())))
                      .as(expression)
                      .isEqualTo(found.nothing()));
      softly.assertThat(state(other)).isEqualTo(before);
      softly.assertAll();
    }
  }

  /** The instance's own organisation is open, so what is refused above is refused for a reason. */
  @Test
  void theSameInsideTheOrganisationWorks() {
    try (var own = stories.begin("2026-03-02")) {
      String instance = instance(own);
      assertThat(value("${roles.holders(unit, 'supervisor')}", instance, Map.of()))
          .isEqualTo(List.of(own.user("supervisor")));
      value("${roles.grant(unit, 'worker', x)}", instance, Map.of("x", own.user("coach")));
      assertThat((List<?>) value("${roles.holders(unit, 'worker')}", instance, Map.of()))
          .hasSize(2);
      assertThat(value("${roles.hold(area, 'coordinator')}", instance, Map.of())).isEqualTo(true);
    }
  }

  /** By expression, the variables that a model would set beside the instance's own. */
  private static Map<String, Map<String, Object>> refused(Story own, Story other) {
    Map<String, Object> theirPlace =
        Map.of("unit", other.unit(), "method", other.method(), "area", other.area());
    Map<String, Map<String, Object>> cases = new LinkedHashMap<>();
    for (String call : List.of("grant", "grantDeputy", "leave")) {
      for (String scope : List.of(other.unit(), other.method())) {
        String role = scope.equals(other.unit()) ? "worker" : "implementation-team";
        cases.put(
            "${roles.%s('%s', '%s', '%s')}".formatted(call, scope, role, own.user("worker")),
            Map.of());
      }
      cases.put(
          "${roles.%s('%s', 'coordinator', '%s')}"
              .formatted(call, other.area(), own.user("modeller-to-be")),
          Map.of());
      cases.put( // of one's own organisation, but over others
          "${roles.%s(area, 'coordinator', '%s')}".formatted(call, own.user("worker")), Map.of());
      cases.put(
          "${roles.%s(organisation, 'top-management', '%s')}".formatted(call, own.user("worker")),
          Map.of());
    }
    for (String call : List.of("grant", "grantDeputy")) {
      cases.put(
          "${roles.%s(unit, 'worker', '%s')}".formatted(call, other.user("worker")), Map.of());
    }
    cases.put("${roles.bring('%s', unit, null)}".formatted(other.unit()), Map.of());
    cases.put("${roles.bring(unit, '%s', null)}".formatted(other.unit()), Map.of());
    cases.put("${roles.bring(unit, unit, '%s')}".formatted(other.user("worker")), Map.of());
    cases.put(
        "${roles.release('%s', 'supervisor', '%s')}"
            .formatted(other.unit(), other.user("supervisor")),
        Map.of());
    cases.put("${messages.start('concern-raised')}", theirPlace);
    cases.put("${escalations.ask()}", theirPlace);
    cases.put("${messages.startOnce('first-use-support')}", theirPlace);
    cases.put("${workingDays.pause('2026-04-01', '2026-04-30')}", theirPlace);
    cases.put("${workingDays.movedBy('2026-04-01', '2026-04-30')}", theirPlace);
    cases.put("${workingDays.takePauseBack()}", theirPlace);
    cases.put("${corrections.open('a-task-of-theirs')}", Map.of());
    cases.put( // not asked of others: no process that has not said so
        "${requests.ask('%s', 'concern-raised')}".formatted(other.area()), Map.of());
    cases.put("${requests.ask('%s', 'partner-answer')}".formatted(other.unit()), Map.of());
    cases.put("${units.register()}", Map.of("area", other.area(), "newUnitName", "Uusi"));
    cases.put("${pulse.close(5)}", theirPlace);
    cases.put(
        "${people.welcome()}",
        Map.of("unit", other.unit(), "newFirstName", "Uusi", "newLastName", other.id()));
    cases.put("${units.end()}", theirPlace);
    cases.put("${handoverSheet.deputies()}", theirPlace);
    cases.put("${handoverSheet.withoutDeputy()}", Map.of("area", other.area()));
    return cases;
  }

  /**
   * What a call answers when it finds nothing.
   *
   * @param locals variables that a model would set beside the instance's own
   */
  private record Found(Object nothing, Map<String, Object> locals) {}

  private static Map<String, Found> nothing(Story own, Story other, String theirs) {
    Map<String, Object> theirPlace =
        Map.of("unit", other.unit(), "method", other.method(), "area", other.area());
    Map<String, Found> cases = new LinkedHashMap<>();
    cases.put(
        "${roles.holders('%s', 'supervisor')}".formatted(other.unit()),
        new Found(List.of(), Map.of()));
    cases.put(
        "${roles.holders('%s', 'coordinator')}".formatted(other.area()),
        new Found(List.of(), Map.of()));
    cases.put(
        "${roles.count('%s', 'supervisor')}".formatted(other.unit()), new Found(0L, Map.of()));
    cases.put(
        "${roles.hold('%s', 'supervisor')}".formatted(other.unit()), new Found(false, Map.of()));
    cases.put(
        "${roles.backed('%s', 'supervisor')}".formatted(other.unit()), new Found(false, Map.of()));
    cases.put(
        "${roles.newcomers('%s', unit, 'worker')}".formatted(other.unit()),
        new Found(List.of(), Map.of()));
    cases.put(
        "${roles.isHeldBy('%s', 'supervisor')}".formatted(other.user("supervisor")),
        new Found(false, theirPlace));
    cases.put(
        "${roles.besides(null, 'supervisor', 'worker')}", // held by others there
        new Found("supervisor", theirPlace));
    cases.put(
        "${roles.group('supervisor')}", // a name; the instance's tenant keeps its tasks apart
        new Found(other.unit() + ".supervisor", theirPlace));
    cases.put("${escalations.open()}", new Found(null, theirPlace));
    cases.put("${rounds.isOpen('concern-handling')}", new Found(false, theirPlace));
    cases.put("${units.isRead('fi')}", new Found(false, theirPlace));
    cases.put("${rounds.takeOver('what-why-how', 'whatText')}", new Found(false, theirPlace));
    cases.put("${rounds.isDue('management-visibility', 4)}", new Found(true, theirPlace));
    cases.put("${rounds.isDue('common-ground', 'agreed', 52)}", new Found(true, theirPlace));
    cases.put("${rounds.isOpenInArea('concern-handling')}", new Found(false, theirPlace));
    cases.put("${rounds.isOpenInUnit('concern-handling')}", new Found(false, theirPlace));
    cases.put(
        "${rounds.isOpenBefore('concern-handling', 'tell-back')}", new Found(false, theirPlace));
    cases.put(
        "${rounds.isOpenIn('%s', 'concern-handling')}".formatted(other.unit()),
        new Found(false, theirPlace));
    cases.put("${rounds.past('note-concern')}", new Found(1L, theirPlace)); // the current one
    cases.put("${rounds.openPast('note-concern')}", new Found(1L, theirPlace));
    cases.put("${rounds.valuesPast('note-concern', 'concernText')}", new Found(1L, theirPlace));
    cases.put(
        "${useReports.lowestShare('usersCount', 'trainedInService', 1)}", new Found(0, theirPlace));
    cases.put(
        "${handoverSheet.tasks('supervisor', '%s')}".formatted(other.user("supervisor")),
        new Found("[]", theirPlace));
    cases.put("${handoverSheet.tasksOf('supervisor')}", new Found("[]", theirPlace));
    cases.put("${responseTimes.days('concernUrgent', 3)}", new Found(3, theirPlace));
    cases.put("${wellBeing.besideUse('copingInChange')}", new Found("[]", theirPlace));
    cases.put("${unitPlan.value('planGoals')}", new Found(null, theirPlace));
    cases.put("${handoverSheet.plans()}", new Found("[]", theirPlace));
    cases.put( // nobody holds it, as far as the process can see
        "${roles.vacate('%s', 'supervisor')}".formatted(other.unit()), new Found(null, Map.of()));
    cases.put("${messages.tell('unit-merged')}", new Found(null, theirPlace));
    cases.put("${messages.tell('role-ended', 'unit')}", new Found(null, theirPlace));
    cases.put( // their units and roles are not seen, so they are all at home nowhere
        "${decisions.suffices(choice)}",
        new Found(
            true, Map.of("choice", Spin.JSON(List.of(other.user("worker"), other.user("team"))))));
    cases.put(
        "${decisions.withView('%s', 'Näin')}".formatted(other.user("worker")),
        new Found(
            "[{\"person\":\"%1$s\",\"name\":\"%1$s\",\"view\":\"Näin\"}]"
                .formatted(other.user("worker")),
            Map.of()));
    cases.put("${lateness.remind()}", new Found(false, theirPlace));
    Map<String, Object> theirPerson = Map.of("newPerson", other.user("worker"));
    cases.put("${people.isAwaited()}", new Found(false, theirPerson));
    cases.put("${people.turnAway()}", new Found(null, theirPerson));
    Map<String, Object> worker = new LinkedHashMap<>(theirPlace);
    worker.put("worker", other.user("worker"));
    Map<String, Object> theirAnswer = Map.of("corrects", theirs, "concernText", "Toinen");
    cases.put("${corrections.value('concernText')}", new Found(null, theirAnswer));
    cases.put("${corrections.carryOver('concernText')}", new Found(null, theirAnswer));
    cases.put(
        "${requests.tell('partner-answered')}", new Found(false, Map.of("request", "of-nobody")));
    cases.put("${training.takeOver()}", new Found(null, worker));
    cases.put("${training.awaiting('recording-taught')}", new Found("[]", theirPlace));
    return cases;
  }

  private static String instance(Story story) {
    return story
        .as("worker")
        .start(
            "concern-handling",
            Map.of(
                "unit", story.unit(),
                "method", story.method(),
                "concernType", "worry",
                "concernText", "Huoli",
                "concernSource", "everyday",
                "wishedOwner", "any",
                "anonymous", false))
        .getId();
  }

  /** As a model would have it evaluated. */
  private Object value(String expression, String instance, Map<String, Object> locals) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              ExecutionEntity root = context.getExecutionManager().findExecutionById(instance);
              ExecutionEntity execution =
                  root.getExecutions().isEmpty() ? root : root.getExecutions().get(0);
              locals.forEach(execution::setVariableLocal);
              return engine.getExpressionManager().createExpression(expression).getValue(execution);
            });
  }

  private static Object plain(Object value) {
    return value instanceof SpinJsonNode json ? json.toString() : value;
  }

  /** Everything of an organisation that a call of the face could have changed. */
  private List<String> state(Story story) {
    List<String> rows = new ArrayList<>();
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("act_id_membership", "group_id_ like '%" + story.id() + "%'");
    queries.put("closure", "unit = '" + story.unit() + "'");
    queries.put("unit", "area = '" + story.area() + "'");
    queries.put("pulse_round", "unit = '" + story.unit() + "'");
    queries.put("stage_activity", "organisation = '" + story.organisation() + "'");
    queries.put("act_ru_task", "tenant_id_ = '" + story.organisation() + "'");
    queries.put("act_ru_execution", "tenant_id_ = '" + story.organisation() + "'");
    queries.put("act_hi_varinst", "tenant_id_ = '" + story.organisation() + "'");
    queries.put("act_ru_variable", "tenant_id_ = '" + story.organisation() + "'");
    queries.forEach(
        (table, condition) ->
            rows.addAll(
                jdbc.sql("select t::text from " + table + " t where " + condition + " order by 1")
                    .query(String.class)
                    .list()));
    return rows;
  }

  private Set<String> methods() {
    return Arrays.stream(beans.getBeanNamesForAnnotation(CalledByModels.class))
        .flatMap(
            name ->
                Arrays.stream(ClassUtils.getUserClass(beans.getType(name)).getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .map(
                        (Method method) ->
                            name + "." + method.getName() + "/" + method.getParameterCount()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The outer call of an expression, as in {@link #methods()}. */
  private static String method(String expression) {
    String call = expression.substring("${".length(), expression.indexOf('('));
    String arguments =
        expression.substring(expression.indexOf('(') + 1, expression.lastIndexOf(')'));
    return call + "/" + (arguments.isBlank() ? 0 : arguments.split(",").length);
  }
}
