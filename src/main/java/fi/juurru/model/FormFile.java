package fi.juurru.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form. */
public record FormFile(String resource, JsonNode root) implements ModelFile {

  /** Its id, by which processes name it; empty when it has none. */
  public String id() {
    return root.path("id").asText();
  }

  /** All components, those inside groups after their group. */
  public Stream<FormComponent> components() {
    return inside(root, List.of());
  }

  private static Stream<FormComponent> inside(JsonNode parent, List<FormComponent> groups) {
    return StreamSupport.stream(parent.path("components").spliterator(), false)
        .map(node -> new FormComponent(node, groups))
        .flatMap(
            component ->
                Stream.concat(
                    Stream.of(component), inside(component.node(), component.withGroups())));
  }
}
