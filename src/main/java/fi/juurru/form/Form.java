package fi.juurru.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A deployed form.
 *
 * @param schema as deployed
 * @param fields in the order of the form
 * @param variables names of all variables that the form shows, asks for or uses in an expression
 */
record Form(JsonNode schema, List<Field> fields, Set<String> variables) {

  /** Where there is no form: nothing is asked and nothing is shown. */
  static final Form NONE = new Form(MissingNode.getInstance(), List.of(), Set.of());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern FEEL_TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  static Form parse(InputStream resource) {
    try {
      JsonNode schema = JSON.readTree(resource);
      List<Field> fields = new ArrayList<>();
      Set<String> variables = new HashSet<>();
      collect(schema, List.of(), fields, variables);
      return new Form(schema, List.copyOf(fields), Set.copyOf(variables));
    } catch (IOException e) {
      throw new UncheckedIOException("Not a Camunda Form", e);
    }
  }

  Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  private static void collect(
      JsonNode parent, List<String> conditions, List<Field> fields, Set<String> variables) {
    for (JsonNode component : parent.path("components")) {
      List<String> hidden = new ArrayList<>(conditions);
      if (component.path("conditional").path("hide").isTextual()) {
        hidden.add(component.path("conditional").path("hide").asText());
      }
      if (Field.isField(component)) {
        fields.add(new Field(component, List.copyOf(hidden)));
        variables.add(component.path("key").asText());
      }
      addNames(component, variables);
      collect(component, hidden, fields, variables);
    }
  }

  /** Every name in an expression or template; FEEL's own words among them do no harm. */
  private static void addNames(JsonNode node, Set<String> variables) {
    node.fields()
        .forEachRemaining(
            property -> {
              JsonNode value = property.getValue();
              if (property.getKey().equals("valuesKey")) {
                variables.add(value.asText());
              } else if (property.getKey().equals("components")) {
                return;
              } else if (value.isObject()) {
                addNames(value, variables);
              } else if (value.isTextual() && value.asText().startsWith("=")) {
                addNames(value.asText(), variables);
              } else if (value.isTextual()) {
                TEMPLATE
                    .matcher(value.asText())
                    .results()
                    .forEach(template -> addNames(template.group(1), variables));
              }
            });
  }

  private static void addNames(String expression, Set<String> variables) {
    NAME.matcher(FEEL_TEXT.matcher(expression).replaceAll(" "))
        .results()
        .forEach(name -> variables.add(name.group()));
  }
}
