package fi.juurru.organisation;

import fi.juurru.ProcessVariable;
import fi.juurru.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles that get tasks, each with the kind of scope it is held in. */
public enum Role implements Wording {
  SUPERVISOR("lähiesihenkilö", "Lähiesihenkilö"),
  CHANGE_AGENT("muutosagentti", "Muutosagentti"),
  WORKER("työntekijä", "Menetelmän käyttäjä"),
  TEAM("työyhteisö", "Muu työyhteisön jäsen"),
  UNIT_COACH(Scope.UNIT, "yksikön valmentaja"),
  IMPLEMENTATION_TEAM(Scope.METHOD, "implementointitiimi"),
  COORDINATOR(Scope.AREA, "koordinaattori"),
  MANAGEMENT(Scope.AREA, "palvelualueen johto"),
  COACH(Scope.AREA, "valmentaja"),
  COACH_LEAD(Scope.AREA, "valmennuksen vastuuhenkilö"),
  FACILITATOR(Scope.AREA, "fasilitaattori"),
  TOP_MANAGEMENT(Scope.ORGANISATION, "ylin johto"),
  RECORDING(Scope.ORGANISATION, "kirjaamisen tuki"),
  DECIDER(Scope.ORGANISATION, "päättäjä"),
  HR(Scope.ORGANISATION, "henkilöstöhallinto"),
  PREPAREDNESS(Scope.ORGANISATION, "varautumisen yhdyshenkilö");

  /** What a role is held in. */
  public enum Scope {
    UNIT(ProcessVariable.UNIT),
    METHOD(ProcessVariable.METHOD),
    AREA(ProcessVariable.AREA),
    ORGANISATION(ProcessVariable.ORGANISATION);

    private final ProcessVariable<String> variable;

    Scope(ProcessVariable<String> variable) {
      this.variable = variable;
    }

    /** The process variable with the code of this scope. */
    public ProcessVariable<String> variable() {
      return variable;
    }
  }

  private final Scope scope;
  private final String label;
  private final String holder;

  /** A role of a unit that people take, leave and hand over, with what its holder is called. */
  Role(String label, String holder) {
    this.scope = Scope.UNIT;
    this.label = label;
    this.holder = holder;
  }

  Role(Scope scope, String label) {
    this.scope = scope;
    this.label = label;
    this.holder = null;
  }

  /** Code as in group ids and models, such as {@code change-agent}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Scope scope() {
    return scope;
  }

  /** Name as it stands after the name of its scope. */
  @Override
  public String finnish() {
    return label;
  }

  /** Camunda group of this role in a scope. */
  public String group(String scopeCode) {
    return scopeCode + "." + code();
  }

  /** What its holder is called where a role is chosen; null for one that is not handed over. */
  public String holder() {
    return holder;
  }

  @Override
  public List<String> forms() {
    return holder == null ? List.of(label) : List.of(label, holder);
  }

  /**
   * The roles of a unit that are handed over from person to person, in the order in which they are
   * offered. A unit's coaches are not among them: they change with the coaching pair.
   */
  public static Stream<Role> handedOver() {
    return Arrays.stream(values()).filter(role -> role.holder != null);
  }

  /**
   * Camunda group that marks the deputies of this role in a scope. Deputies are members of {@link
   * #group} too, so that they can step in at any time.
   */
  public String deputies(String scopeCode) {
    return group(scopeCode) + ".deputy";
  }

  /** The role with this code, empty when there is none or the code is null. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findAny();
  }
}
