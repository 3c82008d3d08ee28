package fi.juurru.warning;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From when until when a coordinator has reason to call a unit about a method. */
@Repository
class SupportSpells {

  private final JdbcClient jdbc;

  SupportSpells(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One that goes on.
   *
   * @param instance in which the coordinator was asked; it may have ended
   */
  record Spell(String instance, String unit, String method) {

    boolean isAbout(String otherUnit, String otherMethod) {
      return unit.equals(otherUnit) && method.equals(otherMethod);
    }
  }

  /** Those that go on in an organisation. */
  List<Spell> goingOn(String organisation) {
    return jdbc.sql(
            "select instance, unit, method from support_spell"
                + " where organisation = ? and passed_on is null")
        .param(organisation)
        .query(Spell.class)
        .list();
  }

  void begin(String organisation, Spell spell, LocalDate day) {
    jdbc.sql(
            "insert into support_spell (instance, organisation, unit, method, began_on)"
                + " values (?, ?, ?, ?, ?)")
        .params(spell.instance(), organisation, spell.unit(), spell.method(), Date.valueOf(day))
        .update();
  }

  void pass(Spell spell, LocalDate day) {
    jdbc.sql("update support_spell set passed_on = ? where instance = ?")
        .params(Date.valueOf(day), spell.instance())
        .update();
  }
}
