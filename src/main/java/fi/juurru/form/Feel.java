package fi.juurru.form;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;

/** FEEL expressions of forms, evaluated by the engine that also serves decisions. */
class Feel {

  private final Supplier<FeelEngine> engine;

  Feel(Supplier<FeelEngine> engine) {
    this.engine = engine;
  }

  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /** Value of an expression that begins with {@code =}; null, as in the browser, when it fails. */
  Object evaluate(String expression, Map<String, Object> variables) {
    try {
      return engine
          .get()
          .evaluateSimpleExpression(
              expression.substring(1), Variables.fromMap(variables).asVariableContext());
    } catch (FeelException e) {
      return null;
    }
  }
}
