package fi.juurru.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of the two APIs that carry texts of ours, by the path they are asked under. */
final class AnswerTexts {

  private static final Pattern API =
      Pattern.compile(
          "/(?:engine-rest(?:/engine/[^/]+)?|camunda/api/engine/engine/[^/]+"
              + "|camunda/api/[a-z]+/plugin/[^/]+/[^/]+)(/.+)");

  private static final Pattern QUOTED = Pattern.compile("”[^”]*”");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonTexts NAMED = JsonTexts.of("name", "description");
  private static final JsonTexts ACTIVITIES =
      JsonTexts.of("name", "activityName").in("childActivityInstances", "childTransitionInstances");
  private static final JsonTexts HISTORY =
      JsonTexts.of("name", "description", "activityName", "processDefinitionName");
  private static final JsonTexts DECISIONS =
      JsonTexts.of("decisionDefinitionName", "clauseName").in("inputs", "outputs");

  /** Variables with rows for a table, and the texts of ours in them. */
  private static final Map<String, BiConsumer<JsonNode, UnaryOperator<String>>> ROWS =
      Map.ofEntries(
          Map.entry("pulseRows", JsonTexts.of("statement")::replace),
          Map.entry("stageRows", JsonTexts.of("stage", "next")::replace),
          Map.entry("openTasks", JsonTexts.of("task")::replace),
          Map.entry("keyRoles", JsonTexts.of("role")::replace),
          Map.entry("fadingSigns", JsonTexts.of("reason")::replace),
          Map.entry("lastRound", AnswerTexts::round),
          Map.entry("followedUp", AnswerTexts::round),
          Map.entry("latestReport", AnswerTexts::round),
          Map.entry("latestDigest", AnswerTexts::round),
          Map.entry("latestMeeting", AnswerTexts::round),
          Map.entry("lastRevision", AnswerTexts::round),
          Map.entry("lastCrisis", AnswerTexts::round),
          Map.entry("whyStopped", AnswerTexts::round),
          Map.entry("plansKnown", AnswerTexts::round),
          Map.entry("delegatedDecisions", AnswerTexts::round));

  private static final Map<Pattern, BiConsumer<JsonNode, UnaryOperator<String>>> BY_PATH =
      new LinkedHashMap<>();

  static {
    on("/task/[^/]+/deployed-form", FormTexts::replace);
    on("/process-definition/.+/deployed-start-form", FormTexts::replace);
    on("/task/[^/]+/form-variables", AnswerTexts::ownTexts);
    on("/(process|decision|decision-requirements)-definition/.+/xml", AnswerTexts::models);
    on("/task(/[^/]+)?", AnswerTexts::tasks);
    on(
        "/filter/[^/]+/(list|singleResult)",
        NAMED.in("_embedded", "task", "processDefinition")::replace);
    on("/filter(/[^/]+)?", AnswerTexts::filters);
    on("/process-instance/[^/]+/activity-instances", ACTIVITIES::replace);
    on("/process-definition/statistics", NAMED.in("definition")::replace);
    on("/(process|decision|decision-requirements)-definition(/.+)?", NAMED::replace);
    on("/process-instance/.+", HISTORY::replace);
    on("/history/decision-instance(/.+)?", DECISIONS::replace);
    on("/history/(task|activity-instance|process-instance)(/.+)?", HISTORY::replace);
    on("/group(/[^/]+)?", AnswerTexts::groups);
  }

  private AnswerTexts() {}

  private static void on(String path, BiConsumer<JsonNode, UnaryOperator<String>> rule) {
    BY_PATH.put(Pattern.compile(path), rule);
  }

