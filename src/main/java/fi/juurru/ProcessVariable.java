package fi.juurru;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A variable that the code and the models share: its name and type, said once. */
public record ProcessVariable<T>(String name, Class<T> type) {

  public static final ProcessVariable<String> ORGANISATION = text("organisation");
  public static final ProcessVariable<String> AREA = text("area");
  public static final ProcessVariable<String> UNIT = text("unit");
  public static final ProcessVariable<String> METHOD = text("method");
  public static final ProcessVariable<String> AREA_NAME = text("areaName");
  public static final ProcessVariable<String> UNIT_NAME = text("unitName");
  public static final ProcessVariable<String> METHOD_NAME = text("methodName");
  public static final ProcessVariable<String> ACTION_CODE = text("actionCode");
  public static final ProcessVariable<Boolean> HAS_ACTION_CODE =
      new ProcessVariable<>("hasActionCode", Boolean.class);

  /** The person whom a follow-up of training is about. */
  public static final ProcessVariable<String> WORKER = text("worker");

  /** What was agreed, in the follow-up of a step. */
  public static final ProcessVariable<String> STEP = text("step");

  /** What is to be decided, in a decision among five options. */
  public static final ProcessVariable<String> QUESTION = text("question");

  /** Which clients a design of services is about. */
  public static final ProcessVariable<String> SEGMENT = text("segment");

  /** What another organisation asks about. */
  public static final ProcessVariable<String> REQUEST_SUBJECT = text("requestSubject");

  /** A start form or a caller says where an instance belongs; the rest follows from these. */
  public static final Set<String> ASKED_AT_START = names(UNIT, METHOD, AREA);

  /** Where an instance belongs, in codes and in words. */
  public static final Set<String> PLACE =
      names(ORGANISATION, AREA, UNIT, METHOD, AREA_NAME, UNIT_NAME, METHOD_NAME);

  /** What a task is about beside its place, where there can be several of a kind: on its card. */
  public static final Set<String> SUBJECT = names(SEGMENT, REQUEST_SUBJECT, QUESTION, STEP);

  /** Set by Juurru itself, at the start of every instance. */
  public static final Set<String> FILLED_IN =
      names(ORGANISATION, AREA_NAME, UNIT_NAME, METHOD_NAME, HAS_ACTION_CODE, ACTION_CODE);

  /** Its value where something runs; null where it has none. */
  public T get(VariableScope scope) {
    return type.cast(scope.getVariable(name));
  }

  /** Gives it a value where something runs. */
  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  private static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class);
  }

  private static Set<String> names(ProcessVariable<?>... variables) {
    return Arrays.stream(variables)
        .map(ProcessVariable::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
