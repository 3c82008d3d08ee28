package fi.juurru.progress;

import static fi.juurru.ProcessVariable.HAS_ACTION_CODE;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.calendar.WorkingDays;
import java.time.LocalDate;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * How far the introduction has taken root, for the models: their listeners say which event reaches
 * which activity of a stage. Where: in the area, unit and method of the current instance; an
 * instance without a unit reaches it for all units of the area or method.
 */
@Component("stages")
@CalledByModels
public class Stages {

  private final StageDates dates;
  private final WorkingDays days;

  Stages(StageDates dates, WorkingDays days) {
    this.dates = dates;
    this.days = days;
  }

  /**
   * Dates an activity with today, unless it has a date.
   *
   * @param activity {@code V01} to {@code V28}
   * @throws IllegalArgumentException when there is no such activity
   */
  public void reach(String activity) {
    dates.reach(
        StageActivity.valueOf(activity), InstanceScope.current(), LocalDate.parse(days.today()));
  }

  /** As {@link #reach}, when the condition holds. */
  public void reachWhen(boolean condition, String activity) {
    if (condition) {
      reach(activity);
    }
  }

  /** Rows for a form's table, one for every stage. */
  public SpinJsonNode rows() {
    boolean hasActionCode = Boolean.TRUE.equals(HAS_ACTION_CODE.get(CurrentInstance.execution()));
    return Spin.JSON(dates.rows(InstanceScope.current(), hasActionCode));
  }
}
