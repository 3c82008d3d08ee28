package fi.juurru.organisation;

import fi.juurru.CalledByModels;
import fi.juurru.CurrentInstance;
import fi.juurru.InstanceScope;
import fi.juurru.ProcessVariable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Registers units, for the process {@code unit-registration}. */
@Component("units")
@CalledByModels
public class Units {

  private static final int LONGEST_CODE = 40;

  private final Organisations organisations;
  private final Registry registry;
  private final OwnOrganisation own;

  Units(Organisations organisations, Registry registry, OwnOrganisation own) {
    this.organisations = organisations;
    this.registry = registry;
    this.own = own;
  }

  /**
   * Adds the unit that the current instance describes in {@code area, newUnitName, newUnitLanguage}
   * and {@code newUnitType}, and sets the variables {@code unit} and {@code unitName}. The code is
   * made from the name, so that nobody has to invent one.
   */
  public void register() {
    var execution = CurrentInstance.execution();
    String name = (String) execution.getVariable("newUnitName");
    Area area = organisations.area(own.required(ProcessVariable.AREA.get(execution))).orElseThrow();
    Unit unit =
        new Unit(
            freeCode(name),
            area.code(),
            area.name(),
            area.organisation(),
            name.strip(),
            (String) execution.getVariable("newUnitLanguage"),
            (String) execution.getVariable("newUnitType"));
    registry.add(unit);
    ProcessVariable.UNIT.set(execution, unit.code());
    ProcessVariable.UNIT_NAME.set(execution, unit.name());
  }

  /**
   * Ends the current instance's unit: nobody can choose it any more. What is open there goes on,
   * and its name stays in the history.
   */
  public void end() {
    organisations.end(own.required(ProcessVariable.UNIT.get(CurrentInstance.execution())));
  }

  /**
   * Whether a language is read where the current instance belongs: in its unit, or where it has
   * none, in a unit of its area. A text is asked for only in languages that somebody reads.
   *
   * @param language as the registration of a unit names it, such as {@code sv}
   */
  public boolean isRead(String language) {
    var scope = InstanceScope.current();
    return organisations.openUnits(scope.organisation()).stream()
        .filter(
            unit ->
                scope.unit() == null
                    ? unit.area().equals(scope.area())
                    : unit.code().equals(scope.unit()))
        .map(Unit::language)
        .anyMatch(read -> read.equals(language) || read.equals("both"));
  }

  private String freeCode(String name) {
    String code =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base =
        code.isEmpty() ? "yksikko" : code.substring(0, Math.min(LONGEST_CODE, code.length()));
    return organisations.isTaken(base)
        ? IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> base + "-" + n)
            .filter(candidate -> !organisations.isTaken(candidate))
            .findFirst()
            .orElseThrow()
        : base;
  }
}
