package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.CallList.UnitToCall;
import fi.juurru.cockpit.MatterList.Matter;
import fi.juurru.cockpit.UnitCalls.Called;
import fi.juurru.indicator.FadingUnits;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a coordinator looks at first in the morning: whom to call and why, who waits for an answer,
 * what is late and who could do it, where nobody is the supervisor. A page in Cockpit shows it;
 * programs read it under {@code /api/progress}.
 */
@RestController
@RequestMapping({"/api/progress/today", "/camunda/api/juurru/progress/today"})
class Today {

  private final CoordinatedAreas areas;
  private final FadingUnits fading;
  private final CalendarProperties calendar;
  private final CallList callList;
  private final MatterList matters;
  private final OpenMatters open;
  private final UnitCalls calls;

  Today(
      CoordinatedAreas areas,
      FadingUnits fading,
      CalendarProperties calendar,
      CallList callList,
      MatterList matters,
      OpenMatters open,
      UnitCalls calls) {
    this.areas = areas;
    this.fading = fading;
    this.calendar = calendar;
    this.callList = callList;
    this.matters = matters;
    this.open = open;
    this.calls = calls;
  }

  /**
   * A unit without a supervisor.
   *
   * @param since empty where there has never been one
   */
  record VacantUnit(String unit, String name, String since) {}

  /** Everything of a morning, each list the most urgent first. */
  record DaySheet(
      String day,
      List<UnitToCall> calls,
      List<Matter> answers,
      List<Matter> late,
      List<VacantUnit> vacant) {}

  /** 401 for nobody, 403 for who coordinates no area. */
  @GetMapping
  DaySheet today() {
    List<Area> own = areas.ofAsker();
    LocalDate today = calendar.today();
    var waiting = matters.in(own, today);
    return new DaySheet(
        ShownDay.of(today),
        callList.in(own, today),
        waiting.answers(),
        waiting.late(),
        open.vacant(own).stream()
            .map(
                unit ->
                    new VacantUnit(
                        unit.unit(),
                        unit.name(),
                        unit.since() == null ? "" : ShownDay.of(unit.since())))
            .toList());
  }

  /** Notes that the unit was called today; 404 where there is nothing to call about. */
  @PutMapping("/calls/{place}/{about}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void called(@PathVariable("place") String unit, @PathVariable("about") String method) {
    calls.note(own(unit, method), calendar.today());
  }

  /** Takes today's note back; 404 as above. */
  @DeleteMapping("/calls/{place}/{about}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void notCalled(@PathVariable("place") String unit, @PathVariable("about") String method) {
    calls.takeBack(own(unit, method), calendar.today());
  }

  private Called own(String unit, String method) {
    return fading.in(areas.ofAsker()).stream()
        .map(each -> new Called(each.unit(), each.method()))
        .filter(new Called(unit, method)::equals)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
