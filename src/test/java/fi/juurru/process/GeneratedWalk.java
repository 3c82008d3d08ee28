package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What a walk is about: how it begins, where it leans to, and how it comes to its end. */
enum GeneratedWalk {

  /**
   * A path with three units. After some months at most management stops the method; then everything
   * that is about it ends.
   */
  PATH(
      Map.of(
          "phaseDecision", "approve",
          "methodDecision", "take",
          "readiness", "ready",
          "startDecision", "start"),
      Set.of(
          "client-participation-workshops",
          "communication-cycle",
          "concern-handling",
          "deputy-check",
          "experience-pulse",
          "five-option-decision",
          "implementation-team-meeting",
          "management-escalation",
          "management-visibility",
          "method-owner-cooperation",
          "path-sustainment",
          "plan-revision",
          "supervisor-check-in",
          "support-request",
          "unit-implementation",
          "unit-pause")) {
    @Override
    void go(Story story, Walk walk, Random random) {
      walk.lean("startingUnits", threeUnits(story, random));
      if (random.nextInt(3) > 0) {
        walk.lean("startPhase", "implementation");
      }
      walk.start(story.user("coordinator"), "method-implementation-path");
      int days = 10 + (int) (Math.pow(random.nextDouble(), 5) * LONGEST_PATH_DAYS);
      if (walk.until(now().plus(Duration.ofDays(days)))) {
        walk.mayStart(Set.of());
        stop(story, walk);
      }
    }

    private void stop(Story story, Walk walk) {
      walk.lean("stopDecision", "stop");
      Instant bound = months(MONTHS_AFTER_THE_END);
      do {
        boolean isInUse =
            Stream.of("method-implementation-path", "unit-implementation", "path-sustainment")
                .anyMatch(process -> !story.open(process).isEmpty());
        if (isInUse && story.open("method-stop").isEmpty()) {
          walk.start(story.user("management"), "method-stop");
        }
        assertThat(now()).as("when all must be over").isBefore(bound);
      } while (walk.until(months(1)));
    }
  },

  /** A coaching, which ends by itself. */
  COACHING(
      Map.of("coachingStarts", "yes", "goOn", "no", "pdsaOutcome", "adopt"),
      Set.of(
          "coaching-conflict",
          "coaching-stop",
          "concern-handling",
          "management-escalation",
          "support-request")) {
    @Override
    void go(Story story, Walk walk, Random random) {
      story.addPerson("coach-social-" + story.unit(), "coach");
      walk.start(story.user("supervisor"), "coaching-cycle");
      Instant bound = months(LONGEST_COACHING_MONTHS);
      while (!story.open("coaching-cycle").isEmpty()) {
        assertThat(now()).as("when coaching must be over").isBefore(bound);
        walk.until(months(1));
      }
      walk.mayStart(Set.of());
      assertThat(walk.until(months(MONTHS_AFTER_THE_END))).as("something is left").isFalse();
    }
  },

  /** Years of resilience in an area with three units, until management ends them, and a crisis. */
  RESILIENCE(
      Map.of(
          "goesOn", "no",
          "crisisNow", "no",
          "crisisDecision", "yes",
          "nextPicture", "end",
          "endConfirmed", "yes",
          "exerciseOutcome", "held",
          "directionClear", "clear"),
      Set.of("concern-handling", "management-escalation", "resilience-exercise", "unit-pause")) {
    @Override
    void go(Story story, Walk walk, Random random) {
      threeUnits(story, random);
      walk.start(story.user("management"), "resilience-year-cycle");
      walk.until(months(random.nextInt(12)));
      if (story.open("crisis-operation").isEmpty()) { // the year may have led to one
        walk.start(story.user("management"), "crisis-operation");
      }
      Instant bound = months(LONGEST_RESILIENCE_MONTHS);
      while (!story.open("resilience-year-cycle").isEmpty()) {
        assertThat(now()).as("when the years must be over").isBefore(bound);
        walk.until(months(1));
      }
      walk.mayStart(Set.of());
      assertThat(walk.until(months(MONTHS_AFTER_THE_END))).as("something is left").isFalse();
    }
  },

  /** Years of work ability, until management ends them, with peer-learning days on the way. */
  WORK_ABILITY(
      Map.of(
          "goOn", "no",
          "commits", "yes",
          "indicatorDecision", "take",
          "workshopWanted", "no",
          "dayHeld", "held"),
      Set.of("concern-handling", "peer-learning-day")) {
    @Override
    void go(Story story, Walk walk, Random random) {
      threeUnits(story, random);
      walk.start(story.user("hr"), "work-ability-management-cycle");
      Instant bound = months(LONGEST_COACHING_MONTHS);
      while (!story.open("work-ability-management-cycle").isEmpty()) {
        assertThat(now()).as("when the years must be over").isBefore(bound);
        walk.until(months(1));
      }
      walk.mayStart(Set.of());
      assertThat(walk.until(months(MONTHS_AFTER_THE_END))).as("something is left").isFalse();
    }
  },

