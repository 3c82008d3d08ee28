package fi.juurru.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A person as the database knows him or her now, read in one statement.
 *
 * @param password of which a session can tell whether it is still the same
 * @param groups ids, the implied roles included
 * @param organisations ids
 */
record CurrentPerson(PasswordMark password, Set<String> groups, Set<String> organisations) {

  private static final String NOW =
      """
      select id_, salt_,
        array(select group_id_ from act_id_membership where user_id_ = id_) as groups,
        array(select tenant_id_ from act_id_tenant_member t
          where t.user_id_ = u.id_ or t.group_id_ in
            (select group_id_ from act_id_membership where user_id_ = u.id_)) as organisations
      from act_id_user u where id_ = ?""";

  /** Empty when there is nobody with this id any more. */
  static Optional<CurrentPerson> now(String id, JdbcTemplate database) {
    return database.query(NOW, CurrentPerson::of, id).stream().findFirst();
  }

  private static CurrentPerson of(ResultSet row, int number) throws SQLException {
    return new CurrentPerson(
        PasswordMark.of(row.getString("id_"), row.getString("salt_")),
        withImplied(ids(row.getArray("groups"))),
        Set.copyOf(ids(row.getArray("organisations"))));
  }

  private static List<String> ids(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }

  private static Set<String> withImplied(List<String> ids) {
    List<Group> groups = ids.stream().<Group>map(GroupEntity::new).toList();
    return Stream.concat(groups.stream(), ImpliedRoles.of(groups).stream())
        .map(Group::getId)
        .collect(Collectors.toSet());
  }

  /** Whether this login knows the groups and organisations that the person is in now. */
  boolean isKnownTo(UserAuthentication login) {
    return groups.equals(Set.copyOf(login.getGroupIds()))
        && organisations.equals(Set.copyOf(login.getTenantIds()));
  }
}
