package fi.juurru.organisation;

import fi.juurru.StartStep;
import org.springframework.stereotype.Component;

/** Brings the configured organisations into the database at every start. */
@Component
class OrganisationSetup implements StartStep {

  private final ConfiguredOrganisations configured;
  private final Organisations organisations;

  OrganisationSetup(ConfiguredOrganisations configured, Organisations organisations) {
    this.configured = configured;
    this.organisations = organisations;
  }

  @Override
  public Place place() {
    return Place.ORGANISATIONS;
  }

  @Override
  public void run() {
    for (var entry : configured.organisations()) {
      organisations.save(new Organisation(entry.code(), entry.name()));
      entry
          .areas()
          .forEach(area -> organisations.save(new Area(area.code(), entry.code(), area.name())));
      entry
          .methods()
          .forEach(
              method ->
                  organisations.save(
                      new Method(
                          method.code(),
                          entry.code(),
                          method.name(),
                          method.maintainer(),
                          method.actionCode())));
    }
  }
}
