package fi.juurru.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.Courses.Asked;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What three smooth months ask of the people of a unit, counted by role: tasks, answers that must
 * be given or are proposed, and minutes (indicator K-32). Who has a task that several may do is the
 * supervisor, if that is one of them: the most that can come. And what a year asks though Juurru
 * knows it: nothing.
 */
class BurdenTest extends StoryTest {

  private static final Logger LOG = LoggerFactory.getLogger(BurdenTest.class);

  private static final String BEGINS = "2026-01-12";
  private static final String ENDS = "2026-04-12";
  private static final int MONTHS = 3;

  /** To open a task, read it and think. */
  private static final double MINUTES_A_TASK = 2;

  private static final double MINUTES_AN_ANSWER = 0.75;

  @Autowired ProcessEngine engine;

  /** A task that somebody has done. */
  private record Done(String role, String person, String task, int answers, LocalDate day) {}

  @Test
  void aSupervisorOfEightUsersAndOneMethodAnswersHalfOfWhatWasAsked() {
    workers(8);
    begin(story.method());
    List<Done> done = live();

    print("One unit, 8 users, one method", done);
    assertThat(of("supervisor", done)).hasSizeLessThanOrEqualTo(39);
    assertThat(of("supervisor", done).stream().mapToInt(Done::answers).sum())
        .as("305 fields were asked")
        .isLessThanOrEqualTo(152);
  }

  @Test
  void twentyUsersAndTwoMethodsStayWithinReason() {
    workers(20);
    String second = "second-" + story.method();
    story.addMethod(second, null);
    story.addPersonIn(second, "second-" + story.user("implementation-team"), "implementation-team");
    begin(story.method());
    begin(second);
    List<Done> done = live();

    print("One unit, 20 users, two methods", done);
    List<Done> supervisor = of("supervisor", done);
    assertThat(supervisor).hasSizeLessThanOrEqualTo(45);
    assertThat(minutes(supervisor) / MONTHS).as("minutes a month").isLessThanOrEqualTo(120);
    assertThat(
            of("worker", done).stream()
                .collect(Collectors.groupingBy(Done::person, Collectors.counting()))
                .values())
        .as("tasks of a worker, of both methods")
        .allMatch(tasks -> tasks <= 2 * 6);
  }

  @Test
  void inAYearNoTaskAsksWhatJuurruKnows() {
    workers(5);
    begin(story.method());
    String phase = story.open("unit-implementation").get(0).getId();
    List<String> askedAgain = new ArrayList<>();
    List<Done> done = new ArrayList<>();
    while (story.today().isBefore(LocalDate.parse(BEGINS).plusYears(1))) {
      Map<String, Object> known = runtime.getVariables(phase);
      for (Task task : story.tasks()) {
        askedBlank(task).stream()
            .filter(key -> known.get(key) != null)
            .forEach(key -> askedAgain.add(task.getTaskDefinitionKey() + " " + key));
        answer(task, done);
      }
      story.settle();
      story.until(story.today().plusDays(7).toString());
    }

    printMonths("One unit, 5 users, one method, a year", done);
    assertThat(of("supervisor", done)).as("a year was lived").hasSizeGreaterThan(30);
    assertThat(askedAgain)
        .as("The unit's phase knows these: show or propose them instead of asking (task, field)")
        .isEmpty();
  }

  /**
   * Resilience, exercises and work ability, at their default intervals, in a unit that is asked.
   */
  @Test
  void aWorkerMeetsTheYearsOfAnAreaAtMostTwice() {
    as("management")
        .start(
            "resilience-year-cycle",
            new SimplestAnswers(engine, story, story.user("worker"))
                .toEmpty("resilience-year-cycle-begin-cycle"));
    WorkAbilityAnswers.invite(story);
    List<Done> done = liveAYear();

    printMonths("Resilience, exercises and work ability, one unit, a year", done);
    List<String> workers =
        Stream.of("worker", "team")
            .flatMap(role -> of(role, done).stream())
            .map(Done::task)
            .sorted()
            .toList();
    assertThat(of("supervisor", done)).extracting(Done::task).contains("hold-exercise");
    assertThat(workers)
        .as("one, and two of a unit that is invited to agree on roles; one answers for all")
        .containsExactly("acknowledge-direction", "commit-to-roles", "propose-role");
  }

