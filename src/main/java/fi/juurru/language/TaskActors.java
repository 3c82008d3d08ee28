package fi.juurru.language;

import fi.juurru.Wording;
import fi.juurru.organisation.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Who acts in a user task, for people who look at its diagram: the roles that its candidate groups
 * can name, whatever the case decides between them.
 */
enum TaskActors implements Wording {
  /** Named by an assignee alone: whoever began, or was chosen before. */
  PERSON("henkilö itse"),
  /** A role that the instance knows and the model does not. */
  AGREED("sovittu rooli");

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String OWN = "https://juurru.fi/schema/diagram";

  /**
   * A role after its scope, such as {@code ${unit}.supervisor}; one that an expression gives, not
   * one that it compares with or looks up; or a variable with one.
   */
  private static final Pattern GIVEN =
      Pattern.compile(
          "}\\.(?<scoped>[a-z-]+)"
              + "|(?<![=!]= )(?<!getVariable\\()(?<!hold\\(unit, )'(?<chosen>[a-z-]+)'"
              + "|(?<=roles\\.group\\(|: )(?<variable>\\w+)\\)");

  private final String text;

  TaskActors(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }

  /** Writes into each user task of a model who acts in it. */
  static void mark(Document model, UnaryOperator<String> translate) {
    var tasks = model.getElementsByTagNameNS(BPMN, "userTask");
    IntStream.range(0, tasks.getLength())
        .mapToObj(index -> (Element) tasks.item(index))
        .forEach(task -> task.setAttributeNS(OWN, "juurru:actor", of(task, translate)));
  }

  private static String of(Element task, UnaryOperator<String> translate) {
    Set<String> names = new LinkedHashSet<>();
    Matcher given = GIVEN.matcher(task.getAttributeNS(CAMUNDA, "candidateGroups"));
    while (given.find()) {
      if (given.group("variable") != null) {
        names.add(translate.apply(AGREED.text));
      } else {
        String code = given.group("scoped") != null ? given.group("scoped") : given.group("chosen");
        Role.of(code).ifPresent(role -> names.add(translate.apply(role.finnish())));
      }
    }
    return names.isEmpty() ? translate.apply(PERSON.text) : String.join(" / ", names);
  }
}
