package fi.juurru.organisation;

import java.util.Collection;
import java.util.List;
import org.camunda.spin.json.SpinJsonNode;

/**
 * The people that a form names: how the engine hands over what a select or a tag list submitted.
 */
final class People {

  private People() {}

  /** User ids in a submitted value; empty for null, a blank text and an empty list. */
  static List<String> of(Object submitted) {
    if (submitted == null || "".equals(submitted)) {
      return List.of();
    }
    if (submitted instanceof SpinJsonNode json) {
      return json.isNull()
          ? List.of()
          : json.isArray()
              ? json.elements().stream().map(SpinJsonNode::stringValue).toList()
              : List.of(json.stringValue());
    }
    if (submitted instanceof Collection<?> several) {
      return several.stream().map(String.class::cast).toList();
    }
    return List.of((String) submitted);
  }
}
