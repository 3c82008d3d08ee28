package fi.juurru.indicator;

import fi.juurru.calendar.ShownDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit in which the use of a method may be fading, and why (indicator K-19). What is null is no
 * reason.
 *
 * @param points 4 or more: somebody should look, {@link #URGENT} or more: somebody should call
 * @param opportunity mean from 1 to 5
 */
public record Fading(
    String area,
    String unit,
    String method,
    LocalDate noTalkSince,
    LocalDate noReportSince,
    Integer percentUsing,
    BigDecimal opportunity,
    LocalDate noSupervisorSince,
    Integer meetingsMissed,
    LocalDate concernSince,
    Integer peopleLeft,
    String unitName,
    String methodName,
    int points) {

  static final int URGENT = 7;

  /** Whether it is a call, and not only a look. */
  public boolean isUrgent() {
    return points >= URGENT;
  }

  /** Why, the weightiest first. */
  public List<FadingReason> reasons() {
    List<FadingReason> reasons = new ArrayList<>();
    add(reasons, FadingSign.NO_TALK, day(noTalkSince));
    add(reasons, FadingSign.NO_REPORT, day(noReportSince));
    add(reasons, FadingSign.FEW_USE, percentUsing == null ? null : percentUsing + " %");
    add(reasons, FadingSign.NO_OPPORTUNITY, opportunity);
    add(reasons, FadingSign.NO_SUPERVISOR, day(noSupervisorSince));
    add(reasons, FadingSign.NO_MEETINGS, meetingsMissed);
    add(reasons, FadingSign.CONCERN_WAITS, day(concernSince));
    add(reasons, FadingSign.TRAINED_LEFT, peopleLeft);
    return reasons;
  }

  private static String day(LocalDate day) {
    return day == null ? null : ShownDay.of(day);
  }

  private static void add(List<FadingReason> reasons, FadingSign sign, Object figure) {
    if (figure != null) {
      reasons.add(new FadingReason(sign.finnish(), figure));
    }
  }
}
