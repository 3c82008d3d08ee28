package fi.juurru.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation of an OpenAPI document.
 *
 * @param parameters names of its query parameters
 * @param bodies the document's examples; empty where it takes no JSON
 */
record DocumentedOperation(
    String method, String path, List<String> parameters, List<JsonNode> bodies) {

  /** A request to send; {@code body} is null where there is none. */
  record Request(String method, String path, String body) {

    @Override
    public String toString() {
      return method + " " + path + (body == null ? "" : " " + body);
    }
  }

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** Those of Camunda's document. */
  static List<DocumentedOperation> all() {
    try (var file = DocumentedOperation.class.getResourceAsStream("/openapi.json")) {
      return of(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<DocumentedOperation> of(JsonNode document) {
    List<DocumentedOperation> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            all.add(of(operation.getKey(), path.getKey(), operation.getValue()))));
    return all;
  }

  private static DocumentedOperation of(String method, String path, JsonNode operation) {
    List<String> parameters =
        stream(operation.path("parameters"))
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .map(parameter -> parameter.path("name").asText())
            .toList();
    List<JsonNode> bodies =
        stream(operation.at("/requestBody/content/application~1json/examples"))
            .map(example -> example.path("value"))
            .toList();
    return new DocumentedOperation(
        method.toUpperCase(java.util.Locale.ROOT), path, parameters, bodies);
  }

  /** As the document shows it, with these values for the parameters of the path. */
  Stream<Request> examples(UnaryOperator<String> value) {
    return bodies.isEmpty()
        ? Stream.of(new Request(method, path(value), writes() ? "{}" : null))
        : bodies.stream().map(body -> new Request(method, path(value), body.toString()));
  }

  /** With no parameters but those of the path, and nothing in the body. */
  Request unfiltered(UnaryOperator<String> value) {
    return new Request(method, path(value), writes() ? "{}" : null);
  }

  /** With a value for every parameter that none of them understands. */
  Request withBrokenParameters(UnaryOperator<String> value) {
    String query =
        parameters.stream().map(name -> name + "=x%27").collect(Collectors.joining("&", "?", ""));
    return new Request(method, path(value) + query, writes() ? "{}" : null);
  }

  /** With bodies that are no JSON, no object, or hold null or text instead of what they should. */
  Stream<Request> withBrokenBodies(UnaryOperator<String> value) {
    if (!writes()) {
      return Stream.empty();
    }
    Stream<String> broken = Stream.of("{", "null", "[1]", "\"x\"");
    Stream<String> nothing = bodies.stream().limit(1).map(body -> filled(body, null));
    Stream<String> text = bodies.stream().limit(1).map(body -> filled(body, "x'"));
    return Stream.of(broken, nothing, text)
        .flatMap(all -> all)
        .map(body -> new Request(method, path(value), body));
  }

  private static String filled(JsonNode body, String text) {
    JsonNode copy = body.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> object.put(name, text));
    }
    return copy.toString();
  }

  private boolean writes() {
    return method.startsWith("P");
  }

  private String path(UnaryOperator<String> value) {
    return PARAMETER.matcher(path).replaceAll(name -> value.apply(path + " " + name.group(1)));
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
