package fi.juurru.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What every actor of a story shares: one browser, its pictures, who plays and today's date. */
record Scene(Visit visit, Screenshots pictures, Cast cast) {

  /** Logs in, does something and logs out. */
  void as(String user, Consumer<Tasklist> work) {
    Tasklist tasklist = visit.tasklist();
    tasklist.login(user);
    work.accept(tasklist);
    tasklist.logout();
  }

  /** By the engine's clock, which a story may move. */
  LocalDate today() {
    return LocalDate.ofInstant(
        ClockUtil.getCurrentTime().toInstant(), ZoneId.of("Europe/Helsinki"));
  }
}
