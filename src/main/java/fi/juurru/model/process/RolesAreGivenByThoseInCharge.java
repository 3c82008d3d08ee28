package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.Rule;
import fi.juurru.organisation.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Whom a process gives a role, or takes it from, is what a coordinator, supervisor, manager or
 * coach lead chose in a form of that process. Otherwise whoever may change a model could give any
 * role to anybody: by a name in the model, by a form of their own, or by handing a name to the
 * process that gives the role.
 */
@Component
class RolesAreGivenByThoseInCharge implements Rule {

  private static final Set<String> GIVING =
      Set.of("grant", "grantDeputy", "bring", "leave", "release");
  private static final int PEOPLE = 2;
  private static final Set<String> IN_CHARGE =
      Set.of("coordinator", "supervisor", "management", "coach-lead");
  private static final Set<Role.Scope> OF_WORK = Set.of(Role.Scope.UNIT, Role.Scope.METHOD);
  private static final Pattern GROUP = Pattern.compile("\\$\\{\\w+}\\.([a-z-]+)");

  @Override
  public void check(Models models, Findings findings) {
    if (models.processes().isEmpty()) {
      return; // the deployed ones are read only for those that come
    }
    Set<String> deployed =
        models.processes().stream()
            .flatMap(file -> file.all(Process.class))
            .map(Process::getId)
            .collect(Collectors.toSet());
    List<ProcessFile> running =
        models.running().stream()
            .filter(model -> !deployed.contains(id(model)))
            .map(model -> new ProcessFile(id(model), model))
            .toList();
    Set<String> given =
        Stream.concat(models.processes().stream(), running.stream())
            .flatMap(RolesAreGivenByThoseInCharge::given)
            .collect(Collectors.toSet());
    for (ProcessFile file : models.processes()) {
      Set<String> asked = asked(file, given, models);
      calls(file, asked, findings);
      written(file, given, asked, findings);
      running.forEach(other -> written(other, file, findings));
    }
  }

  private static void calls(ProcessFile file, Set<String> asked, Findings findings) {
    Expression.in(file)
        .filter(expression -> giving(expression).anyMatch(call -> !isFine(call, asked)))
        .forEach(
            expression ->
                findings.add(
                    file,
                    expression.element(),
                    "Yksikön tai menetelmän roolin antaa ja päättää ihminen, ei malli (%s): anna yksikkö tai menetelmä muuttujana ja henkilöt muuttujana, jonka koordinaattori, lähiesihenkilö, johto tai valmennuksen vastuuhenkilö täyttää tämän prosessin lomakkeella (options: people, ilman oletusarvoa)."
                        .formatted(expression.text())));
  }

  private static boolean isFine(Call call, Set<String> asked) {
    boolean scopesAreVariables =
        call.variable(0).isPresent()
            && (!call.method().equals("bring") || variable(call, 1).isPresent());
    boolean isRoleOfWork =
        call.method().equals("bring")
            || call.text(1).flatMap(Role::of).map(Role::scope).map(OF_WORK::contains).orElse(true);
    return scopesAreVariables
        && isRoleOfWork
        && variable(call, PEOPLE).filter(asked::contains).isPresent();
  }

  /** What a process of this deployment writes over what roles are given from. */
  private static void written(
      ProcessFile file, Set<String> given, Set<String> asked, Findings findings) {
    Written.in(file)
        .filter(written -> given.contains(written.variable()))
        .filter(written -> !written.isHandedOn() || !asked.contains(written.variable()))
        .forEach(
            written ->
                findings.add(
                    file,
                    written.element(),
                    "Muuttujasta ”%s” annetaan rooleja, joten malli ei kirjoita siihen. Anna muuttujalle toinen nimi."
                        .formatted(written.variable())));
  }

  /** What a process that is deployed already would write over what this one gives roles from. */
  private static void written(ProcessFile other, ProcessFile file, Findings findings) {
    Set<String> given = given(file).collect(Collectors.toSet());
    Set<String> alsoThere = given(other).collect(Collectors.toSet());
    Written.in(other)
        .filter(written -> given.contains(written.variable()))
        .filter(written -> !written.isHandedOn() || !alsoThere.contains(written.variable()))
        .forEach(
            written ->
                findings.add(
                    file,
                    "Prosessi %s kirjoittaa muuttujaan ”%s”, josta tässä annetaan rooleja. Anna muuttujalle toinen nimi."
                        .formatted(other.resource(), written.variable())));
  }

  /** Variables that are chosen in a form of this process, by those in charge only. */
  private static Set<String> asked(ProcessFile file, Collection<String> names, Models models) {
    return names.stream().filter(name -> isAsked(name, file, models)).collect(Collectors.toSet());
  }

  private static boolean isAsked(String name, ProcessFile file, Models models) {
    List<FlowNode> asking =
        Stream.<FlowNode>concat(file.all(UserTask.class), file.all(StartEvent.class))
            .filter(node -> fields(node, name, models).findAny().isPresent())
            .toList();
    return !asking.isEmpty()
        && asking.stream().allMatch(RolesAreGivenByThoseInCharge::isInCharge)
        && asking.stream()
            .flatMap(node -> fields(node, name, models))
            .allMatch(RolesAreGivenByThoseInCharge::choosesPeople);
  }

  private static Stream<FormComponent> fields(FlowNode node, String name, Models models) {
    String form = FormReference.of(node);
    return models.forms().stream()
        .filter(file -> file.root().path("id").asText().equals(form))
        .flatMap(file -> file.components())
        .filter(field -> field.isField() && !field.isReadOnly() && field.key().equals(name));
  }

  private static boolean choosesPeople(FormComponent field) {
    return field.options().startsWith("people") && !field.node().hasNonNull("defaultValue");
  }

  private static boolean isInCharge(FlowNode node) {
    if (node instanceof UserTask task) {
      return task.getCamundaCandidateGroups() != null
          && !AssigneeIsOnePerson.isGiven(task)
          && Arrays.stream(task.getCamundaCandidateGroups().split(","))
              .map(group -> GROUP.matcher(group.strip()))
              .allMatch(group -> group.matches() && IN_CHARGE.contains(group.group(1)));
    }
    return node.getParentElement() instanceof Process process
        && StartersAreRoles.starters(process).stream().allMatch(IN_CHARGE::contains);
  }

  private static Stream<String> given(ProcessFile file) {
    return Expression.in(file)
        .flatMap(RolesAreGivenByThoseInCharge::giving)
        .flatMap(call -> variable(call, PEOPLE).stream());
  }

  private static Stream<Call> giving(Expression expression) {
    return expression
        .calls()
        .filter(call -> call.target().equals("roles") && GIVING.contains(call.method()));
  }

  /** An argument that is a variable, read in either of the two ways. */
  private static Optional<String> variable(Call call, int argument) {
    return call.variable(argument)
        .or(
            () ->
                call.arguments().stream()
                    .skip(argument)
                    .limit(1)
                    .flatMap(node -> Call.of(node).stream())
                    .filter(inner -> inner.target().equals("execution"))
                    .filter(inner -> inner.method().equals("getVariable"))
                    .flatMap(inner -> inner.text(0).stream())
                    .findFirst());
  }

  private static String id(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).stream()
        .map(Process::getId)
        .findFirst()
        .orElse("");
  }
}
