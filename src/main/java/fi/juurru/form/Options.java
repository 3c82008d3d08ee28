package fi.juurru.form;

import fi.juurru.ProcessVariable;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Role.Scope;
import fi.juurru.organisation.Unit;
import fi.juurru.process.Awaiting;
import fi.juurru.process.GivenAnswers;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Choices that depend on data, by the name that a form gives them: {@code units}, {@code areas},
 * {@code methods}, {@code people}, {@code roles} that are handed over. Roles after a colon leave
 * those in which the reader holds one of them; {@code people:<unit>.worker,change-agent} are the
 * holders of roles in a scope of the instance, {@code people:awaiting.<message>} those whose
 * follow-up in its unit and method waits for a message; {@code answers:report-use} what the reader
 * has answered lately in these tasks. Only the reader's organisation is ever offered, but for
 * {@code partners}: the areas of the others, by name, of whom something can be asked.
 */
@Component
class Options {

  private static final Pattern HOLDERS =
      Pattern.compile("<(unit|method|area|organisation)>\\.([a-z,-]+)");
  private static final Pattern AWAITING = Pattern.compile("awaiting\\.([a-z-]+)");

  private final Organisations organisations;
  private final ObjectProvider<IdentityService> identity;
  private final ObjectProvider<Awaiting> awaiting;
  private final GivenAnswers answers;

  Options(
      Organisations organisations,
      ObjectProvider<IdentityService> identity,
      ObjectProvider<Awaiting> awaiting,
      GivenAnswers answers) {
    this.organisations = organisations;
    this.identity = identity;
    this.awaiting = awaiting;
    this.answers = answers;
  }

  List<Option> offered(String options, Respondent respondent) {
    String[] parts = options.split(":", 2);
    String narrowing = parts.length > 1 ? parts[1] : null;
    String organisation = respondent.organisation();
    if (organisation == null) {
      return List.of();
    }
    return switch (parts[0]) {
      case "units" -> units(narrowing, respondent);
      case "areas" ->
          organisations.areas(organisation).stream()
              .filter(area -> narrowing == null || holdsAny(narrowing, respondent, scopes(area)))
              .map(area -> new Option(area.name(), area.code()))
              .toList();
      case "methods" ->
          organisations.methods(organisation).stream()
              .map(method -> new Option(method.name(), method.code()))
              .toList();
      case "roles" ->
          Role.handedOver().map(role -> new Option(role.holder(), role.code())).toList();
      case "people" -> people(narrowing, respondent);
      case "partners" -> partners(organisation);
      case "answers" -> answers(narrowing, respondent);
      default -> throw new IllegalArgumentException("Unknown options " + options);
    };
  }

  /** Whether a unit of an area has this name; never where the area is none. */
  boolean isTaken(String unitName, Object area) {
    return organisations.area(Objects.toString(area, null)).stream()
        .flatMap(known -> organisations.units(known.organisation()).stream())
        .anyMatch(unit -> unit.area().equals(area) && unit.name().equalsIgnoreCase(unitName));
  }

  /** A choice that was made when it was still offered. */
  Option gone(String options, Object value) {
    User person =
        options.startsWith("people")
            ? identity.getObject().createUserQuery().userId(value.toString()).singleResult()
            : null;
    return new Option(person == null ? value.toString() : name(person), value);
  }

  private static Map<Scope, String> scopes(Unit unit) {
    return Map.of(
        Scope.UNIT, unit.code(), Scope.AREA, unit.area(), Scope.ORGANISATION, unit.organisation());
  }

  private static Map<Scope, String> scopes(Area area) {
    return Map.of(Scope.AREA, area.code(), Scope.ORGANISATION, area.organisation());
  }

  private static boolean holdsAny(String roles, Respondent respondent, Map<Scope, String> scopes) {
    return Arrays.stream(roles.split(","))
        .map(code -> Role.of(code).orElseThrow())
        .filter(role -> scopes.containsKey(role.scope()))
        .anyMatch(role -> respondent.groups().contains(role.group(scopes.get(role.scope()))));
  }

  /** By name, with that of the area where the organisation has two units of one name. */
  private List<Option> units(String narrowing, Respondent respondent) {
    List<Unit> all = organisations.openUnits(respondent.organisation());
    Map<String, Long> names =
        all.stream().collect(Collectors.groupingBy(Unit::name, Collectors.counting()));
    return all.stream()
        .filter(unit -> narrowing == null || holdsAny(narrowing, respondent, scopes(unit)))
        .map(
            unit ->
                names.get(unit.name()) == 1
                    ? new Option(unit.name(), unit.code())
                    : new Option(unit.name() + " (" + unit.areaName() + ")", unit.code()))
        .toList();
  }

  private List<Option> people(String narrowing, Respondent respondent) {
    Collator finnish = Collator.getInstance(Locale.forLanguageTag("fi"));
    return users(narrowing, respondent)
        .map(person -> new Option(name(person), person.getId()))
        .distinct()
        .sorted(Comparator.comparing(Option::label, finnish))
        .toList();
  }

  private List<Option> partners(String organisation) {
    return organisations.all().stream()
        .filter(other -> !other.code().equals(organisation))
        .flatMap(
            other ->
                organisations.areas(other.code()).stream()
                    .map(area -> new Option(other.name() + ": " + area.name(), area.code())))
        .toList();
  }

  /** Named by the task, where it was and the day: {@code Kerro käytöstä: Metsola, 3.11.2026}. */
  private List<Option> answers(String tasks, Respondent respondent) {
    return answers.of(respondent.person(), respondent.organisation(), tasks.split(",")).stream()
        .map(given -> new Option(given.name() + ": " + given.about(), given.task()))
        .toList();
  }

  private Stream<User> users(String narrowing, Respondent respondent) {
    if (narrowing == null) {
      return inOrganisation(respondent).list().stream();
    }
    Matcher awaited = AWAITING.matcher(narrowing);
    if (awaited.matches()) {
      String[] workers =
          awaiting
              .getObject()
              .workers(
                  respondent.organisation(),
                  respondent.scope().get(ProcessVariable.UNIT.name()),
                  respondent.scope().get(ProcessVariable.METHOD.name()),
                  awaited.group(1))
              .toArray(String[]::new);
      return workers.length == 0
          ? Stream.empty()
          : inOrganisation(respondent).userIdIn(workers).list().stream();
    }
    Matcher holders = HOLDERS.matcher(narrowing);
    if (!holders.matches()) {
      throw new IllegalArgumentException("Unknown options people:" + narrowing);
    }
    return respondent.scope().get(holders.group(1)) instanceof String scope
        ? Arrays.stream(holders.group(2).split(","))
            .map(code -> Role.of(code).orElseThrow().group(scope))
            .flatMap(group -> inOrganisation(respondent).memberOfGroup(group).list().stream())
        : Stream.empty();
  }

  private UserQuery inOrganisation(Respondent respondent) {
    return identity.getObject().createUserQuery().memberOfTenant(respondent.organisation());
  }

  private static String name(User person) {
    String name =
        Stream.of(person.getFirstName(), person.getLastName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return name.isEmpty() ? person.getId() : name;
  }
}
