package fi.juurru.cockpit;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.cockpit.UnitCalls.Called;
import org.springframework.stereotype.Component;

/** Calls to units, for the models; with what was agreed they stand on the page of the day. */
@Component("notedCalls")
@CalledByModels
public class NotedCalls {

  private final UnitCalls calls;
  private final CalendarProperties calendar;

  NotedCalls(UnitCalls calls, CalendarProperties calendar) {
    this.calls = calls;
    this.calendar = calendar;
  }

  /** Somebody has called the instance's own unit about its method today. */
  public void note() {
    var scope = InstanceScope.current();
    calls.note(new Called(scope.unit(), scope.method()), calendar.today());
  }
}
