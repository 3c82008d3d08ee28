package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Face;
import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.Node;
import org.springframework.stereotype.Component;

/**
 * Expressions use variables, operators and the public face, nothing else. Through any other object
 * a model could reach the engine ({@code execution.processEngineServices}), Java ({@code
 * x.getClass()}) and other organisations' data.
 */
@Component
class ExpressionsStayOnFace implements Rule {

  private static final Set<String> FUNCTIONS = Set.of("currentUser");
  private static final Set<String> EXECUTION_METHODS = Set.of("getVariable", "hasVariable");
  private static final Set<String> EXECUTION_PROPERTIES = Set.of("id", "businessKey");
  private static final Set<String> ENGINE_OBJECTS =
      Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

  @Override
  public void check(Models models, Findings findings) {
    models.processes().forEach(file -> check(file, models.face(), findings));
  }

  private static void check(ProcessFile file, Face face, Findings findings) {
    Expression.in(file)
        .forEach(
            expression ->
                expression.tree().stream()
                    .flatMap(tree -> refused(tree, expression, face))
                    .distinct()
                    .forEach(
                        what ->
                            findings.add(
                                file,
                                expression.element(),
                                "Lausekkeessa %s ei voi käyttää: %s. Sallittuja ovat muuttujat, execution.getVariable('x'), execution.hasVariable('x') ja toiminnot: %s."
                                    .formatted(
                                        expression.text(),
                                        what,
                                        String.join(", ", face.beans().keySet())))));
  }

  private static Stream<String> refused(Node node, Expression expression, Face face) {
    if (node instanceof AstFunction function) {
      return FUNCTIONS.contains(function.getName())
          ? Stream.empty()
          : Stream.of(function.getName() + "()");
    }
    if (isDecisionOutput(node)) {
      return Stream.empty();
    }
    if (node instanceof AstBracket) {
      return Stream.of("hakasulkeet");
    }
    if (node instanceof AstMethod) {
      Optional<Call> call = Call.of(node);
      return call.filter(known -> isAllowed(known, face)).isPresent()
          ? arguments(node, expression, face)
          : Stream.of(
              call.map(known -> known.target() + "." + known.method() + "()")
                  .orElse("peräkkäiset kutsut"));
    }
    if (node instanceof AstDot property) {
      return isAllowed(property) ? Stream.empty() : Stream.of("." + Call.propertyName(property));
    }
    if (node instanceof AstIdentifier name) {
      return isAllowed(name.getName(), expression, face)
          ? Stream.empty()
          : Stream.of(name.getName() + " sellaisenaan");
    }
    return children(node, expression, face);
  }

  private static Stream<String> arguments(Node method, Expression expression, Face face) {
    return children(method.getChild(1), expression, face);
  }

  private static Stream<String> children(Node node, Expression expression, Face face) {
    return Expression.children(node).stream().flatMap(child -> refused(child, expression, face));
  }

  private static boolean isAllowed(Call call, Face face) {
    return face.has(call.target())
        || call.target().equals("execution") && EXECUTION_METHODS.contains(call.method());
  }

  /** {@code decisionResult[0].output}: the way to take several outputs of a decision. */
  private static boolean isDecisionOutput(Node node) {
    return node instanceof AstDot output
        && !Call.propertyName(output).equals("class")
        && output.getChild(0) instanceof AstBracket row
        && row.getChild(0) instanceof AstIdentifier result
        && result.getName().equals("decisionResult")
        && row.getChild(1) instanceof AstNumber;
  }

  private static boolean isAllowed(AstDot property) {
    return property.getChild(0) instanceof AstIdentifier target
        && target.getName().equals("execution")
        && EXECUTION_PROPERTIES.contains(Call.propertyName(property));
  }

  private static boolean isAllowed(String name, Expression expression, Face face) {
    return face.has(name)
        ? expression.place().equals("delegateExpression")
        : !ENGINE_OBJECTS.contains(name);
  }
}
