package fi.juurru.progress;

import fi.juurru.progress.Upkeep.KeptProcess;
import fi.juurru.progress.Upkeep.PersonWithoutRole;
import fi.juurru.progress.Upkeep.UnitWithoutSupervisor;
import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements behind an administrator's page. */
@Repository
class UpkeepRows {

  private static final String KEPT =
      """
      with newest as (
        select distinct on (KEY_) KEY_, NAME_, HISTORY_TTL_ from ACT_RE_PROCDEF
        where TENANT_ID_ is null order by KEY_, VERSION_ desc),
      leaving as (
        select PROC_DEF_KEY_, count(*) as many, min(REMOVAL_TIME_) as first
        from ACT_HI_PROCINST where REMOVAL_TIME_ <= :soon group by PROC_DEF_KEY_)
      select coalesce(n.NAME_, n.KEY_) as process, n.HISTORY_TTL_ as days,
        coalesce(l.many, 0) as "goesSoon", cast(l.first as date) as first
      from newest n left join leaving l on l.PROC_DEF_KEY_ = n.KEY_
      order by l.first, n.NAME_
      """;

  private static final String WITHOUT_ROLE =
      """
      select u.ID_ as id, concat_ws(' ', u.FIRST_, u.LAST_) as name from ACT_ID_USER u
      where not exists (select from ACT_ID_MEMBERSHIP m where m.USER_ID_ = u.ID_)
      order by u.ID_
      """;

  private static final String WITHOUT_SUPERVISOR =
      """
      select o.name as organisation, a.name as area, u.name as unit
      from unit u join area a on a.code = u.area join organisation o on o.code = a.organisation
      where not u.ended
        and not exists (select from ACT_ID_MEMBERSHIP m where m.GROUP_ID_ = u.code || '.supervisor')
      order by o.name, a.name, u.name
      """;

  private final JdbcClient jdbc;

  UpkeepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What goes first stands first. */
  List<KeptProcess> kept(ZonedDateTime soon) {
    return jdbc.sql(KEPT)
        .param("soon", Timestamp.from(soon.toInstant()))
        .query(KeptProcess.class)
        .list();
  }

  List<PersonWithoutRole> withoutRole() {
    return jdbc.sql(WITHOUT_ROLE).query(PersonWithoutRole.class).list();
  }

  List<UnitWithoutSupervisor> withoutSupervisor() {
    return jdbc.sql(WITHOUT_SUPERVISOR).query(UnitWithoutSupervisor.class).list();
  }
}
