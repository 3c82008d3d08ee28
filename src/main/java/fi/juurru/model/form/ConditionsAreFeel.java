package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.FeelSyntax;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * Conditions and other expressions in forms are FEEL that can be read, conditions with the equals
 * sign before them. The browser shows what it cannot read as if there were no condition.
 */
@Component
class ConditionsAreFeel implements FormRule {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .forEach(
            component ->
                Stream.concat(expressions(component), templates(component))
                    .filter(expression -> !FeelSyntax.isExpression(expression))
                    .forEach(
                        expression ->
                            findings.add(
                                form,
                                component,
                                "Ehtoa tai lauseketta ei voi lukea: %s".formatted(expression))));
    form.components()
        .filter(component -> component.node().has("conditional"))
        .filter(component -> !component.hiddenWhen().startsWith("="))
        .forEach(findings.each(form, "Ehto kirjoitetaan muotoon =kenttä != \"arvo\"."));
  }

  private static Stream<String> expressions(FormComponent component) {
    return Stream.concat(texts(component.node()), Stream.of(component.hiddenWhen()))
        .filter(text -> text.startsWith("="))
        .map(text -> text.substring(1));
  }

  private static Stream<String> templates(FormComponent component) {
    return texts(component.node())
        .flatMap(text -> TEMPLATE.matcher(text).results())
        .map(template -> template.group(1).replaceFirst("^#(if|loop)\\s", "").strip())
        .filter(expression -> !expression.startsWith("/"));
  }

  private static Stream<String> texts(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }
}