  /** How to translate the answer to this request; empty where no text of ours is in it. */
  static Optional<BiConsumer<JsonNode, UnaryOperator<String>>> to(String path) {
    Matcher api = API.matcher(path);
    if (!api.matches()) {
      return Optional.empty();
    }
    return BY_PATH.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(api.group(1)).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether an answer says more than it was given, in Finnish too: a diagram, who acts. */
  static boolean addsTo(String path) {
    return path.endsWith("/xml") && path.startsWith("/camunda/api/");
  }

  /**
   * Why something was refused: sentences of ours, maybe with details after a colon, which may be
   * names of groups or, in quotation marks, of tasks.
   */
  static void refusal(JsonNode answer, UnaryOperator<String> translate) {
    if (answer instanceof ObjectNode error && error.path("message").isTextual()) {
      error.put("message", refusal(error.path("message").asText(), translate));
    }
  }

  /** The same for its text alone. */
  static String refusal(String message, UnaryOperator<String> translate) {
    String translated = translate.apply(message);
    return translated.equals(message) ? parts(message, translate) : translated;
  }

  private static String parts(String message, UnaryOperator<String> translate) {
    int detail = message.indexOf(": ");
    return detail > 0
        ? translate.apply(message.substring(0, detail))
            + ": "
            + Stream.of(message.substring(detail + 2).split("; "))
                .map(name -> detail(name, translate))
                .collect(Collectors.joining("; "))
        : Stream.of(message.split("(?<=[.]) ")).map(translate).collect(Collectors.joining(" "));
  }

  private static String detail(String name, UnaryOperator<String> translate) {
    return QUOTED.matcher(name).matches()
        ? "”" + translate.apply(name.substring(1, name.length() - 1)) + "”"
        : group(name, translate);
  }

  private static void models(JsonNode answer, UnaryOperator<String> translate) {
    for (String name : new String[] {"bpmn20Xml", "dmnXml"}) {
      if (answer.path(name).isTextual()) {
        ((ObjectNode) answer).put(name, ModelTexts.shown(answer.path(name).asText(), translate));
      }
    }
  }

  /** The name of a task, see the process late-task-help, and rows that Juurru has put together. */
  private static void ownTexts(JsonNode variables, UnaryOperator<String> translate) {
    JsonTexts.of("value").replace(variables.path("lateTaskName"), translate);
    ROWS.forEach(
        (name, texts) -> {
          if (variables.path(name).path("value").isTextual()) {
            var rows = (ObjectNode) variables.path(name);
            rows.put("value", translateRows(rows.path("value").asText(), texts, translate));
          }
        });
  }

  private static String translateRows(
      String json,
      BiConsumer<JsonNode, UnaryOperator<String>> texts,
      UnaryOperator<String> translate) {
    try {
      JsonNode rows = JSON.readTree(json);
      texts.accept(rows, translate);
      return rows.toString();
    } catch (JsonProcessingException e) {
      return json; // a person with the right to change variables has put something else there
    }
  }

  /** Of a round before: what was chosen is a text of ours, what people wrote is theirs. */
  private static void round(JsonNode rows, UnaryOperator<String> translate) {
    JsonTexts.of("topic", "now").replace(rows, translate);
    for (JsonNode row : rows) {
      if (row.path("choices").isArray() && !row.path("choices").isEmpty()) {
        List<String> chosen = new ArrayList<>();
        row.path("choices").forEach(choice -> chosen.add(translate.apply(choice.asText())));
        ((ObjectNode) row).put("said", String.join(", ", chosen));
      }
    }
  }

  private static void filters(JsonNode answer, UnaryOperator<String> translate) {
    if (answer.isArray()) {
      answer.forEach(one -> filter(one, translate));
    } else {
      filter(answer, translate);
    }
  }

  /** Those without an owner are Juurru's; what a person has named stays. */
  static void filter(JsonNode filter, UnaryOperator<String> translate) {
    if (filter.path("owner").isNull()) {
      JsonTexts.of("name").replace(filter, translate);
      JsonTexts.of("description", "label")
          .in("variables")
          .replace(filter.path("properties"), translate);
    }
  }

  /** As Tasklist asks for one, with its process and groups. */
  private static void tasks(JsonNode answer, UnaryOperator<String> translate) {
    NAMED.in("_embedded", "processDefinition").replace(answer, translate);
    groups(answer.path("_embedded").path("group"), translate);
  }

  /** As {@code organisation/Registry} names them: the name of the scope, the role, deputies. */
  private static void groups(JsonNode answer, UnaryOperator<String> translate) {
    if (answer.isArray()) {
      answer.forEach(one -> groups(one, translate));
    } else if (answer.path("name").isTextual()) {
      ((ObjectNode) answer).put("name", group(answer.path("name").asText(), translate));
    }
  }

  private static String group(String name, UnaryOperator<String> translate) {
    int role = name.lastIndexOf(": ") + 2;
    return role < 2
        ? name
        : name.substring(0, role)
            + Stream.of(name.substring(role).split(", "))
                .map(translate)
                .collect(Collectors.joining(", "));
  }
}
