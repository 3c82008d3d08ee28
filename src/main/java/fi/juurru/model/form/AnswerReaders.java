package fi.juurru.model.form;

import fi.juurru.ProcessIds;
import fi.juurru.model.DecisionFile;
import fi.juurru.model.Expression;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.XmlFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.w3c.dom.Element;

/**
 * Who reads what people answer: another form that shows it, a model that decides by it or passes it
 * on, a decision, a later form of the same process that opens with it, or a bean of the public
 * face, which the field's property {@code reader} names.
 */
final class AnswerReaders {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern BY_NAME = Pattern.compile("getVariable(?:Local)?\\('(\\w+)'\\)");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

  private static final Pattern ROUND_OF = Pattern.compile("lastRound\\.in\\w+\\('([^']+)'");

  /** What came of a round is shown with it. */
  private static final List<String> FOLLOWED =
      List.of(ProcessIds.AGREED_STEP_FOLLOW_UP, ProcessIds.MANAGEMENT_ESCALATION);

  /** A model and the ids of its forms. */
  private record Asking(ProcessFile process, Set<String> forms) {}

  private final Models models;
  private final List<Asking> processes;
  private final Set<String> rounds = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Map<FormFile, Set<String>> shown = new HashMap<>();

  AnswerReaders(Models models) {
    this.models = models;
    // Looked for once: each search for nodes of some kind goes through the whole file.
    processes = models.allProcesses().map(file -> new Asking(file, forms(file))).toList();
    for (Asking asking : processes) {
      used(asking.process()).forEach(used::add);
      rounds(asking.process()).forEach(rounds::add);
    }
    models.allDecisions().flatMap(AnswerReaders::used).forEach(used::add);
    models.allForms().forEach(form -> shown.put(form, shown(form)));
  }

  /** Answers of a form that nobody reads. */
  Stream<FormComponent> unread(FormFile form) {
    Set<String> later = askedAgain(form);
    return asked(form)
        .filter(field -> !used.contains(field.key()) && !later.contains(field.key()))
        .filter(field -> !isShownElsewhere(form, field.key()))
        .filter(field -> !models.face().has(reader(field)))
        .filter(field -> !isForNextRound(form, field));
  }

  private boolean isShownElsewhere(FormFile form, String key) {
    return shown.entrySet().stream()
        .anyMatch(other -> other.getKey() != form && other.getValue().contains(key));
  }

  /** The next round shows it: marked in its form, and asked for by this or another process. */
  private boolean isForNextRound(FormFile form, FormComponent field) {
    return field.node().path("properties").path("nextRound").asBoolean()
        && processes.stream()
            .filter(asking -> asking.forms().contains(form.id()))
            .flatMap(asking -> asking.process().ids())
            .anyMatch(rounds::contains);
  }

  private static String reader(FormComponent field) {
    return field.node().path("properties").path("reader").asText();
  }

  /** Ids of processes whose last round some process shows. */
  private static Stream<String> rounds(ProcessFile file) {
    List<String> calls =
        Expression.in(file)
            .map(Expression::text)
            .filter(text -> text.contains("lastRound."))
            .toList();
    Stream<String> own =
        calls.stream().filter(call -> call.contains("lastRound.rows(")).flatMap(call -> file.ids());
    Stream<String> others =
        calls.stream().flatMap(call -> ROUND_OF.matcher(call).results()).map(of -> of.group(1));
    return Stream.concat(
        calls.isEmpty() ? Stream.empty() : FOLLOWED.stream(), Stream.concat(own, others));
  }

  private static Stream<FormComponent> asked(FormFile form) {
    return form.components().filter(field -> field.isField() && !field.isReadOnly());
  }

  /** Names in expressions, and variables that a process passes to another or goes through. */
  private static Stream<String> used(ProcessFile file) {
    Stream<String> expressions =
        Expression.in(file).map(Expression::text).flatMap(AnswerReaders::names);
    Stream<String> passedOn =
        file.elements()
            .flatMap(element -> Stream.of("source", "collection").map(element::getAttribute))
            .filter(name -> NAME.matcher(name).matches());
    return Stream.concat(expressions, passedOn);
  }

  private static Stream<String> used(DecisionFile file) {
    return file.elements()
        .filter(XmlFile::isLeaf)
        .map(Element::getTextContent)
        .flatMap(AnswerReaders::names);
  }

  /** What a form shows in its texts and locked fields, or goes by in its conditions. */
  private static Set<String> shown(FormFile form) {
    Set<String> names = new HashSet<>();
    form.components()
        .forEach(
            component -> {
              if (component.isReadOnly()) {
                names.add(component.key());
              }
              component.conditions().stream().flatMap(AnswerReaders::names).forEach(names::add);
              component
                  .node()
                  .fields()
                  .forEachRemaining(part -> inText(part.getValue().asText()).forEach(names::add));
            });
    return names;
  }

  private static Stream<String> inText(String text) {
    return text.startsWith("=")
        ? names(text)
        : TEMPLATE.matcher(text).results().flatMap(template -> names(template.group(1)));
  }

  private static Stream<String> names(String expression) {
    return Stream.concat(
        BY_NAME.matcher(expression).results().map(name -> name.group(1)),
        NAME.matcher(QUOTED.matcher(expression).replaceAll(" ")).results().map(MatchResult::group));
  }

  private Set<String> askedAgain(FormFile form) {
    return processes.stream()
        .map(Asking::forms)
        .filter(forms -> forms.contains(form.id()))
        .flatMap(
            forms ->
                shown.keySet().stream()
                    .filter(other -> other != form && forms.contains(other.id())))
        .flatMap(AnswerReaders::asked)
        .map(FormComponent::key)
        .collect(Collectors.toSet());
  }

  private static Set<String> forms(ProcessFile process) {
    return process
        .all(FlowNode.class)
        .map(node -> node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRef"))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
