package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.form.NothingOfferedException;
import jakarta.ws.rs.BadRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * People of one organisation who answer whatever they are asked, with any valid answers, at once,
 * in time or late, and who sometimes start something themselves. Each task gets its time when it is
 * first seen; the clock goes from one event to the next. All choices come from one {@link Random},
 * and what the engine answers is sorted by what it is, so the same seed takes the same steps.
 */
final class Walk {

  private static final int MOST_STEPS = 20_000;
  private static final int STEPS_BETWEEN_CHECKS = 50;

  /** When somebody does a task; the number settles which of two comes first. */
  private record Appointment(Instant time, int number) {}

  private final Story story;
  private final ProcessEngine engine;
  private final Random random;
  private final OpenWork work;
  private final Deeds deeds;
  private final Pace pace;
  private final Map<String, Appointment> appointments = new HashMap<>();
  private final List<String> steps = new ArrayList<>();
  private Set<String> ideas = Set.of();
  private Instant nextIdea = Instant.MAX;
  private int done;
  private int late;

  Walk(Story story, ProcessEngine engine, Random random) {
    this.story = story;
    this.engine = engine;
    this.random = random;
    this.work = new OpenWork(engine, story);
    this.pace = new Pace(random);
    this.deeds = new Deeds(story, engine, random);
  }

  /** What has happened: when, who, what, and with which answers. */
  List<String> steps() {
    return List.copyOf(steps);
  }

  /** How many tasks were done. */
  int done() {
    return done;
  }

  /** How many of them after their due date. */
  int late() {
    return late;
  }

  /** From now on this is answered more often than not. */
  void lean(String field, Object value) {
    deeds.lean(field, value);
  }

  /** From now on people start these processes now and then, as far as they may. */
  void mayStart(Set<String> processes) {
    ideas = processes;
    nextIdea = processes.isEmpty() ? Instant.MAX : now().plus(pace.untilNextIdea());
  }

  /** Goes on until a time, or until nothing is left that has an end; false in that case. */
  boolean until(Instant end) {
    while (true) {
      List<Task> tasks = work.tasks();
      arrange(tasks);
      Optional<Task> task =
          tasks.stream()
              .min(
                  Comparator.comparing((Task each) -> appointment(each).time())
                      .thenComparing(each -> appointment(each).number()));
      if (task.isEmpty() && work.isOver()) {
        return false;
      }
      Optional<Job> job = work.nextJob(tasks);
      Instant taskTime = task.map(each -> appointment(each).time()).orElse(Instant.MAX);
      Instant jobTime = job.map(each -> OpenWork.due(each, tasks)).orElse(Instant.MAX);
      Instant next = min(min(taskTime, jobTime), nextIdea);
      if (next.isAfter(end)) {
        moveTo(end);
        return true;
      }
      moveTo(next);
      if (next.equals(jobTime)) {
        run(job.orElseThrow());
      } else if (next.equals(taskTime)) {
        complete(task.orElseThrow());
      } else {
        haveAnIdea();
      }
    }
  }

  private void arrange(List<Task> tasks) {
    work.sorted(tasks.stream().filter(task -> !appointments.containsKey(task.getId())).toList())
        .forEach(
            task ->
                appointments.put(
                    task.getId(),
                    new Appointment(
                        pace.timeFor(now(), task.getDueDate().toInstant()), appointments.size())));
  }

  private Appointment appointment(Task task) {
    return appointments.get(task.getId());
  }

  private void run(Job job) {
    engine.getIdentityService().clearAuthentication();
    if (!OpenWork.isReminder(job)) {
      step("- job of " + work.name(job));
    }
    engine.getManagementService().executeJob(job.getId());
  }

  private void complete(Task task) {
    List<String> people = work.people(task);
    if (people.isEmpty()) {
      step("- nobody for " + work.name(task));
      appointments.put(
          task.getId(),
          new Appointment(now().plus(Duration.ofDays(7)), appointment(task).number()));
      return;
    }
    String person = oneOf(people);
    boolean isLate = task.getDueDate().before(ClockUtil.getCurrentTime());
    done++;
    late += isLate ? 1 : 0;
    String what = person + (isLate ? " late " : " ") + work.name(task) + " ";
    deeds.complete(person, task, text -> step(what + text));
  }

  private void haveAnIdea() {
    nextIdea = now().plus(pace.untilNextIdea());
    String person = oneOf(work.everybody());
    List<String> startable = deeds.startable(person).stream().filter(ideas::contains).toList();
    if (!startable.isEmpty()) {
      String process = oneOf(startable);
      try {
        start(person, process);
      } catch (NothingOfferedException e) {
        step("- nothing for which " + person + " may start " + process);
      } catch (BadRequestException refused) {
        assertThat(refused).hasMessageContaining("tämä on siellä jo käynnissä");
        step("- open already is " + process);
      }
    }
  }

  /** Somebody starts a process with any valid answers. */
  void start(String person, String process) {
    deeds.start(person, process, text -> step(person + " starts " + process + " " + text));
  }

  private void step(String what) {
    steps.add(now() + " " + what);
    if (steps.size() > MOST_STEPS) {
      throw new AssertionError("No end after " + MOST_STEPS + " steps; open are " + work);
    }
    if (steps.size() % STEPS_BETWEEN_CHECKS == 0) {
      work.requireWaysOn();
    }
  }

  private <T> T oneOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  private static void moveTo(Instant time) {
    if (time.isAfter(now())) {
      ClockUtil.setCurrentTime(Date.from(time));
    }
  }
}
