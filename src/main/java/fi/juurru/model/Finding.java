package fi.juurru.model;

import org.springframework.lang.Nullable;

/**
 * A place in a model that breaks a rule.
 *
 * @param file name of the file
 * @param name what the element is called in the model, null when it has no name
 * @param id id of the element (key of a form field), null when the whole file is meant
 * @param rule the rule's name
 * @param message what is wrong and what to do, in Finnish
 */
public record Finding(
    String file, @Nullable String name, @Nullable String id, String rule, String message) {

  @Override
  public String toString() {
    String place = file;
    if (name != null && !name.isBlank()) {
      place += ", ”" + name.replaceAll("\\s+", " ").strip() + "”";
    }
    if (id != null && !id.isBlank()) {
      place += " (" + id + ")";
    }
    return place + ": " + message + " [" + rule + "]";
  }
}
