package fi.juurru.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The organisations with their areas, units and methods. Lookups by code answer empty when there is
 * no such code or it is null; lists are in order of name.
 */
@Repository
public class Organisations {

  private static final String UNIT =
      "select u.code, u.area, a.name area_name, a.organisation, u.name, u.language, u.type"
          + " from unit u join area a on a.code = u.area where ";
  private static final String METHOD =
      "select code, organisation, name, maintainer, action_code from method where ";
  private static final String AREA = "select code, organisation, name from area where ";

  private final JdbcClient jdbc;

  Organisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Organisation> all() {
    return jdbc.sql("select code, name from organisation order by name")
        .query(Organisation.class)
        .list();
  }

  public Optional<Area> area(String code) {
    return jdbc.sql(AREA + "code = ?").param(code).query(Area.class).optional();
  }

  public List<Area> areas(String organisation) {
    return jdbc.sql(AREA + "organisation = ? order by name")
        .param(organisation)
        .query(Area.class)
        .list();
  }

  public Optional<Unit> unit(String code) {
    return jdbc.sql(UNIT + "u.code = ?").param(code).query(Unit.class).optional();
  }

  /** Those in which something can still be started: not merged into another unit. */
  public List<Unit> openUnits(String organisation) {
    return jdbc.sql(UNIT + "a.organisation = ? and not u.ended order by u.name")
        .param(organisation)
        .query(Unit.class)
        .list();
  }

  /** All units, those that have ended too. */
  public List<Unit> units(String organisation) {
    return jdbc.sql(UNIT + "a.organisation = ? order by u.name")
        .param(organisation)
        .query(Unit.class)
        .list();
  }

  public Optional<Method> method(String code) {
    return jdbc.sql(METHOD + "code = ?").param(code).query(Method.class).optional();
  }

  public List<Method> methods(String organisation) {
    return jdbc.sql(METHOD + "organisation = ? order by name")
        .param(organisation)
        .query(Method.class)
        .list();
  }

  /** The organisation that a scope of any kind belongs to; an organisation belongs to itself. */
  public Optional<String> organisationOf(String code) {
    return jdbc.sql(
            "select organisation from (select code, code organisation from organisation union all"
                + " select code, organisation from area union all"
                + " select code, organisation from method union all"
                + " select u.code, a.organisation from unit u join area a on a.code = u.area)"
                + " scope where code = ?")
        .param(code)
        .query(String.class)
        .optional();
  }

  /** True when a scope of any kind and any organisation has this code. */
  public boolean isTaken(String code) {
    return jdbc.sql(
            "select exists (select code from organisation where code = :code union all"
                + " select code from area where code = :code union all"
                + " select code from unit where code = :code union all"
                + " select code from method where code = :code)")
        .param("code", code)
        .query(Boolean.class)
        .single();
  }

  void save(Organisation organisation) {
    jdbc.sql(
            "insert into organisation (code, name) values (?, ?)"
                + " on conflict (code) do update set name = excluded.name"
                + " where organisation.name <> excluded.name")
        .params(organisation.code(), organisation.name())
        .update();
  }

  void save(Area area) {
    jdbc.sql(
            "insert into area (code, organisation, name) values (?, ?, ?)"
                + " on conflict (code) do update set name = excluded.name"
                + " where area.name <> excluded.name")
        .params(area.code(), area.organisation(), area.name())
        .update();
  }

  /** The unit of this code is open no more. */
  void end(String unit) {
    jdbc.sql("update unit set ended = true where code = ?").param(unit).update();
  }

  void save(Unit unit) {
    jdbc.sql(
            "insert into unit (code, area, name, language, type) values (?, ?, ?, ?, ?)"
                + " on conflict (code) do update set name = excluded.name,"
                + " language = excluded.language, type = excluded.type")
        .params(unit.code(), unit.area(), unit.name(), unit.language(), unit.type())
        .update();
  }

  void save(Method method) {
    jdbc.sql(
            "insert into method (code, organisation, name, maintainer, action_code)"
                + " values (?, ?, ?, ?, ?) on conflict (code) do update set name = excluded.name,"
                + " maintainer = excluded.maintainer, action_code = excluded.action_code"
                + " where (method.name, method.maintainer, method.action_code) is distinct from"
                + " (excluded.name, excluded.maintainer, excluded.action_code)")
        .params(
            method.code(),
            method.organisation(),
            method.name(),
            method.maintainer(),
            method.actionCode())
        .update();
  }
}
