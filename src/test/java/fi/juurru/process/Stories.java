package fi.juurru.process;

import fi.juurru.organisation.Registry;
import fi.juurru.organisation.Roles;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Begins stories; every one has an organisation of its own. */
@Component
public class Stories {

  /** How the id of a told story's organisation begins; generated walks have their own. */
  static final String TOLD = "org-";

  private final ProcessEngine engine;
  private final Registry registry;
  private final Roles roles;
  private final AtomicInteger walks = new AtomicInteger();

  Stories(ProcessEngine engine, Registry registry, Roles roles) {
    this.engine = engine;
    this.registry = registry;
    this.roles = roles;
  }

  /** Begins a story at 09:00 of a day, such as {@code 2026-01-12}. */
  public Story begin(String day) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    return new Story(engine, registry, roles, TOLD, id, LocalDate.parse(day));
  }

  /**
   * As {@link #begin}, for a generated walk. Its people sort alike in every walk, so that the same
   * choice among them is the same person.
   */
  Story beginWalk(LocalDate day) {
    String id = "%05d".formatted(walks.incrementAndGet());
    return new Story(engine, registry, roles, "walk-", id, day).withReminders();
  }
}
