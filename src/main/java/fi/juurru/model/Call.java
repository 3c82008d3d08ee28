package fi.juurru.model;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Node;

/**
 * A call such as {@code roles.holders(unit, 'worker')} in an expression.
 *
 * @param target the name before the dot: a bean of the public face, or something that is refused
 */
public record Call(String target, String method, List<Node> arguments) {

  /** The call that this node makes, empty when it is none or its target has no name. */
  public static Optional<Call> of(Node node) {
    if (node instanceof AstMethod
        && node.getChild(0) instanceof AstDot property
        && property.getChild(0) instanceof AstIdentifier target) {
      return Optional.of(
          new Call(
              target.getName(), propertyName(property), Expression.children(node.getChild(1))));
    }
    return Optional.empty();
  }

  /** Name after the dot; the parser's node shows it in its text form only. */
  public static String propertyName(AstDot property) {
    return property.toString().substring(". ".length());
  }

  /** An argument that is written out as text. */
  public Optional<String> text(int argument) {
    return argument < arguments.size() && arguments.get(argument) instanceof AstString text
        ? Optional.of((String) text.eval(null, null))
        : Optional.empty();
  }

  /** An argument that is a variable. */
  public Optional<String> variable(int argument) {
    return argument < arguments.size() && arguments.get(argument) instanceof AstIdentifier variable
        ? Optional.of(variable.getName())
        : Optional.empty();
  }
}
