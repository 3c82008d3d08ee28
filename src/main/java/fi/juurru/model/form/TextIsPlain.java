package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * Texts are words and simple Markdown. HTML, scripts and pictures from elsewhere would run in, or
 * be seen from, every reader's browser. Links lead to secure pages, or to Juurru's own in Tasklist.
 */
@Component
class TextIsPlain implements FormRule {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-z!?]|(javascript|vbscript|data)\\s*:|!\\[|]\\(\\s*(?!https://|#/juurru/)|&#",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> texts(component.node()).anyMatch(text -> MARKUP.matcher(text).find()))
        .forEach(
            findings.each(
                form,
                "Kirjoita vain tekstiä ja Markdownia: ei HTML:ää, skriptejä eikä kuvia; linkit"
                    + " alkavat https:// tai #/juurru/."));
  }

  /** Every text that is shown; the parts of a group are components of their own. */
  private static Stream<String> texts(JsonNode node) {
    return node.properties().stream()
        .filter(property -> !Set.of("components", "properties").contains(property.getKey()))
        .map(Map.Entry::getValue)
        .flatMap(TextIsPlain::under);
  }

  private static Stream<String> under(JsonNode value) {
    return value.isTextual()
        ? Stream.of(value.asText())
        : StreamSupport.stream(value.spliterator(), false).flatMap(TextIsPlain::under);
  }
}
