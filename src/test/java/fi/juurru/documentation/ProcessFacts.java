package fi.juurru.documentation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fi.juurru.organisation.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What the models say about a process: who starts it, who gets which tasks, how it ends. */
final class ProcessFacts {

  private static final Pattern ROLE = Pattern.compile("\\$\\{\\w+}\\.([a-z-]+)");
  private static final Pattern CHOSEN_ROLE =
      Pattern.compile("[?:]\\s*('[a-z-]+'|\\w+)(?=\\s*[:)])");
  private static final Pattern MESSAGE = Pattern.compile("messages\\.start(?:Once)?\\('([a-z-]+)'");
  private static final String STEPS = "messages.startSteps(";

  /** Variables that hold the one person who gets a task. */
  private static final Map<String, String> PERSONS =
      Map.of(
          "${worker}", "the worker",
          "${raiser}", "who raised it",
          "${person}", "who leaves",
          "${receiver}", "who follows");

  private final Map<String, Set<String>> sent = new HashMap<>();
  private final List<ProcessModel> models;
  private final Function<String, String> english;
  private final Function<ProcessModel, String> link;

  /**
   * Facts about these models.
   *
   * @param english gives the English word for a Finnish one
   * @param link leads to the section of a process
   */
  ProcessFacts(
      List<ProcessModel> models,
      Function<String, String> english,
      Function<ProcessModel, String> link) {
    this.models = models;
    this.english = english;
    this.link = link;
  }

  /** All facts about a process, as a list in Markdown. */
  String of(ProcessModel model) {
    List<String> lines = new ArrayList<>();
    lines.add("- **Starts:** " + starts(model));
    lines.addAll(tasks(model));
    List<ProcessModel> parts = parts(model);
    if (!parts.isEmpty()) {
      lines.add("- **Parts:** " + links(parts));
    }
    List<ProcessModel> next =
        models.stream().filter(other -> other != model && asksFor(model, other)).toList();
    if (!next.isEmpty()) {
      lines.add("- **May lead to:** " + links(next));
    }
    lines.add("- **Ends:** " + ends(model));
    return String.join("\n", lines);
  }

  private String starts(ProcessModel model) {
    List<String> ways = new ArrayList<>();
    List<String> starters = starters(model);
    if (!starters.isEmpty()) {
      ways.add(listed(starters) + ", in Tasklist");
    }
    List<ProcessModel> callers =
        models.stream().filter(other -> parts(other).contains(model)).toList();
    if (!callers.isEmpty()) {
      ways.add("as a part of " + listed(callers.stream().map(link).toList()));
    }
    List<String> askers =
        models.stream()
            .filter(other -> asksFor(other, model))
            .map(other -> other == model ? "itself" : link.apply(other))
            .toList();
    if (!askers.isEmpty()) {
      ways.add("asked for by " + listed(askers));
    }
    if (ways.isEmpty()) {
      ways.add("by itself");
    }
    return String.join("; ", ways);
  }

