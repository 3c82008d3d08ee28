package fi.juurru.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What people, groups and organisations are still needed for, and what ends with them. User ids
 * that were used once are kept: history goes on naming people by their id, so another person under
 * the same one would be taken for the first. Acts within the transaction of the engine's command.
 */
@Component
class Departures {

  private static final int NAMED = 10;

  private final JdbcTemplate database;

  Departures(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * Names of the tasks that are this person's alone, in quotation marks, then of the groups that
   * the person is in, the first ten; empty when there is nothing.
   */
  Optional<String> held(String user) {
    return named(
        """
        select name from (
          select 1 as kind, '”' || name_ || '”' as name from act_ru_task
            where assignee_ = ?
              or id_ in (select task_id_ from act_ru_identitylink where user_id_ = ?)
          union
          select 2, coalesce(name_, id_) from act_id_group
            where id_ in (select group_id_ from act_id_membership where user_id_ = ?)
        ) held order by kind, name""",
        user,
        user,
        user);
  }

  /** Names of the tasks that are offered to this group, then of its members, as above. */
  Optional<String> heldByGroup(String group) {
    return named(
        """
        select name from (
          select 1 as kind, '”' || name_ || '”' as name from act_ru_task
            where id_ in (select task_id_ from act_ru_identitylink where group_id_ = ?)
          union
          select 2, concat_ws(' ', first_, last_) from act_id_user
            where id_ in (select user_id_ from act_id_membership where group_id_ = ?)
        ) held order by kind, name""",
        group,
        group);
  }

  private Optional<String> named(String sql, Object... id) {
    List<String> names = database.queryForList(sql, String.class, id);
    String named = names.stream().limit(NAMED).collect(Collectors.joining("; "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.size() > NAMED ? named + "; …" : named);
  }

  /** Ids of the groups that this person is in. */
  List<String> groups(String user) {
    return database.queryForList(
        "select group_id_ from act_id_membership where user_id_ = ?", String.class, user);
  }

  /**
   * Takes every permission that was this person's own and what was begun, and the id out of use.
   */
  void leave(String user) {
    database.update("delete from act_ru_authorization where user_id_ = ?", user);
    database.update("delete from form_draft where person = ?", user);
    database.update("delete from start_draft where person = ?", user);
    database.update("insert into former_person (id) values (?) on conflict do nothing", user);
  }

  /** Another group of the same id gets no permission of this one. */
  void leaveGroup(String group) {
    database.update("delete from act_ru_authorization where group_id_ = ?", group);
  }

  /** Whether processes run in this organisation or people are in it. */
  boolean isNeeded(String organisation) {
    return Boolean.TRUE.equals(
        database.queryForObject(
            """
            select exists (select from act_ru_execution where tenant_id_ = ?)
                or exists (select from act_id_tenant_member
                  where tenant_id_ = ? and user_id_ is not null)""",
            Boolean.class,
            organisation,
            organisation));
  }
}
