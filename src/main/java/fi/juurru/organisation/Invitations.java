package fi.juurru.organisation;

import fi.juurru.PasswordCodes;
import fi.juurru.PasswordCodes.Code;
import fi.juurru.organisation.Role.Scope;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Codes with which new people choose their first password, and others a new one, made by a
 * coordinator and handed over in person. Whoever makes a code could use it, so it is made only for
 * people of the coordinator's organisation whose roles a process gives: those of units and methods.
 * Who decides over others, or belongs to no or another organisation, is not found here.
 */
@RestController
@RequestMapping("/camunda/api/juurru/invitations")
class Invitations {

  private static final Duration VALID = Duration.ofDays(7);

  /** Groups of the roles that processes give. */
  private static final String OF_WORK =
      Arrays.stream(Role.values())
          .filter(role -> role.scope() == Scope.UNIT || role.scope() == Scope.METHOD)
          .map(Role::code)
          .collect(Collectors.joining("|", "^[^.]+\\.(", ")(\\.deputy)?$"));

  private static final String PEOPLE =
      """
      select u.id_ as id, concat_ws(' ', u.first_, u.last_) as name,
        u.pwd_ is not null as has_begun,
        case when c.used is null and c.valid_until > :now then c.valid_until end as until
      from act_id_user u
        join act_id_tenant_member t on t.user_id_ = u.id_ and t.tenant_id_ = :organisation
        left join password_code c on c.person = u.id_ and not c.mailed
      where u.id_ <> :asker and (:person::text is null or u.id_ = :person)
        and not exists (select from act_id_membership m
          where m.user_id_ = u.id_ and m.group_id_ !~ :ofWork)
        and not exists (select from act_id_tenant_member other
          where other.tenant_id_ <> :organisation and (other.user_id_ = u.id_ or other.group_id_ in
            (select group_id_ from act_id_membership where user_id_ = u.id_)))
      order by u.last_, u.first_, u.id_""";

  private final CoordinatedAreas areas;
  private final PersonAsking asking;
  private final PasswordCodes codes;
  private final JdbcClient jdbc;

  Invitations(CoordinatedAreas areas, PersonAsking asking, PasswordCodes codes, JdbcClient jdbc) {
    this.areas = areas;
    this.asking = asking;
    this.codes = codes;
    this.jdbc = jdbc;
  }

  /**
   * Somebody for whom a code can be made.
   *
   * @param hasBegun whether the person has a password
   * @param until how long the newest code works; null where there is none that does
   */
  record Invited(String id, String name, boolean hasBegun, Instant until) {}

  /** All for whom the asker can make a code; 401 for nobody, 403 for who coordinates no area. */
  @GetMapping
  List<Invited> all() {
    return people(null);
  }

  /** Makes a code and tells it, this once; 404 for whom none can be made. */
  @PostMapping("/{person}")
  @Transactional
  public Code invite(@PathVariable("person") String person) {
    if (people(person).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return codes.make(person, asking.id(), VALID);
  }

  private List<Invited> people(String person) {
    String organisation = areas.ofAsker().get(0).organisation();
    return jdbc.sql(PEOPLE)
        .param("now", Timestamp.from(ClockUtil.getCurrentTime().toInstant()))
        .param("organisation", organisation)
        .param("asker", asking.id())
        .param("person", person)
        .param("ofWork", OF_WORK)
        .query(
            (row, number) ->
                new Invited(
                    row.getString("id"),
                    row.getString("name"),
                    row.getBoolean("has_begun"),
                    row.getTimestamp("until") == null
                        ? null
                        : row.getTimestamp("until").toInstant()))
        .list();
  }
}