  /**
   * One participation series to its look at 6 months, one service integration from its two days to
   * its last look, on either side, one decision among five options with two experts and one crisis
   * with a picture each day. Counted from the forms, not lived: how often a smooth course comes to
   * each task ({@link Courses}), times the answers that its form then requires. What a course
   * starts in turn, such as agreed steps, is not in it.
   */
  @Test
  void whoTakesNoPartInASeriesAnIntegrationADecisionOrACrisisIsAskedNothing() throws IOException {
    var courses = new Courses(new SimplestAnswers(engine, story, story.user("worker")), story);
    List<Asked> asked = courses.asked();

    printCourses(asked);
    assertThat(courses.tasksOf(asked.stream().map(one -> one.task().process()).collect(toSet())))
        .as("courses.csv must say of each task of its processes how often a course comes to it")
        .containsExactlyInAnyOrderElementsOf(asked.stream().map(Asked::task).toList());
    assertThat(tasks(asked, one -> one.owners().contains("worker")))
        .as("no part, no task")
        .isEmpty();
    assertThat(tasks(asked, one -> one.role().equals(Courses.NAMED)))
        .as("who is named as an expert takes part")
        .containsExactlyInAnyOrder("give-view", "read-decision", "decide-as-expert");
    assertThat(tasks(asked, one -> one.owners().contains("team")))
        .as("of the unit that has the series")
        .containsExactlyInAnyOrder("rate-professionals", "tell-expectations", "give-own-feedback");
  }

  private static List<String> tasks(List<Asked> asked, Predicate<Asked> which) {
    return asked.stream().filter(which).map(one -> one.task().id()).toList();
  }

  /** Everybody answers everything every other week. */
  private List<Done> liveAYear() {
    List<Done> done = new ArrayList<>();
    while (story.today().isBefore(LocalDate.parse(BEGINS).plusYears(1))) {
      story.tasks().forEach(task -> answer(task, done));
      story.settle();
      story.until(story.today().plusDays(14).toString());
    }
    return done;
  }

  /** What must be answered and opens empty. */
  private List<String> askedBlank(Task task) {
    if (engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 0) {
      return List.of();
    }
    Map<String, Object> opened = engine.getTaskService().getVariables(task.getId());
    return new SimplestAnswers(engine, story, story.user("worker"))
        .toTask(task.getId()).keySet().stream().filter(key -> opened.get(key) == null).toList();
  }

  @Override
  protected String firstDay() {
    return BEGINS;
  }

  private void workers(int count) {
    IntStream.range(1, count)
        .forEach(number -> story.addPerson(number + "-" + story.user("worker"), "worker"));
  }

  private void begin(String method) {
    as("coordinator").start("unit-implementation", Map.of("unit", story.unit(), "method", method));
    as("coordinator")
        .complete(
            "confirm-start", UnitPhase.plan("running", story.today().plusWeeks(2).toString()));
    story.settle();
  }

  /** Everybody answers everything within half a week, and all goes well. */
  private List<Done> live() {
    List<Done> done = new ArrayList<>();
    while (story.today().isBefore(LocalDate.parse(ENDS))) {
      story.tasks().forEach(task -> answer(task, done));
      story.settle();
      story.until(story.today().plusDays(3).toString());
    }
    return done;
  }

  private void answer(Task task, List<Done> done) {
    if (engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 0) {
      return; // the answer to another has ended it
    }
    var answers = new SimplestAnswers(engine, story, story.user("worker")).toTask(task.getId());
    List<IdentityLink> links = engine.getTaskService().getIdentityLinksForTask(task.getId());
    String person =
        links.stream()
            .map(IdentityLink::getUserId)
            .filter(user -> user != null)
            .findFirst()
            .orElseGet(() -> holder(group(links)));
    String role =
        links.stream().anyMatch(link -> link.getUserId() != null)
            ? "worker"
            : group(links).replaceAll(".*\\.", "");
    story.asUser(person).submit(task.getId(), answers);
    done.add(new Done(role, person, task.getTaskDefinitionKey(), answers.size(), story.today()));
  }

