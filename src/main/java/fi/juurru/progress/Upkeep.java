package fi.juurru.progress;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What an administrator of the installation looks after: how long what is kept, what will be
 * removed next, and who or what has been left without a role or a supervisor.
 */
@RestController
class Upkeep {

  private static final int DAYS_AHEAD = 31;

  private final PersonAsking person;
  private final UpkeepRows rows;
  private final Texts texts;
  private final CalendarProperties calendar;

  Upkeep(PersonAsking person, UpkeepRows rows, Texts texts, CalendarProperties calendar) {
    this.person = person;
    this.rows = rows;
    this.texts = texts;
    this.calendar = calendar;
  }

  /** A process, how many days it is kept after its end, and how much of it goes within a month. */
  record KeptProcess(String process, Integer days, long goesSoon, LocalDate first) {}

  /** A user who holds no role. */
  record PersonWithoutRole(String id, String name) {}

  /** A unit in which nobody is supervisor. */
  record UnitWithoutSupervisor(String organisation, String area, String unit) {}

  /** All of it. */
  record UpkeepAnswer(
      List<KeptProcess> kept,
      List<PersonWithoutRole> withoutRole,
      List<UnitWithoutSupervisor> withoutSupervisor) {}

  /** For administrators; 401 for nobody, 403 for others. */
  @GetMapping("/camunda/api/juurru/operations")
  UpkeepAnswer operations() {
    if (!person.groups().contains(Groups.CAMUNDA_ADMIN)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    ZonedDateTime soon =
        ClockUtil.getCurrentTime().toInstant().atZone(calendar.zone()).plusDays(DAYS_AHEAD);
    List<KeptProcess> kept =
        rows.kept(soon).stream()
            .map(
                row ->
                    new KeptProcess(
                        texts.of(row.process()), row.days(), row.goesSoon(), row.first()))
            .toList();
    return new UpkeepAnswer(kept, rows.withoutRole(), rows.withoutSupervisor());
  }
}
