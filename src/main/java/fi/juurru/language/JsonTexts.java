package fi.juurru.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which properties of an answer are texts of ours. Everything else in it, above all variables and
 * the names of people, is left alone.
 *
 * @param texts properties that hold a text
 * @param parts properties that hold objects or lists of the same kind
 */
record JsonTexts(Set<String> texts, Set<String> parts) {

  static JsonTexts of(String... texts) {
    return new JsonTexts(Set.of(texts), Set.of());
  }

  JsonTexts in(String... parts) {
    return new JsonTexts(texts, Set.of(parts));
  }

  void replace(JsonNode answer, UnaryOperator<String> translate) {
    if (answer.isArray()) {
      answer.forEach(one -> replace(one, translate));
    } else if (answer instanceof ObjectNode object) {
      texts.stream()
          .filter(name -> object.path(name).isTextual())
          .forEach(name -> object.put(name, translate.apply(object.path(name).asText())));
      parts.forEach(name -> replace(object.path(name), translate));
    }
  }
}
