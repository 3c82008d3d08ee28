package fi.juurru.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * An expression in a process, wherever it stands: the engine evaluates them in many attributes and
 * texts, names included, so all are looked through and none is known by its place.
 *
 * @param element where it stands
 * @param place name of the attribute or element
 */
public record Expression(Element element, String place, String text) {

  private static final Builder JUEL = new Builder(Builder.Feature.METHOD_INVOCATIONS);

  /** All expressions of a process. */
  public static Stream<Expression> in(ProcessFile file) {
    return file.elements()
        .flatMap(element -> Stream.concat(attributes(element), content(element)))
        .filter(candidate -> candidate.text.contains("${") || candidate.text.contains("#{"));
  }

  /** The expression's tree as the engine's own parser builds it; empty when it cannot be read. */
  public Optional<Node> tree() {
    try {
      return Optional.of(JUEL.build(text).getRoot());
    } catch (TreeBuilderException e) {
      return Optional.empty();
    }
  }

  /** All nodes of the tree, each after its parent. */
  public Stream<Node> nodes() {
    return tree().stream().flatMap(Expression::under);
  }

  /** All calls of a method on something with a name. */
  public Stream<Call> calls() {
    return nodes().map(Call::of).flatMap(Optional::stream);
  }

  private static Stream<Node> under(Node node) {
    return Stream.concat(Stream.of(node), children(node).stream().flatMap(Expression::under));
  }

  /** The nodes right below a node. */
  public static List<Node> children(Node node) {
    return IntStream.range(0, node.getCardinality())
        .mapToObj(node::getChild)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Stream<Expression> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .map(attribute -> new Expression(element, attribute.getLocalName(), attribute.getValue()));
  }

  private static Stream<Expression> content(Element element) {
    return XmlFile.isLeaf(element)
        ? Stream.of(
            new Expression(element, element.getLocalName(), element.getTextContent().strip()))
        : Stream.empty();
  }
}
