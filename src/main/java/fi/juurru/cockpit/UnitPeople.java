package fi.juurru.cockpit;

import fi.juurru.organisation.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom to call in a unit: its supervisors, and its change agents after them. */
@Repository
class UnitPeople {

  private static final List<Role> CALLED = List.of(Role.SUPERVISOR, Role.CHANGE_AGENT);

  private static final String PEOPLE =
      """
      select unit.code as unit, role.code as role, concat_ws(' ', u.FIRST_, u.LAST_) as name,
        u.EMAIL_ as email, exists (select from ACT_ID_MEMBERSHIP d
          where d.GROUP_ID_ = m.GROUP_ID_ || '.deputy' and d.USER_ID_ = u.ID_) as deputy
      from unnest(:units) unit (code)
        cross join unnest(:roles) with ordinality role (code, place)
        join ACT_ID_MEMBERSHIP m on m.GROUP_ID_ = unit.code || '.' || role.code
        join ACT_ID_USER u on u.ID_ = m.USER_ID_
      order by unit.code, role.place, deputy, name
      """;

  private final JdbcClient jdbc;

  UnitPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Who holds a role.
   *
   * @param role its code
   * @param email null where none is known
   */
  record UnitPerson(String unit, String role, String name, String email, boolean deputy) {}

  /** By unit; deputies come last of their role. A unit without anybody is not in it. */
  Map<String, List<UnitPerson>> of(List<String> units) {
    return jdbc
        .sql(PEOPLE)
        .param("units", units.toArray(String[]::new))
        .param("roles", CALLED.stream().map(Role::code).toArray(String[]::new))
        .query(UnitPerson.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(UnitPerson::unit));
  }
}
