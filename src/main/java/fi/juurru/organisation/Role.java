package fi.juurru.organisation;

import fi.juurru.ProcessVariable;
import fi.juurru.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles that get tasks, each with the kind of scope it is held in. */
public enum Role implements Wording {
  WORKER(Scope.UNIT, "työntekijä"),
  SUPERVISOR(Scope.UNIT, "lähiesihenkilö"),
  CHANGE_AGENT(Scope.UNIT, "muutosagentti"),
  TEAM(Scope.UNIT, "työyhteisö"),
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

  Role(Scope scope, String label) {
    this.scope = scope;
    this.label = label;
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
