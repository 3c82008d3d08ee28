package fi.juurru.process;

import fi.juurru.organisation.Registry;
import fi.juurru.organisation.Roles;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** Begins stories; every one has an organisation of its own. */
@Component
public class Stories {

  private final ProcessEngine engine;
  private final Registry registry;
  private final Roles roles;

  Stories(ProcessEngine engine, Registry registry, Roles roles) {
    this.engine = engine;
    this.registry = registry;
    this.roles = roles;
  }

  /** Begins a story at 09:00 of a day, such as {@code 2026-01-12}. */
  public Story begin(String day) {
    return new Story(engine, registry, roles, LocalDate.parse(day));
  }
}