  /**
   * A series of workshops with clients and its trials, with decisions among five options beside.
   */
  PARTICIPATION(
      Map.of("leaderCommitment", "4", "professionalCommitment", "4"),
      Set.of("five-option-decision", "management-escalation")) {
    @Override
    void go(Story story, Walk walk, Random random) {
      walk.start(story.user("facilitator"), "client-participation-workshops");
      walk.start(story.user("coordinator"), "five-option-decision");
      Instant bound = months(LONGEST_COACHING_MONTHS);
      while (!story.open("client-participation-workshops").isEmpty()) {
        assertThat(now()).as("when the series must be over").isBefore(bound);
        walk.until(months(1));
      }
      walk.mayStart(Set.of());
      assertThat(walk.until(months(MONTHS_AFTER_THE_END))).as("something is left").isFalse();
    }
  },

  /** Organisations that shape services together: two days and half a year, or a stop before. */
  INTEGRATION(
      Map.of(
          "actorsNeeded", "several",
          "more", "no",
          "key1_present", "yes",
          "key2_present", "yes",
          "key3_present", "yes",
          "needAgreed", "yes",
          "ownSigned", "yes",
          "withdrawal", "no"),
      Set.of()) {
    @Override
    void go(Story story, Walk walk, Random random) {
      walk.start(story.user("facilitator"), "service-integration-design");
      assertThat(walk.until(months(LONGEST_INTEGRATION_MONTHS))).as("something is left").isFalse();
    }
  };

  private static final int LONGEST_INTEGRATION_MONTHS = 120;
  private static final int LONGEST_PATH_DAYS = 900;
  private static final int LONGEST_COACHING_MONTHS = 120;
  private static final int LONGEST_RESILIENCE_MONTHS = 240;
  private static final int MONTHS_AFTER_THE_END = 36;

  private final Map<String, String> leanings;
  private final Set<String> ideas;

  GeneratedWalk(Map<String, String> leanings, Set<String> ideas) {
    this.leanings = leanings;
    this.ideas = ideas;
  }

  /**
   * A walk that is over.
   *
   * @param steps what happened, the same for the same seed
   * @param months of process time
   * @param late tasks that were done after their due date
   */
  record Walked(
      GeneratedWalk kind, List<String> steps, long months, int done, int late, long millis) {}

  abstract void go(Story story, Walk walk, Random random);

  /** Takes the walk of a seed; an error says how to take it again. */
  Walked walk(long seed, Stories stories, ProcessEngine engine) {
    long begun = System.nanoTime();
    var random = new Random(seed);
    try (var story = stories.beginWalk(LocalDate.of(2026, 1, 5).plusDays(random.nextInt(365)))) {
      Instant start = now();
      var walk = new Walk(story, engine, random);
      try {
        // What is said, done and asked leads to an end more often than on, as among people.
        Map.of(
                "handling", "solved",
                "outcome", "done",
                "agreement", "drop",
                "arenaNext", "end")
            .forEach(walk::lean);
        leanings.forEach(walk::lean);
        walk.mayStart(ideas);
        go(story, walk, random);
        var incidents = engine.getRuntimeService().createIncidentQuery();
        assertThat(incidents.tenantIdIn(story.organisation()).list()).isEmpty();
      } catch (RuntimeException | AssertionError e) {
        List<String> last = walk.steps();
        throw new AssertionError(
            "A walk failed on %s; -Dwalk.seed=%d takes it again. Its last steps:%n%s"
                .formatted(
                    now(),
                    seed,
                    String.join("\n", last.subList(Math.max(0, last.size() - 8), last.size()))),
            e);
      }
      return new Walked(
          this,
          walk.steps().stream().map(step -> step.replace("-" + story.id(), "-…")).toList(),
          Duration.between(start, now()).toDays() / 30,
          walk.done(),
          walk.late(),
          (System.nanoTime() - begun) / 1_000_000);
    }
  }

  /** Two more units, with people; answers the codes of all three. */
  private static List<String> threeUnits(Story story, Random random) {
    for (String letter : List.of("b", "c")) {
      String unit = story.addUnit(story.unit() + "-" + letter).code();
      for (String role : List.of("supervisor", "worker", "team")) {
        story.addPersonIn(unit, role + "-" + unit, role);
      }
      for (int more = 0; more < random.nextInt(3); more++) {
        story.addPersonIn(unit, "worker-" + "xyz".charAt(more) + "-" + unit, "worker");
      }
    }
    return List.of(story.unit(), story.unit() + "-b", story.unit() + "-c");
  }

  private static Instant months(int months) {
    return now().plus(Duration.ofDays(30L * months));
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }
}
