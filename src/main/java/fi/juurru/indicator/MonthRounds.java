package fi.juurru.indicator;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Organisations;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the figures of each month when it is over, and at first those of the two years before, as
 * far as history still holds them.
 */
@Component
class MonthRounds {

  private static final Logger LOG = LoggerFactory.getLogger(MonthRounds.class);
  private static final int MONTHS_BACK = 24;

  private final Organisations organisations;
  private final KeptFigures kept;
  private final CalendarProperties calendar;

  MonthRounds(Organisations organisations, KeptFigures kept, CalendarProperties calendar) {
    this.organisations = organisations;
    this.kept = kept;
    this.calendar = calendar;
  }

  /** Every night before the engine's clean-up begins, so that nothing is removed uncounted. */
  @Scheduled(cron = "${juurru.months.rounds}", zone = "${juurru.calendar.zone:Europe/Helsinki}")
  void go() {
    organisations.all().stream()
        .flatMap(organisation -> organisations.areas(organisation.code()).stream())
        .forEach(this::keep);
    kept.removeOld(calendar.today());
  }

  /** An area with which it fails keeps no other waiting; the next night tries again. */
  void keep(Area area) {
    YearMonth last = YearMonth.from(calendar.today()).minusMonths(1);
    try {
      for (YearMonth month = last.minusMonths(MONTHS_BACK - 1L);
          !month.isAfter(last);
          month = month.plusMonths(1)) {
        kept.keep(area, month);
      }
    } catch (RuntimeException failed) {
      LOG.error("The figures of the months of {} were not kept", area.code(), failed);
    }
  }
}
