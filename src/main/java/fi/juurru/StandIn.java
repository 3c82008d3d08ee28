package fi.juurru;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * A task whose roles nobody holds is offered to others until somebody does. Those who stand in are
 * candidates like any, and marked by a link of a type of its own, so that what the model says is
 * still known.
 */
public final class StandIn {

  /** Type of the identity link that marks a group as standing in. */
  public static final String LINK = "stand-in";

  private StandIn() {}

  /** The groups to which the model offers a task, without those who stand in for them. */
  public static List<String> namedGroups(Collection<? extends IdentityLink> links) {
    List<String> standingIn = groups(links, LINK);
    return groups(links, IdentityLinkType.CANDIDATE).stream()
        .filter(group -> !standingIn.contains(group))
        .toList();
  }

  /** The groups that stand in. */
  public static List<String> groups(Collection<? extends IdentityLink> links) {
    return groups(links, LINK);
  }

  private static List<String> groups(Collection<? extends IdentityLink> links, String type) {
    return links.stream()
        .filter(link -> type.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
