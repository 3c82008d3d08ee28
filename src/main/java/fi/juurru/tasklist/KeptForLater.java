package fi.juurru.tasklist;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.PersonAsking;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A task that a person keeps for a later day: until then it is out of the person's sight, among
 * those of the filter {@code Myöhemmin}, and comes back by itself. It is the person's own while it
 * is kept, as it would be out of everybody's sight otherwise; its due date stays.
 */
@RestController
class KeptForLater {

  private static final int LONGEST_MONTHS = 6;

  private final TaskService tasks;
  private final CalendarProperties calendar;
  private final PersonAsking asking;

  KeptForLater(TaskService tasks, CalendarProperties calendar, PersonAsking asking) {
    this.tasks = tasks;
    this.calendar = calendar;
    this.asking = asking;
  }

  /**
   * Until when.
   *
   * @param until the day on whose morning it comes back; null: it comes back now
   */
  record Until(LocalDate until) {}

  /**
   * 204; 400 for a day that is over or far away, 401 for nobody, 404 for a task that is done or of
   * others, 409 for one that somebody else has taken.
   */
  @PutMapping("/camunda/api/juurru/later/{task}")
  ResponseEntity<Void> keep(@PathVariable("task") String id, @RequestBody Until asked) {
    String person = asking.id();
    Task task = task(id);
    if (asked.until() != null && !isAhead(asked.until())) {
      return ResponseEntity.badRequest().build();
    }
    if (task.getAssignee() != null && !task.getAssignee().equals(person)) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    if (task.getAssignee() == null) {
      tasks.claim(id, person);
      task = task(id);
    }
    task.setFollowUpDate(asked.until() == null ? null : morning(asked.until()));
    tasks.saveTask(task);
    return ResponseEntity.noContent().build();
  }

  private boolean isAhead(LocalDate day) {
    LocalDate today = calendar.today();
    return day.isAfter(today) && !day.isAfter(today.plusMonths(LONGEST_MONTHS));
  }

  private Date morning(LocalDate day) {
    return Date.from(day.atTime(calendar.morning()).atZone(calendar.zone()).toInstant());
  }

  private Task task(String id) {
    try {
      Task task = tasks.createTaskQuery().taskId(id).singleResult();
      if (task != null) {
        return task;
      }
    } catch (AuthorizationException | WebApplicationException ofOthersOrDone) {
      // as if there were none
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
