package fi.juurru.indicator;

import fi.juurru.calendar.ShownDay;
import fi.juurru.language.Texts;
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

  /** The reasons in the reader's language, the weightiest first. */
  public List<String> reasons(Texts texts) {
    List<String> reasons = new ArrayList<>();
    add(reasons, texts, FadingSign.NO_TALK, day(noTalkSince));
    add(reasons, texts, FadingSign.NO_REPORT, day(noReportSince));
    add(reasons, texts, FadingSign.FEW_USE, percentUsing == null ? null : percentUsing + " %");
    add(
        reasons,
        texts,
        FadingSign.NO_OPPORTUNITY,
        opportunity == null ? null : texts.number(opportunity));
    add(reasons, texts, FadingSign.NO_SUPERVISOR, day(noSupervisorSince));
    add(reasons, texts, FadingSign.NO_MEETINGS, meetingsMissed);
    add(reasons, texts, FadingSign.CONCERN_WAITS, day(concernSince));
    add(reasons, texts, FadingSign.TRAINED_LEFT, peopleLeft);
    return reasons;
  }

  private static String day(LocalDate day) {
    return day == null ? null : ShownDay.of(day);
  }

  private static void add(List<String> reasons, Texts texts, FadingSign sign, Object value) {
    if (value != null) {
      reasons.add(texts.of(sign.finnish()) + " " + value);
    }
  }
}
