package fi.juurru.cockpit;

import fi.juurru.organisation.PersonAsking;
import fi.juurru.organisation.Role;
import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who reads Cockpit, so that it offers only what the server would take from this person. */
@RestController
class CockpitReader {

  private final PersonAsking asking;

  CockpitReader(PersonAsking asking) {
    this.asking = asking;
  }

  /** What the person who asks is. */
  record Me(boolean coordinator, boolean management, boolean administrator) {}

  /** 401 for nobody. */
  @GetMapping("/camunda/api/juurru/me")
  Me me() {
    List<String> groups = asking.groups();
    return new Me(
        isAnywhere(Role.COORDINATOR, groups),
        isAnywhere(Role.MANAGEMENT, groups),
        groups.contains(Groups.CAMUNDA_ADMIN));
  }

  private static boolean isAnywhere(Role role, List<String> groups) {
    return groups.stream().anyMatch(group -> group.endsWith(role.group("")));
  }
}
