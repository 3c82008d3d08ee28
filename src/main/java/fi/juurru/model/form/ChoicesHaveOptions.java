package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import fi.juurru.organisation.Role;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * A choice offers fixed values, or names where the server takes them from ({@code options}). Values
 * from a variable or an expression could not be held against an answer.
 */
@Component
class ChoicesHaveOptions implements FormRule {

  private static final Pattern SOURCE =
      Pattern.compile(
          "methods|people|roles|partners|(units|areas)(:(?<roles>[a-z,-]+))?|people:<(?<scope>\\w+)>\\.(?<held>[a-z,-]+)|people:awaiting\\.[a-z-]+|answers:[a-z,-]+");

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(FormComponent::isChoice)
        .forEach(
            choice -> {
              boolean fixed = !choice.node().path("values").isEmpty();
              if (choice.node().has("valuesKey") || choice.node().has("valuesExpression")) {
                findings.add(
                    form, choice, "Anna vaihtoehdot luettelona tai ominaisuudella options.");
              } else if (fixed == !choice.options().isEmpty()) {
                findings.add(
                    form,
                    choice,
                    "Anna vaihtoehdot luettelona tai nimeä niiden lähde (options), mutta vain"
                        + " toinen.");
              } else if (fixed && !areCodes(choice.node().path("values"))) {
                findings.add(
                    form,
                    choice,
                    "Jokaisella vaihtoehdolla on teksti ja oma englanninkielinen arvo, esimerkiksi"
                        + " not-this-time.");
              } else if (!fixed && !isSource(choice.options())) {
                findings.add(
                    form,
                    choice,
                    "Vaihtoehtojen lähdettä ”%s” ei ole. Lähteitä ovat units, units:supervisor, areas, areas:coordinator, methods, roles, partners, people, people:<unit>.worker, people:awaiting.worker-enrolled ja answers:report-use."
                        .formatted(choice.options()));
              }
            });
  }

  private static boolean areCodes(JsonNode values) {
    long codes =
        StreamSupport.stream(values.spliterator(), false)
            .filter(value -> !value.path("label").asText().isBlank())
            .map(value -> value.path("value").asText())
            .filter(value -> value.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            .distinct()
            .count();
    return codes == values.size();
  }

  private static boolean isSource(String options) {
    Matcher source = SOURCE.matcher(options);
    return source.matches()
        && (source.group("roles") == null
            || Arrays.stream(source.group("roles").split(","))
                .allMatch(code -> Role.of(code).isPresent()))
        && (source.group("held") == null
            || Arrays.stream(source.group("held").split(","))
                .allMatch(code -> isOfScope(code, source.group("scope"))));
  }

  private static boolean isOfScope(String code, String scope) {
    return Role.of(code).filter(role -> role.scope().variable().name().equals(scope)).isPresent();
  }
}
