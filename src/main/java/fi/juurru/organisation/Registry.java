package fi.juurru.organisation;

import static fi.juurru.organisation.Role.Scope;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds organisations, areas, units and methods, each with the Camunda groups of its roles, which
 * are members of the organisation's tenant. Adding what is there already updates its name and
 * leaves the members of its groups alone.
 */
@Component
@Transactional
public class Registry {

  private final Organisations organisations;
  private final IdentityService identity;

  Registry(Organisations organisations, IdentityService identity) {
    this.organisations = organisations;
    this.identity = identity;
  }

  public void add(Organisation organisation) {
    organisations.save(organisation);
    if (identity.createTenantQuery().tenantId(organisation.code()).count() == 0) {
      var tenant = identity.newTenant(organisation.code());
      tenant.setName(organisation.name());
      identity.saveTenant(tenant);
    }
    addGroups(Scope.ORGANISATION, organisation.code(), organisation.name(), organisation.code());
  }

  public void add(Area area) {
    organisations.save(area);
    addGroups(Scope.AREA, area.code(), area.name(), area.organisation());
  }

  public void add(Unit unit) {
    organisations.save(unit);
    addGroups(Scope.UNIT, unit.code(), unit.name(), unit.organisation());
  }

  public void add(Method method) {
    organisations.save(method);
    addGroups(Scope.METHOD, method.code(), method.name(), method.organisation());
  }

  private void addGroups(Scope scope, String code, String name, String tenant) {
    Arrays.stream(Role.values())
        .filter(role -> role.scope() == scope)
        .forEach(
            role -> {
              String label = name + ": " + role.finnish();
              addGroup(role.group(code), label, role.code(), tenant);
              addGroup(role.deputies(code), label + ", varahenkilöt", "deputy", tenant);
            });
  }

  private void addGroup(String id, String name, String type, String tenant) {
    if (identity.createGroupQuery().groupId(id).count() > 0) {
      return;
    }
    var group = identity.newGroup(id);
    group.setName(name);
    group.setType(type);
    identity.saveGroup(group);
    identity.createTenantGroupMembership(tenant, id);
  }
}
