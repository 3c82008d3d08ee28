package fi.juurru.process;

import fi.juurru.ProcessIds;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.UnitCalendar;
import fi.juurru.calendar.WorkingCalendar;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the tasks that lateness takes further today, and no others: not those that have come as far
 * already, nor those of units that do not work today, nor those that have failed today.
 */
@Repository
class LateTasks {

  /** Where a unit has been closed lately, its own limits hold; they are earlier than the usual. */
  private static final String FIND =
      """
      select task.ID_ as id, task.NAME_ as name, task.PROC_INST_ID_ as instance, step.priority
      from ACT_RU_TASK task
      left join ACT_RU_VARIABLE unit on unit.PROC_INST_ID_ = task.PROC_INST_ID_
        and unit.EXECUTION_ID_ = task.PROC_INST_ID_ and unit.NAME_ = 'unit'
      left join unnest(:units::text[], :unitsRemind::timestamp[], :unitsOffer::timestamp[],
        :unitsHelp::timestamp[]) own (unit, remind, offer, help) on own.unit = unit.TEXT_
      cross join lateral (select case
        when task.PRIORITY_ < :helpAsked and task.DUE_DATE_ < coalesce(own.help, :help)
          and split_part(coalesce(task.PROC_DEF_ID_, ''), ':', 1) <> all (:helpItself::text[])
          then :helpAsked
        when task.PRIORITY_ < :offered and task.DUE_DATE_ < coalesce(own.offer, :offer)
          then :offered
        when task.PRIORITY_ < :reminded and task.DUE_DATE_ < coalesce(own.remind, :remind)
          then :reminded
        end as priority) step
      where task.TENANT_ID_ = :organisation and task.SUSPENSION_STATE_ = 1
        and task.DUE_DATE_ < :remind and (task.PRIORITY_ < :reminded
          or task.PRIORITY_ < :offered and task.DUE_DATE_ < :offer
          or task.PRIORITY_ < :helpAsked and task.DUE_DATE_ < :help)
        and step.priority is not null
        and not exists (select from ACT_RU_INCIDENT incident
          where incident.CONFIGURATION_ = task.ID_ and incident.INCIDENT_TYPE_ = :incident
          and incident.INCIDENT_TIMESTAMP_ >= :today)
      order by task.DUE_DATE_, task.ID_
      limit :limit
      """;

  private final JdbcClient jdbc;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  LateTasks(JdbcClient jdbc, WorkingCalendar calendar, CalendarProperties properties) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.zone = properties.zone();
  }

  /**
   * @param instance its process instance
   * @param priority which the task is to get: how far it is to be taken
   */
  record LateTask(String id, String name, String instance, int priority) {}

  /** The next tasks of an organisation to be taken further, those that were due first first. */
  List<LateTask> next(String organisation, Instant now, int limit) {
    DueLimits usual = DueLimits.of(calendar.of(null), now, zone);
    if (usual.isNothing()) {
      return List.of();
    }
    Map<String, DueLimits> own = new TreeMap<>();
    closedLately(organisation, usual, now)
        .forEach((unit, days) -> own.put(unit, DueLimits.of(days, now, zone)));
    return jdbc.sql(FIND)
        .param("organisation", organisation)
        .param("units", own.keySet().toArray(String[]::new))
        .param("unitsRemind", each(own, DueLimits::remind))
        .param("unitsOffer", each(own, DueLimits::offer))
        .param("unitsHelp", each(own, DueLimits::help))
        .param("remind", usual.remind())
        .param("offer", usual.offer())
        .param("help", usual.help())
        .param("reminded", Lateness.REMINDED)
        .param("offered", Lateness.OFFERED_TO_DEPUTIES)
        .param("helpAsked", Lateness.HELP_ASKED)
        .param(
            "helpItself",
            new String[] {ProcessIds.LATE_TASK_HELP, ProcessIds.CONFIDENTIAL_TASK_HELP})
        .param("incident", Lateness.INCIDENT)
        .param("today", Timestamp.from(day(now).atStartOfDay(zone).toInstant()))
        .param("limit", limit)
        .query(LateTask.class)
        .list();
  }

  private Map<String, UnitCalendar> closedLately(
      String organisation, DueLimits usual, Instant now) {
    return calendar.ofUnitsClosed(organisation, day(usual.help().toInstant()), day(now));
  }

  /** As texts, because the driver makes arrays of no other form of a moment. */
  private static String[] each(Map<String, DueLimits> own, Function<DueLimits, Timestamp> limit) {
    return own.values().stream().map(limit).map(Timestamp::toString).toArray(String[]::new);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
