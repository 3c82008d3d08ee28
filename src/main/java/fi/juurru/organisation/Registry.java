package fi.juurru.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds organisations, areas, units and methods, each with the Camunda groups of its roles, which
 * are members of the organisation's tenant. Adding what is there already updates its name, that of
 * its groups too, and leaves their members alone.
 */
@Component
@Transactional
public class Registry {

  private final Organisations organisations;
  private final RoleGroups groups;

  Registry(Organisations organisations, RoleGroups groups) {
    this.organisations = organisations;
    this.groups = groups;
  }

  public void add(Organisation organisation) {
    organisations.save(organisation);
    groups.bringUpToDate(organisation);
  }

  public void add(Area area) {
    organisations.save(area);
    groups.bringUpToDate(area);
  }

  public void add(Unit unit) {
    organisations.save(unit);
    groups.bringUpToDate(unit);
  }

  public void add(Method method) {
    organisations.save(method);
    groups.bringUpToDate(method);
  }
}
