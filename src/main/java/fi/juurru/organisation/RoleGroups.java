package fi.juurru.organisation;

import fi.juurru.StartStep;
import fi.juurru.organisation.Role.Scope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * The Camunda groups of the roles in every scope, members of the organisation's tenant. Makes those
 * that are missing, as after a role was added to {@link Role}, and names tenants and groups after
 * what they belong to, as it is called now. Members stay.
 */
@Component
class RoleGroups implements StartStep {

  private static final String DEPUTY = "deputy";

  private final Organisations organisations;
  private final IdentityService identity;

  RoleGroups(Organisations organisations, IdentityService identity) {
    this.organisations = organisations;
    this.identity = identity;
  }

  @Override
  public Place place() {
    return Place.GROUPS;
  }

  @Override
  public void run() {
    for (Organisation organisation : organisations.all()) {
      bringUpToDate(organisation);
      organisations.areas(organisation.code()).forEach(this::bringUpToDate);
      organisations.units(organisation.code()).forEach(this::bringUpToDate);
      organisations.methods(organisation.code()).forEach(this::bringUpToDate);
    }
  }

  void bringUpToDate(Organisation organisation) {
    var tenant = identity.createTenantQuery().tenantId(organisation.code()).singleResult();
    if (tenant == null) {
      tenant = identity.newTenant(organisation.code());
    }
    if (!organisation.name().equals(tenant.getName())) {
      tenant.setName(organisation.name());
      identity.saveTenant(tenant);
    }
    bringUpToDate(
        Scope.ORGANISATION, organisation.code(), organisation.name(), organisation.code());
  }

  void bringUpToDate(Area area) {
    bringUpToDate(Scope.AREA, area.code(), area.name(), area.organisation());
  }

  void bringUpToDate(Unit unit) {
    bringUpToDate(Scope.UNIT, unit.code(), unit.name(), unit.organisation());
  }

  void bringUpToDate(Method method) {
    bringUpToDate(Scope.METHOD, method.code(), method.name(), method.organisation());
  }

  private void bringUpToDate(Scope scope, String code, String name, String tenant) {
    Map<String, Group> wanted = new LinkedHashMap<>();
    Arrays.stream(Role.values())
        .filter(role -> role.scope() == scope)
        .forEach(
            role -> {
              String label = name + ": " + role.finnish();
              String deputies = label + ", " + GroupText.DEPUTIES.finnish();
              wanted.put(role.group(code), group(role.group(code), label, role.code()));
              wanted.put(role.deputies(code), group(role.deputies(code), deputies, DEPUTY));
            });
    Map<String, Group> there =
        identity
            .createGroupQuery()
            .groupIdIn(wanted.keySet().toArray(String[]::new))
            .list()
            .stream()
            .collect(Collectors.toMap(Group::getId, Function.identity()));
    wanted.forEach((id, group) -> bringUpToDate(group, there.get(id), tenant));
  }

  private void bringUpToDate(Group wanted, Group there, String tenant) {
    if (there == null) {
      identity.saveGroup(wanted);
      identity.createTenantGroupMembership(tenant, wanted.getId());
    } else if (!wanted.getName().equals(there.getName())) {
      there.setName(wanted.getName());
      identity.saveGroup(there);
    }
  }

  private Group group(String id, String name, String type) {
    var group = identity.newGroup(id);
    group.setName(name);
    group.setType(type);
    return group;
  }
}
