package fi.juurru.cockpit;

import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.UnitCalls.Called;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What coordinators have agreed with units that need support, as long as they need it. */
@Repository
class AgreedSupport {

  private static final String AGREED =
      """
      select s.unit, s.method, agreed.TEXT_ as agreed,
        substring(next.TEXT_ from '^\\d{4}-\\d\\d-\\d\\d') as next_contact
      from support_spell s join unit u on u.code = s.unit
        join ACT_HI_VARINST agreed on agreed.PROC_INST_ID_ = s.instance
          and agreed.EXECUTION_ID_ = s.instance and agreed.NAME_ = 'agreedSupport'
        left join ACT_HI_VARINST next on next.PROC_INST_ID_ = s.instance
          and next.EXECUTION_ID_ = s.instance and next.NAME_ = 'nextContact'
      where u.area in (:areas) and s.passed_on is null
      """;

  private final JdbcClient jdbc;

  AgreedSupport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was agreed.
   *
   * @param nextContact as people read it; empty for none
   */
  record Agreement(String text, String nextContact) {

    static final Agreement NONE = new Agreement("", "");
  }

  /** Of each unit and method in these areas for which somebody was asked to call and has. */
  Map<Called, Agreement> inSpells(List<String> areas) {
    Map<Called, Agreement> agreed = new HashMap<>();
    jdbc.sql(AGREED)
        .param("areas", areas)
        .query(
            row -> {
              String next = row.getString("next_contact");
              agreed.put(
                  new Called(row.getString("unit"), row.getString("method")),
                  new Agreement(
                      Objects.requireNonNullElse(row.getString("agreed"), ""),
                      next == null ? "" : ShownDay.of(LocalDate.parse(next))));
            });
    return agreed;
  }
}
