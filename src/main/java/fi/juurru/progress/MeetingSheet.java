package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * The data sheet of the implementation team's meeting, for the models: one row for every unit in
 * which the method is being introduced. It serves planning, so it counts and names nobody.
 */
@Component("meetingSheet")
@CalledByModels
public class MeetingSheet {

  private final UnitRows units;

  MeetingSheet(UnitRows units) {
    this.units = units;
  }

  /** Rows for a form's table, in the order of the units' names, whatever their area; one query. */
  public SpinJsonNode rows() {
    return Spin.JSON(units.of(InstanceScope.current().ofMethod()));
  }
}
