package fi.juurru.progress;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How people are, as far as questionnaires without names have asked, beside how the methods are
 * learnt and used (seed row C71), for the models. One row for a method over all the units of an
 * area: it shows what goes together, and compares no units.
 */
@Component("wellBeing")
@CalledByModels
public class WellBeing {

  private static final String RATED =
      """
      with newest as (
        select distinct on (r.unit, r.method) r.id, r.method
        from pulse_round r join unit u on u.code = r.unit join area a on a.code = u.area
        where a.code = :area and a.organisation = :organisation and r.closed and r.people > 0
        order by r.unit, r.method, r.number desc)
      select m.code, m.name, sum(c.value * c.answers)::float / sum(c.answers) as mean
      from newest join method m on m.code = newest.method
      join pulse_count c on c.round = newest.id and c.statement = :statement
      group by m.code, m.name having sum(c.answers) > 0 order by m.name collate "C"
      """;

  private final JdbcClient jdbc;
  private final UnitRows units;

  WellBeing(JdbcClient jdbc, UnitRows units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  private record MethodRating(String code, String name, double mean) {}

  /**
   * A method in an area.
   *
   * @param mean over the newest answers of its units, with one decimal
   * @param trained of those who are to be trained, such as {@code 8 / 12}
   * @param users in the newest reports of use
   */
  record Row(String methodName, String mean, String trained, int users) {}

  /**
   * Rows for a form's table: how a statement was rated in the instance's area, beside how many are
   * trained and use the method. One for each method that has answers there, by name; none where too
   * few have answered.
   *
   * @param statement key of the statement in the questionnaire's form
   */
  public SpinJsonNode besideUse(String statement) {
    InstanceScope scope = InstanceScope.current();
    List<MethodRating> rated =
        jdbc.sql(RATED)
            .param("area", scope.area(), Types.VARCHAR)
            .param("organisation", scope.organisation())
            .param("statement", statement)
            .query(MethodRating.class)
            .list();
    return Spin.JSON(rated.stream().map(each -> row(each, scope)).toList());
  }

  private Row row(MethodRating rated, InstanceScope scope) {
    List<UnitRow> rows =
        units.of(new InstanceScope(scope.organisation(), scope.area(), null, rated.code()));
    return new Row(
        rated.name(),
        String.format(Locale.forLanguageTag("fi"), "%.1f", rated.mean()),
        rows.stream().mapToLong(UnitRow::trained).sum()
            + " / "
            + rows.stream().mapToLong(UnitRow::planned).sum(),
        rows.stream().map(UnitRow::users).filter(Objects::nonNull).mapToInt(users -> users).sum());
  }
}
