package fi.juurru.access;

import java.sql.Timestamp;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Since when somebody is in a group, and until when: the engine keeps no date of it, and how long a
 * role has been vacant is asked (indicator K-19). In the engine's transaction.
 */
@Component
class MembershipTimes {

  private final JdbcTemplate database;

  MembershipTimes(JdbcTemplate database) {
    this.database = database;
  }

  /** From now on; who is in the group already stays since then. */
  void joined(String user, String group) {
    database.update(
        "insert into membership_time (group_id, user_id, since) values (?, ?, ?)"
            + " on conflict (group_id, user_id) where until is null do nothing",
        group,
        user,
        now());
  }

  /** Until now; nothing where somebody is not in the group. */
  void left(String user, String group) {
    database.update(
        "update membership_time set until = ?"
            + " where group_id = ? and user_id = ? and until is null",
        now(),
        group,
        user);
  }

  /** A person whose account ends: that somebody was in a group stays, and no longer who. */
  void forget(String user) {
    database.update("update membership_time set user_id = '' where user_id = ?", user);
  }

  private static Timestamp now() {
    return new Timestamp(ClockUtil.getCurrentTime().getTime());
  }
}
