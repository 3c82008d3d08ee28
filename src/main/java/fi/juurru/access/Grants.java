package fi.juurru.access;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** Writes authorisations so that writing them again at every start changes nothing. */
record Grants(AuthorizationService authorizations) {

  /**
   * The implied group of all who can log in. Not Camunda's own grants to everybody: one of those on
   * a resource denies every permission that it does not name, whatever a person's groups are given.
   */
  static final String EVERYBODY = "everybody";

  void give(String group, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        on(resource, id).stream()
            .filter(existing -> group.equals(existing.getGroupId()))
            .findFirst()
            .orElseGet(() -> created(group));
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.setPermissions(permissions);
    authorizations.saveAuthorization(grant);
  }

  /** Takes grants that hold this permission back from all but those named. */
  void keepOnly(List<String> groups, Resource resource, String id, Permission permission) {
    on(resource, id).stream()
        .filter(grant -> grant.getGroupId() != null && !groups.contains(grant.getGroupId()))
        .filter(grant -> grant.isPermissionGranted(permission))
        .map(Authorization::getId)
        .forEach(authorizations::deleteAuthorization);
  }

  /** Takes everything back that a group is given. */
  void take(String group, Resource resource, String id) {
    on(resource, id).stream()
        .filter(grant -> group.equals(grant.getGroupId()))
        .map(Authorization::getId)
        .forEach(authorizations::deleteAuthorization);
  }

  private List<Authorization> on(Resource resource, String id) {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .resourceType(resource)
        .resourceId(id)
        .list();
  }

  private Authorization created(String group) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    return grant;
  }
}
