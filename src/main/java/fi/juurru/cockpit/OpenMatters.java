package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.Area;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is open in some areas and waits for somebody, with who could be asked. */
@Repository
class OpenMatters {

  /** More than anybody works through on a morning; the oldest. */
  private static final int MOST = 500;

  private static final String TASKS =
      """
      select t.ID_ as id, t.PROC_INST_ID_ as instance, t.PROC_DEF_ID_ as definition,
        t.TASK_DEF_KEY_ as step, t.NAME_ as name, s.unit,
        coalesce(u.name, m.name, a.name) as place, m.name as method,
        local_day(t.DUE_DATE_, :zone) as due,
        working_days(s.unit, local_day(t.DUE_DATE_, :zone), cast(:today as date)) as days_late,
        local_day(s.started, :zone) as since
      from ACT_RU_TASK t
        join instance_scope s on s.id = t.PROC_INST_ID_
        join area a on a.code = s.area
        left join unit u on u.code = s.unit
        left join method m on m.code = s.method
      where t.SUSPENSION_STATE_ = 1 and s.organisation in (:organisations) and s.area in (:areas)
        and (s.unit = :unit or :unit = '' and (t.DUE_DATE_ < :midnight
          or t.TASK_DEF_KEY_ in ('respond-to-concern', 'check-request', 'answer-request')))
      order by t.DUE_DATE_, t.ID_ limit :most
      """;

  private static final String PEOPLE =
      """
      select distinct on (task, u.ID_) t.ID_ as task, concat_ws(' ', u.FIRST_, u.LAST_) as name,
        u.EMAIL_ as email
      from ACT_RU_TASK t
        left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
          and t.ASSIGNEE_ is null
        left join ACT_ID_MEMBERSHIP m on m.GROUP_ID_ = l.GROUP_ID_
        join ACT_ID_USER u on u.ID_ = coalesce(t.ASSIGNEE_, m.USER_ID_, l.USER_ID_)
      where t.ID_ in (:tasks)
      order by task, u.ID_
      """;

  private static final String VACANT =
      """
      select u.code as unit, u.name, (select max(local_day(h.until, :zone)) from membership_time h
          where h.group_id = u.code || '.supervisor') as since
      from unit u
      where u.area in (:areas) and not u.ended and not exists (select from ACT_ID_MEMBERSHIP m
        where m.GROUP_ID_ = u.code || '.supervisor')
      order by u.name
      """;

  private final JdbcClient jdbc;
  private final CalendarProperties calendar;

  OpenMatters(JdbcClient jdbc, CalendarProperties calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * An open task.
   *
   * @param place name of its unit, or else of its method or area
   * @param method name; null for none
   * @param due null for none
   * @param daysLate working days; null without a due day
   */
  record OpenMatter(
      String id,
      String instance,
      String definition,
      String step,
      String name,
      String unit,
      String place,
      String method,
      LocalDate due,
      Integer daysLate,
      LocalDate since) {}

  /** Somebody who can do a task; the address is null where none is known. */
  record Holder(String task, String name, String email) {}

  /**
   * A unit that nobody is the supervisor of.
   *
   * @param since null where nobody has ever been
   */
  record Vacant(String unit, String name, LocalDate since) {}

  /** What is late, and concerns and requests that wait for an answer; the oldest first. */
  List<OpenMatter> tasks(List<Area> areas, LocalDate today) {
    return tasks(areas, "", today);
  }

  /** All that is open in a unit; what is due first comes first. */
  List<OpenMatter> tasks(Area area, String unit, LocalDate today) {
    return tasks(List.of(area), unit, today);
  }

  private List<OpenMatter> tasks(List<Area> areas, String unit, LocalDate today) {
    return jdbc.sql(TASKS)
        .param("unit", unit)
        .param("organisations", areas.stream().map(Area::organisation).distinct().toList())
        .param("areas", codes(areas))
        .param("zone", calendar.zone().getId())
        .param("today", Date.valueOf(today))
        .param("midnight", Timestamp.from(today.atStartOfDay(calendar.zone()).toInstant()))
        .param("most", MOST)
        .query(OpenMatter.class)
        .list();
  }

  /** Who has claimed these tasks, or else who could. */
  List<Holder> holders(List<String> tasks) {
    return tasks.isEmpty()
        ? List.of()
        : jdbc.sql(PEOPLE).param("tasks", tasks).query(Holder.class).list();
  }

  /** By name. */
  List<Vacant> vacant(List<Area> areas) {
    return jdbc.sql(VACANT)
        .param("areas", codes(areas))
        .param("zone", calendar.zone().getId())
        .query(Vacant.class)
        .list();
  }

  private static List<String> codes(List<Area> areas) {
    return areas.stream().map(Area::code).toList();
  }
}