  /** The supervisor's first. */
  private static String group(List<IdentityLink> links) {
    return links.stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .min(
            Comparator.comparing((String group) -> !group.endsWith(".supervisor"))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private String holder(String group) {
    IdentityService identity = engine.getIdentityService();
    return identity
        .createUserQuery()
        .memberOfGroup(group)
        .orderByUserId()
        .asc()
        .list()
        .get(0)
        .getId();
  }

  private static List<Done> of(String role, List<Done> done) {
    return done.stream().filter(one -> one.role().equals(role)).toList();
  }

  private static double minutes(List<Done> done) {
    return done.stream()
        .mapToDouble(one -> MINUTES_A_TASK + one.answers() * MINUTES_AN_ANSWER)
        .sum();
  }

  private static void print(String what, List<Done> done) {
    var table =
        new StringBuilder(what + ", three months\nrole people tasks answers minutes/person/month");
    new TreeMap<>(done.stream().collect(Collectors.groupingBy(Done::role)))
        .forEach(
            (role, theirs) -> {
              long people = theirs.stream().map(Done::person).distinct().count();
              table.append(
                  "%n%s %d %d %d %.0f"
                      .formatted(
                          role,
                          people,
                          theirs.size(),
                          theirs.stream().mapToInt(Done::answers).sum(),
                          minutes(theirs) / people / MONTHS));
            });
    new TreeMap<>(
            of("supervisor", done).stream()
                .collect(Collectors.groupingBy(Done::task, Collectors.counting())))
        .forEach((task, count) -> table.append("%n  %s %d".formatted(task, count)));
    LOG.info("{}", table);
  }

  /** The middle of the twelve months of a role, months without a task included. */
  private static void printMonths(String what, List<Done> done) {
    var table = new StringBuilder(what + "\nrole people, answers a person and month: median most");
    new TreeMap<>(done.stream().collect(Collectors.groupingBy(Done::role)))
        .forEach(
            (role, theirs) -> {
              long people = theirs.stream().map(Done::person).distinct().count();
              Map<Integer, Integer> months =
                  theirs.stream()
                      .collect(
                          Collectors.groupingBy(
                              one -> one.day().getMonthValue(),
                              Collectors.summingInt(Done::answers)));
              double[] each =
                  IntStream.rangeClosed(1, 12)
                      .mapToDouble(month -> months.getOrDefault(month, 0) / (double) people)
                      .sorted()
                      .toArray();
              table.append(
                  "%n%s %d: %.1f %.1f".formatted(role, people, (each[5] + each[6]) / 2, each[11]));
            });
    LOG.info("{}", table);
  }

  private static void printCourses(List<Asked> asked) {
    var table = new StringBuilder("Smooth courses, from their forms");
    Map<String, Map<String, List<Asked>>> courses =
        asked.stream()
            .filter(one -> one.times() > 0)
            .collect(
                Collectors.groupingBy(
                    Asked::course,
                    LinkedHashMap::new,
                    Collectors.groupingBy(Asked::role, TreeMap::new, Collectors.toList())));
    courses.forEach(
        (course, roles) -> {
          table.append("%n%s%nrole tasks answers (of fields at most) minutes".formatted(course));
          roles.forEach(
              (role, theirs) -> {
                int tasks = theirs.stream().mapToInt(Asked::times).sum();
                int answers = theirs.stream().mapToInt(one -> one.times() * one.answers()).sum();
                table.append(
                    "%n%s %d %d (%d) %.0f"
                        .formatted(
                            role,
                            tasks,
                            answers,
                            theirs.stream().mapToInt(one -> one.times() * one.fields()).sum(),
                            MINUTES_A_TASK * tasks + MINUTES_AN_ANSWER * answers));
              });
        });
    LOG.info("{}", table);
  }
}
