package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.OwnOrganisation;
import fi.juurru.organisation.Roles;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** What somebody needs to know who takes over a role in a unit, for the models. */
@Component("handoverSheet")
@CalledByModels
public class HandoverSheet {

  private final OpenTasks tasks;
  private final UnitPlans plans;
  private final KeyRoles keyRoles;
  private final Roles roles;
  private final OwnOrganisation own;
  private final Organisations organisations;

  HandoverSheet(
      OpenTasks tasks,
      UnitPlans plans,
      KeyRoles keyRoles,
      Roles roles,
      OwnOrganisation own,
      Organisations organisations) {
    this.tasks = tasks;
    this.plans = plans;
    this.keyRoles = keyRoles;
    this.roles = roles;
    this.own = own;
    this.organisations = organisations;
  }

  /**
   * Rows with the open tasks of a role in the unit, and of the person there, by due date. Those of
   * confidential processes are left out: whoever takes over the role has them in Tasklist, and the
   * sheet has other readers.
   */
  public SpinJsonNode tasks(String role, String person) {
    return Spin.JSON(tasks.of(InstanceScope.current(), roles.group(role), person));
  }

  /** Rows with all open tasks of a role in the unit, confidential ones included, by due date. */
  public SpinJsonNode tasksOf(String role) {
    return Spin.JSON(tasks.of(InstanceScope.current(), roles.group(role)));
  }

  /** Rows with the plan of every method that is being introduced in the unit. */
  public SpinJsonNode plans() {
    return Spin.JSON(plans.of(InstanceScope.current()));
  }

  /** Rows with who holds the unit's key roles, and who steps in. */
  public SpinJsonNode deputies() {
    return Spin.JSON(keyRoles.of(own.required(InstanceScope.current().unit())));
  }

  /**
   * Rows with the key roles of the area that one person holds alone, or nobody, in its management
   * and in its units.
   */
  public SpinJsonNode withoutDeputy() {
    Area area = organisations.area(own.required(InstanceScope.current().area())).orElseThrow();
    var units =
        organisations.openUnits(area.organisation()).stream()
            .filter(unit -> unit.area().equals(area.code()))
            .toList();
    return Spin.JSON(keyRoles.alone(area, units));
  }
}
