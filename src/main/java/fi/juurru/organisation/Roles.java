package fi.juurru.organisation;

import static java.util.function.Predicate.not;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Who holds which role, for the models. A scope is the code of a unit, method, area or
 * organisation; a role is one of {@link Role}. An unknown role is an {@link
 * IllegalArgumentException}, a mistake in the model.
 *
 * <p>Everything stays inside the organisation of the instance that is being executed: reading finds
 * nothing in others, giving and ending roles is a {@link BeyondOrganisation} there. A process gives
 * and ends the roles of units and methods only.
 */
@Component("roles")
@CalledByModels
public class Roles {

  private final IdentityService identity;
  private final TaskService tasks;
  private final OwnOrganisation own;

  Roles(IdentityService identity, TaskService tasks, OwnOrganisation own) {
    this.identity = identity;
    this.tasks = tasks;
    this.own = own;
  }

  /** User ids of those who hold a role, deputies included; empty when it is vacant. */
  public List<String> holders(String scope, String role) {
    Role known = known(role);
    return own.has(scope) ? members(known.group(scope)) : List.of();
  }

  /** How many people hold a role, deputies included; 0 when it is vacant. */
  public long count(String scope, String role) {
    String group = known(role).group(scope);
    return own.has(scope) ? identity.createUserQuery().memberOfGroup(group).count() : 0;
  }

  /** Whether anybody holds a role. */
  public boolean hold(String scope, String role) {
    return count(scope, role) > 0;
  }

  /** Whether somebody could step in: at least two hold a role, deputies included. */
  public boolean backed(String scope, String role) {
    return count(scope, role) > 1;
  }

  /** Whether a person holds a role in the scope of the current process instance. */
  public boolean isHeldBy(String person, String role) {
    return holdersHere(role).contains(person);
  }

  /**
   * The first of two roles that somebody other than a person holds in the scope of the current
   * process instance, so that what one person proposed is confirmed by another; the first where
   * nobody else holds either.
   *
   * @param person who proposed; null when nobody knows
   */
  public String besides(String person, String role, String otherwise) {
    return Stream.of(role, otherwise)
        .filter(each -> holdersHere(each).stream().anyMatch(not(Predicate.isEqual(person))))
        .findFirst()
        .orElse(role);
  }

  /** The group of a role in the scope of the current process instance. */
  public String group(String role) {
    Role known = known(role);
    return known.group(known.scope().variable().get(CurrentInstance.execution()));
  }

  /**
   * Gives people a role.
   *
   * @param people a user id or several (a collection or a JSON list, as forms submit them); null
   *     and empty give it to nobody. The model names the variable of a form, never a person.
   */
  public void grant(String scope, String role, Object people) {
    Role known = grantable(scope, role);
    People.of(people).forEach(person -> join(person, known.group(scope)));
  }

  /** Gives people a role as deputies: members like the holders, and marked as deputies. */
  public void grantDeputy(String scope, String role, Object people) {
    Role known = grantable(scope, role);
    People.of(people)
        .forEach(
            person -> {
              join(person, known.group(scope));
              join(person, known.deputies(scope));
            });
  }

  /** User ids of those who hold a role in one scope and not yet in another. */
  public List<String> newcomers(String from, String to, String role) {
    List<String> known = holders(to, role);
    return holders(from, role).stream().filter(person -> !known.contains(person)).toList();
  }

  /**
   * Brings the people of a unit into another unit: they get the same roles there, deputies as
   * deputies, but its supervisors, who are named. Their old roles stay, so that nobody loses a task
   * that is still open.
   *
   * @param supervisors who become supervisors there, a user id or several; may be null
   */
  public void bring(String from, String to, Object supervisors) {
    own.required(from);
    for (Role role : Role.handedOver().filter(not(Role.SUPERVISOR::equals)).toList()) {
      List<String> deputies = members(role.deputies(from));
      grantDeputy(to, role.code(), deputies);
      grant(
          to,
          role.code(),
          holders(from, role.code()).stream().filter(not(deputies::contains)).toList());
    }
    grant(to, Role.SUPERVISOR.code(), supervisors);
  }

  /**
   * Ends a person's role. Tasks of the role that the person had claimed go back to the group with
   * the membership, as they do in Admin; its other holders and deputies see them at once.
   */
  public void leave(String scope, String role, String person) {
    Role known = grantable(scope, role);
    identity.deleteMembership(person, known.group(scope));
    identity.deleteMembership(person, known.deputies(scope));
  }

  /** Ends a role for everybody who holds it, deputies included, as {@link #leave} does for one. */
  public void vacate(String scope, String role) {
    holders(scope, role).forEach(person -> leave(scope, role, person));
  }

  /** Returns a person's claimed tasks of a role to the group; the person keeps the role. */
  public void release(String scope, String role, String person) {
    tasks
        .createTaskQuery()
        .taskCandidateGroup(known(role).group(own.required(scope)))
        .includeAssignedTasks()
        .taskAssignee(person)
        .list()
        .forEach(task -> tasks.setAssignee(task.getId(), null));
  }

  private List<String> holdersHere(String role) {
    return holders(known(role).scope().variable().get(CurrentInstance.execution()), role);
  }

  private List<String> members(String group) {
    return identity.createUserQuery().memberOfGroup(group).list().stream()
        .map(User::getId)
        .sorted()
        .toList();
  }

  private Role grantable(String scope, String role) {
    Role known = known(role);
    own.required(scope);
    own.requireGrantable(known);
    return known;
  }

  private void join(String person, String group) {
    own.requirePerson(person);
    if (identity.createGroupQuery().groupId(group).groupMember(person).count() == 0) {
      identity.createMembership(person, group);
    }
  }

  private static Role known(String role) {
    return Role.of(role).orElseThrow(() -> new IllegalArgumentException("Unknown role " + role));
  }
}
