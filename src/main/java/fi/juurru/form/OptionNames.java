package fi.juurru.form;

import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Method;
import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Unit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was chosen among choices that the server fills in, as people know it, never by its code. */
@Component
class OptionNames {

  private final Organisations organisations;
  private final JdbcClient jdbc;
  private final Texts texts;

  OptionNames(Organisations organisations, JdbcClient jdbc, Texts texts) {
    this.organisations = organisations;
    this.jdbc = jdbc;
    this.texts = texts;
  }

  /**
   * Empty for what is not there any more.
   *
   * @param options as a form names them
   */
  Optional<String> of(String options, String code) {
    return switch (options.split(":", 2)[0]) {
      case "units" -> organisations.unit(code).map(Unit::name);
      case "areas", "partners" -> organisations.area(code).map(Area::name);
      case "methods" -> organisations.method(code).map(Method::name);
      case "roles" -> Role.of(code).map(Role::finnish).map(texts::of);
      case "people" ->
          jdbc.sql("select concat_ws(' ', FIRST_, LAST_) from ACT_ID_USER where ID_ = ?")
              .param(code)
              .query(String.class)
              .optional();
      default -> Optional.empty();
    };
  }
}
