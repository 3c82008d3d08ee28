package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.organisation.Area;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a decision of the management of some areas. */
@Repository
class WaitingDecisions {

  private static final int MOST = 200;

  private static final String WAITING =
      """
      select t.PROC_DEF_ID_ as definition, t.TASK_DEF_KEY_ as step, t.NAME_ as name,
        a.name as area, local_day(t.CREATE_TIME_, :zone) as since,
        local_day(t.DUE_DATE_, :zone) as due
      from ACT_RU_TASK t
        join instance_scope s on s.id = t.PROC_INST_ID_
        join area a on a.code = s.area
      where t.SUSPENSION_STATE_ = 1 and s.organisation in (:organisations) and s.area in (:areas)
        and (s.process = 'management-escalation'
            and t.TASK_DEF_KEY_ in ('answer-request', 'record-decision')
          or s.process = 'five-option-decision'
            and t.TASK_DEF_KEY_ in ('set-criteria', 'name-experts', 'decide'))
        and exists (select from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_
          and l.TYPE_ = 'candidate' and l.GROUP_ID_ = a.code || '.management')
      order by t.CREATE_TIME_, t.ID_ limit :most
      """;

  private final JdbcClient jdbc;
  private final CalendarProperties calendar;

  WaitingDecisions(JdbcClient jdbc, CalendarProperties calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * An open task.
   *
   * @param name in Finnish
   * @param due null for none
   */
  record DecisionTask(
      String definition, String step, String name, String area, LocalDate since, LocalDate due) {}

  /** What has waited longest comes first. */
  List<DecisionTask> in(List<Area> areas) {
    return jdbc.sql(WAITING)
        .param("organisations", areas.stream().map(Area::organisation).distinct().toList())
        .param("areas", areas.stream().map(Area::code).toList())
        .param("zone", calendar.zone().getId())
        .param("most", MOST)
        .query(DecisionTask.class)
        .list();
  }
}
