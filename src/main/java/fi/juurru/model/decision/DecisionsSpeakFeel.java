package fi.juurru.model.decision;

import fi.juurru.model.DecisionFile;
import fi.juurru.model.DecisionRule;
import fi.juurru.model.FeelSyntax;
import fi.juurru.model.Findings;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/**
 * Decisions are written in FEEL, which can neither call Java nor change anything. Any other
 * language would be a script.
 */
@Component
class DecisionsSpeakFeel implements DecisionRule {

  private static final Set<String> EXPRESSIONS =
      Set.of("inputExpression", "outputEntry", "literalExpression");

  @Override
  public void check(DecisionFile file, Findings findings) {
    file.elements().forEach(element -> check(file, element, findings));
  }

  private static void check(DecisionFile file, Element element, Findings findings) {
    String language = element.getAttribute("expressionLanguage");
    if (!language.isEmpty() && !isFeel(language)) {
      findings.add(file, element, "Käytä FEEL-kieltä, ei kieltä ”%s”.".formatted(language));
    } else if (element.getLocalName().equals("text") && !isReadable(element)) {
      findings.add(
          file, element, "Lauseketta ei voi lukea: %s".formatted(element.getTextContent().strip()));
    }
  }

  private static boolean isFeel(String language) {
    return language.equalsIgnoreCase("feel")
        || language.matches("https?://www\\.omg\\.org/spec/(FEEL|DMN)/\\d+/(FEEL/)?")
        || language.equals("http://www.omg.org/spec/FEEL/20140401");
  }

  private static boolean isReadable(Element text) {
    String content = text.getTextContent().strip();
    String parent = text.getParentNode().getLocalName();
    String language = ((Element) text.getParentNode()).getAttribute("expressionLanguage");
    if (content.isEmpty() || !language.isEmpty() && !isFeel(language)) {
      return true;
    }
    return parent.equals("inputEntry")
        ? FeelSyntax.isTest(content)
        : !EXPRESSIONS.contains(parent) || FeelSyntax.isExpression(content);
  }
}
