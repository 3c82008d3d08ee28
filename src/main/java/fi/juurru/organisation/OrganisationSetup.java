package fi.juurru.organisation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the configured organisations into the database at every start. */
@Component
@Order(10)
class OrganisationSetup implements ApplicationRunner {

  private final ConfiguredOrganisations configured;
  private final Registry registry;

  OrganisationSetup(ConfiguredOrganisations configured, Registry registry) {
    this.configured = configured;
    this.registry = registry;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (var entry : configured.organisations()) {
      registry.add(new Organisation(entry.code(), entry.name()));
      entry.areas().forEach(area -> registry.add(new Area(area.code(), entry.code(), area.name())));
      entry
          .methods()
          .forEach(
              method ->
                  registry.add(
                      new Method(
                          method.code(),
                          entry.code(),
                          method.name(),
                          method.maintainer(),
                          method.actionCode())));
    }
  }
}
