package fi.juurru.access;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been granted by whom, whatever became of it since: bits of permissions by grant. */
@Repository
class GivenGrants {

  private final JdbcClient jdbc;

  GivenGrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What this giver has granted; empty when nothing. */
  Map<Grant, Integer> by(String giver) {
    Map<Grant, Integer> given = new HashMap<>();
    jdbc.sql("select group_id, resource, resource_id, permissions from given_grant where giver = ?")
        .param(giver)
        .query(
            row -> {
              given.put(
                  new Grant(
                      row.getString("group_id"),
                      row.getInt("resource"),
                      row.getString("resource_id")),
                  row.getInt("permissions"));
            });
    return given;
  }

  /** From now on this giver has granted these permissions; 0: nothing any more. */
  void remember(String giver, Grant grant, int permissions) {
    jdbc.sql(
            permissions == 0
                ? "delete from given_grant where giver = :giver and group_id = :group"
                    + " and resource = :resource and resource_id = :id"
                : "insert into given_grant (giver, group_id, resource, resource_id, permissions)"
                    + " values (:giver, :group, :resource, :id, :permissions)"
                    + " on conflict (giver, group_id, resource, resource_id)"
                    + " do update set permissions = excluded.permissions")
        .param("giver", giver)
        .param("group", grant.group())
        .param("resource", grant.resource())
        .param("id", grant.id())
        .param("permissions", permissions)
        .update();
  }
}
