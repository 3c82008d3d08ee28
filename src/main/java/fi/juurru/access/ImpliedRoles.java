package fi.juurru.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/**
 * A member of {@code <scope>.<role>} also counts as a member of {@code <role>}. Grants are given to
 * those implied groups, so their number stays the same however many units there are: stock Camunda
 * compares every grant with every open task.
 */
final class ImpliedRoles {

  /**
   * Never implied: a unit called so, or a mark behind a role, must not make an administrator; and
   * modellers are of the whole installation, so that no organisation has any of its own.
   */
  private static final Set<String> NEVER = Set.of(Groups.CAMUNDA_ADMIN, Grants.MODELLERS, "deputy");

  private ImpliedRoles() {}

  static List<Group> of(Collection<Group> groups) {
    return Stream.concat(
            groups.stream().map(group -> role(group.getId())).flatMap(Optional::stream),
            Stream.of(Grants.EVERYBODY))
        .distinct()
        .<Group>map(ImpliedRoles::group)
        .toList();
  }

  /** The role of a scoped group id; empty for any other group. */
  static Optional<String> role(String groupId) {
    int dot = groupId.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(groupId.substring(dot + 1))
            .filter(role -> !role.isEmpty() && !NEVER.contains(role));
  }

  private static Group group(String role) {
    var group = new GroupEntity(role);
    group.setName(role);
    return group;
  }
}