  private List<String> starters(ProcessModel model) {
    return Stream.ofNullable(model.process().getExtensionElements())
        .flatMap(extension -> extension.getElementsQuery().list().stream())
        .filter(CamundaProperties.class::isInstance)
        .flatMap(list -> ((CamundaProperties) list).getCamundaProperties().stream())
        .filter(property -> "starters".equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .flatMap(value -> Stream.of(value.strip().split("\\s+")))
        .map(code -> code.equals("all") ? "everybody" : role(code))
        .toList();
  }

  private List<String> tasks(ProcessModel model) {
    Map<String, Set<String>> tasks = new LinkedHashMap<>();
    for (UserTask task : model.model().getModelElementsByType(UserTask.class)) {
      tasks
          .computeIfAbsent(whoGets(task), who -> new LinkedHashSet<>())
          .add("*" + task.getName() + "*");
    }
    if (tasks.isEmpty()) {
      return List.of("- **Tasks:** none of its own");
    }
    return Stream.concat(
            Stream.of("- **Tasks:**"),
            tasks.entrySet().stream()
                .map(entry -> "  - " + entry.getKey() + ": " + String.join(", ", entry.getValue())))
        .toList();
  }

  private String whoGets(UserTask task) {
    Set<String> who = new LinkedHashSet<>();
    entries(task.getCamundaCandidateGroups()).map(this::groups).forEach(who::addAll);
    Stream.concat(entries(task.getCamundaAssignee()), entries(task.getCamundaCandidateUsers()))
        .map(variable -> PERSONS.getOrDefault(variable, "the person concerned"))
        .map(person -> isForEach(task) ? person.replaceFirst("^the ", "each ") : person)
        .forEach(who::add);
    return listed(who);
  }

  private static Stream<String> entries(String list) {
    return Stream.ofNullable(list).flatMap(all -> Stream.of(all.split(","))).map(String::strip);
  }

  private static boolean isForEach(UserTask task) {
    return task.getLoopCharacteristics() != null;
  }

  private List<String> groups(String expression) {
    var role = ROLE.matcher(expression);
    if (role.matches()) {
      return List.of(role(role.group(1)));
    }
    List<String> chosen =
        CHOSEN_ROLE.matcher(expression).results().map(MatchResult::group).toList();
    return chosen.isEmpty()
        ? List.of("the role in question")
        : chosen.stream()
            .map(choice -> choice.replaceAll("^[?:]\\s*", ""))
            .map(
                choice ->
                    choice.startsWith("'")
                        ? role(choice.substring(1, choice.length() - 1))
                        : "the role in question")
            .toList();
  }

  private static String ends(ProcessModel model) {
    Set<String> names = new LinkedHashSet<>();
    addEnds(model.process().getFlowElements(), names);
    return names.isEmpty() ? "never, it goes on" : String.join(", ", names);
  }

  /** Its own end events, and those of a sub-process that takes its place when something happens. */
  private static void addEnds(Collection<FlowElement> elements, Set<String> names) {
    for (FlowElement element : elements) {
      if (element instanceof EndEvent end) {
        names.add("*" + end.getName() + "*");
      } else if (element instanceof SubProcess part && takesOver(part)) {
        addEnds(part.getFlowElements(), names);
      }
    }
  }

  private static boolean takesOver(SubProcess part) {
    return part.triggeredByEvent()
        && part.getChildElementsByType(StartEvent.class).stream()
            .allMatch(StartEvent::isInterrupting);
  }

  /** The processes it calls, in their order in the model. */
  private List<ProcessModel> parts(ProcessModel model) {
    return model.model().getModelElementsByType(CallActivity.class).stream()
        .map(CallActivity::getCalledElement)
        .distinct()
        .flatMap(called -> models.stream().filter(part -> part.id().equals(called)))
        .toList();
  }

  /** Whether a message of the one starts the other. */
  private boolean asksFor(ProcessModel model, ProcessModel other) {
    Set<String> messages = sent.computeIfAbsent(model.id(), id -> messages(model.text()));
    return other.process().getChildElementsByType(StartEvent.class).stream()
        .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream())
        .anyMatch(start -> messages.contains(start.getMessage().getName()));
  }

  private static Set<String> messages(String model) {
    Set<String> messages =
        MESSAGE.matcher(model).results().map(found -> found.group(1)).collect(toSet());
    if (model.contains(STEPS)) {
      messages.add("agreed-step-follow-up");
    }
    return messages;
  }

  private String role(String code) {
    return Role.of(code).map(Role::finnish).map(english).orElse(code);
  }

  private String links(List<ProcessModel> processes) {
    return processes.stream().map(link).collect(joining(", "));
  }

  private static String listed(Collection<String> words) {
    List<String> all = List.copyOf(words);
    int end = all.size() - 1;
    return end == 0 ? all.get(0) : String.join(", ", all.subList(0, end)) + " or " + all.get(end);
  }
}
