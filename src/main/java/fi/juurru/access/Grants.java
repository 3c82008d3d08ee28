package fi.juurru.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/**
 * Writes authorisations once. What has been given is remembered, so that a later start or
 * deployment changes only what it wants otherwise now, and what an administrator has added or taken
 * away since stays so.
 */
@Component
class Grants {

  /**
   * The implied group of all who can log in. Not Camunda's own grants to everybody: one of those on
   * a resource denies every permission that it does not name, whatever a person's groups are given.
   */
  static final String EVERYBODY = "everybody";

  /**
   * The group, of no organisation, of those who may change the models that all organisations share.
   * Only an administrator puts people into it.
   */
  static final String MODELLERS = "modeller";

  private static final int NONE = 0;

  private final GivenGrants given;

  Grants(GivenGrants given) {
    this.given = given;
  }

  /** All that one giver wants to be granted: permissions as the bits that the engine stores. */
  static final class Wanted {

    private final Map<Grant, Integer> permissions = new LinkedHashMap<>();

    void give(String group, Resource resource, String id, Permission... granted) {
      for (Permission permission : granted) {
        permissions.merge(
            new Grant(group, resource.resourceType(), id),
            permission.getValue(),
            (one, other) -> one | other);
      }
    }
  }

  /**
   * Gives what is wanted and was not given yet, and takes back what was given and is wanted no
   * more.
   *
   * @param giver who wants it: the application, or the key of a process
   */
  void give(String giver, Wanted wanted, AuthorizationService authorizations) {
    Map<Grant, Integer> earlier = given.by(giver);
    Stream.concat(earlier.keySet().stream(), wanted.permissions.keySet().stream())
        .distinct()
        .forEach(
            grant -> {
              int before = earlier.getOrDefault(grant, NONE);
              int now = wanted.permissions.getOrDefault(grant, NONE);
              if (before != now) {
                change(grant, now & ~before, before & ~now, authorizations);
                given.remember(giver, grant, now);
              }
            });
  }

  private static void change(
      Grant grant, int added, int taken, AuthorizationService authorizations) {
    var stored = (AuthorizationEntity) stored(grant, authorizations);
    int before = stored == null ? NONE : stored.getPermissions();
    int after = (before | added) & ~taken;
    if (after == before) {
      return;
    }
    if (after == NONE) {
      authorizations.deleteAuthorization(stored.getId());
      return;
    }
    var changed = stored == null ? created(grant, authorizations) : stored;
    changed.setPermissions(after);
    authorizations.saveAuthorization(changed);
  }

  private static Authorization stored(Grant grant, AuthorizationService authorizations) {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .groupIdIn(grant.group())
        .resourceType(grant.resource())
        .resourceId(grant.id())
        .singleResult();
  }

  private static AuthorizationEntity created(Grant grant, AuthorizationService authorizations) {
    var created =
        (AuthorizationEntity) authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    created.setGroupId(grant.group());
    created.setResourceType(grant.resource());
    created.setResourceId(grant.id());
    return created;
  }
}
