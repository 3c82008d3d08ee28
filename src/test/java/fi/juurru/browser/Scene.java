package fi.juurru.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** What every actor of a story shares: one browser, its pictures, who plays and today's date. */
record Scene(Visit visit, Screenshots pictures, Cast cast) {

  /** Logs in, does something and logs out. */
  void as(String user, Consumer<Tasklist> work) {
    Tasklist tasklist = visit.tasklist();
    tasklist.login(user);
    work.accept(tasklist);
    tasklist.logout();
  }

  LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Helsinki"));
  }
}
