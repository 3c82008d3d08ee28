package fi.juurru.model;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Reads FEEL as the engine does in decisions, and nearly as the browser does in forms. */
public final class FeelSyntax {

  private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

  private FeelSyntax() {}

  /** Whether a text is a FEEL expression. */
  public static boolean isExpression(String text) {
    return ENGINE.parseExpression(text).isSuccess();
  }

  /** Whether a text is a test of a decision table's cell, such as {@code <= 2}. */
  public static boolean isTest(String text) {
    return ENGINE.parseUnaryTests(text).isSuccess();
  }
}
