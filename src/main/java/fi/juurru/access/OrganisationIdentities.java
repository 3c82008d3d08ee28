package fi.juurru.access;

import fi.juurru.PasswordCodes;
import fi.juurru.UserIds;
import fi.juurru.gate.Asker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Users and groups as the asker may see them: those of their own organisation. The engine itself (a
 * login, a timer) and administrators see all. Camunda's tenant check covers process data only, not
 * people.
 *
 * <p>Groups asked by the engine itself for one member, as at every login, carry the implied roles
 * too; a person who asks never sees those, so they show up in no list of groups.
 */
class OrganisationIdentities extends GuardedAccounts {

  OrganisationIdentities(
      WrongPasswords wrongPasswords,
      Departures departures,
      UserIds userIds,
      PasswordCodes codes,
      MembershipTimes memberships) {
    super(wrongPasswords, departures, userIds, codes, memberships);
  }

  private static final Set<String> OF_INSTALLATION = Set.of(Groups.CAMUNDA_ADMIN, Grants.MODELLERS);

  @Override
  public UserEntity findUserById(String id) {
    UserEntity user = super.findUserById(id);
    return held().filter(asker -> !id.equals(asker.id()) && !shares(asker, id, null)).isEmpty()
        ? user
        : null;
  }

  @Override
  public GroupEntity findGroupById(String id) {
    GroupEntity group = super.findGroupById(id);
    return held().filter(asker -> !shares(asker, null, id)).isEmpty() ? group : null;
  }

  @Override
  public List<User> findUserByQueryCriteria(DbUserQueryImpl query) {
    return narrowed(query) ? super.findUserByQueryCriteria(query) : List.of();
  }

  @Override
  public long findUserCountByQueryCriteria(DbUserQueryImpl query) {
    return narrowed(query) ? super.findUserCountByQueryCriteria(query) : 0;
  }

  @Override
  public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
    if (!narrowed(query)) {
      return List.of();
    }
    if (isByIdAlone(query) && held().isPresent()) {
      return Context.getCommandContext()
          .runWithoutAuthorization(() -> super.findGroupByQueryCriteria(query));
    }
    List<Group> groups = super.findGroupByQueryCriteria(query);
    if (query.getUserId() == null || Asker.of(Context.getCommandContext()).isPresent()) {
      return groups;
    }
    var withRoles = new ArrayList<>(groups);
    withRoles.addAll(ImpliedRoles.of(groups));
    return withRoles;
  }

  /**
   * What a group is called is no secret in the organisation: whoever sees a task reads whose it is
   * in words. Who is in a group, and which there are, is asked for otherwise.
   */
  private static boolean isByIdAlone(DbGroupQueryImpl query) {
    return query.getIds() != null
        && query.getUserId() == null
        && query.getName() == null
        && query.getNameLike() == null
        && query.getType() == null;
  }

  @Override
  public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
    return narrowed(query) ? super.findGroupCountByQueryCriteria(query) : 0;
  }

  /** A group with a bare role name would be an implied role held by hand, in no organisation. */
  @Override
  public IdentityOperationResult saveGroup(Group group) {
    if (group.getId().indexOf('.') < 0 && !OF_INSTALLATION.contains(group.getId())) {
      throw Refusal.GROUP_CODE.exception();
    }
    return super.saveGroup(group);
  }

  static OrganisationIdentities of(CommandContext context) {
    return (OrganisationIdentities) context.getReadOnlyIdentityProvider();
  }

  /** Open to the rules of this package; whoever asks is checked by them. */
  @Override
  protected boolean existsMembership(String userId, String groupId) {
    return super.existsMembership(userId, groupId);
  }

  /** Whether this user belongs to the asker's organisation. */
  boolean colleagues(Asker asker, String userId) {
    return shares(asker, userId, null);
  }

  private boolean shares(Asker asker, String userId, String groupId) {
    return asker
        .organisation()
        .filter(own -> existsTenantMembership(own, userId, groupId))
        .isPresent();
  }

  private static boolean narrowed(DbUserQueryImpl query) {
    return narrowed(query::getTenantId, query::memberOfTenant);
  }

  private static boolean narrowed(DbGroupQueryImpl query) {
    return narrowed(query::getTenantId, query::memberOfTenant);
  }

  /** False where nothing can be found: another organisation is asked for, or the asker has none. */
  private static boolean narrowed(Supplier<String> asked, Consumer<String> narrow) {
    Optional<Asker> held = held();
    Optional<String> own = held.flatMap(Asker::organisation);
    if (own.isPresent() && asked.get() == null) {
      narrow.accept(own.get());
    }
    return held.isEmpty()
        || own.filter(organisation -> organisation.equals(asked.get())).isPresent();
  }

  /** Models act for the process (naming people for a new unit), hence without a held asker. */
  private static Optional<Asker> held() {
    CommandContext context = Context.getCommandContext();
    return Asker.held(context).filter(asker -> context.isAuthorizationCheckEnabled());
  }
}
