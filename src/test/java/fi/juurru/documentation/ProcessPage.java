package fi.juurru.documentation;

import static java.util.stream.Collectors.joining;

import fi.juurru.language.PoReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code docs/processes.md}: for each process a section of a heading, a text of ours, and what is
 * written from the models: the process' name, facts and pictures. The contents too are written.
 */
final class ProcessPage {

  static final Path FILE = Path.of("docs", "processes.md");

  private static final String CONTENTS = "<!-- contents, written by PictureUpdate -->";
  private static final String FROM_MODEL = "<!-- from the model, written by PictureUpdate -->";
  private static final String END = "<!-- end -->";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?s)(?:%s|%s).*?%s\\n*"
              .formatted(Pattern.quote(CONTENTS), Pattern.quote(FROM_MODEL), Pattern.quote(END)));
  private static final Pattern HEADING = Pattern.compile("### .*`([a-z0-9-]+)`");

  private final Map<String, ProcessModel> processes = new LinkedHashMap<>();
  private final Map<String, DecisionModel> decisions = new LinkedHashMap<>();
  private final ProcessFacts facts;

  ProcessPage(List<ProcessModel> models) throws IOException {
    models.forEach(model -> processes.put(model.id(), model));
    DecisionModel.all().forEach(decision -> decisions.put(decision.id(), decision));
    Map<String, String> english = new LinkedHashMap<>();
    PoReader.read(Files.readString(Path.of("src/main/resources/i18n/en.po")))
        .forEach(entry -> english.put(entry.source(), entry.translation()));
    facts =
        new ProcessFacts(
            models,
            finnish -> english.getOrDefault(finnish, finnish),
            model -> link(model.name(), model.id()));
  }

  /** Brings the page up to date. */
  void write() throws IOException {
    Files.writeString(FILE, updated(read()));
  }

  /** The page as it is. */
  static String read() throws IOException {
    return Files.readString(FILE).replace("\r\n", "\n");
  }

  /** Ids of the models that need a section, in the order of their files. */
  List<String> models() {
    List<String> ids = new ArrayList<>(processes.keySet());
    ids.addAll(decisions.keySet());
    return ids;
  }

  /** Our own text in each section, by the id in its heading. */
  static Map<String, String> texts(String page) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String part : parts(WRITTEN.matcher(page).replaceAll(""))) {
      var heading = HEADING.matcher(part);
      if (heading.lookingAt()) {
        texts.put(heading.group(1), part.substring(heading.end()).strip());
      }
    }
    return texts;
  }

  /** The page with our own texts as they are and the rest as the models say now. */
  String updated(String page) {
    List<String> parts = parts(WRITTEN.matcher(page).replaceAll(""));
    String contents = CONTENTS + "\n" + contents(parts) + "\n" + END;
    StringBuilder updated = new StringBuilder(parts.get(0).strip()).append("\n\n").append(contents);
    for (String part : parts.subList(1, parts.size())) {
      updated.append("\n\n").append(section(part.strip()));
    }
    return updated.append("\n").toString();
  }

  /** Cut before every heading of a group or a section. */
  private static List<String> parts(String page) {
    return List.of(page.split("(?m)^(?=###? )"));
  }

  private String section(String part) {
    var heading = HEADING.matcher(part);
    if (!heading.lookingAt()) {
      return part;
    }
    String id = heading.group(1);
    String text = part.substring(heading.end()).strip();
    if (processes.containsKey(id)) {
      ProcessModel model = processes.get(id);
      return section(model.name(), id, text, facts.of(model) + "\n\n" + pictures(model));
    }
    if (decisions.containsKey(id)) {
      DecisionModel decision = decisions.get(id);
      return section(decision.name(), id, text, decision.facts() + "\n- **Used by:** " + users(id));
    }
    return part;
  }

  private static String section(String name, String id, String text, String written) {
    return "### %s `%s`\n\n%s\n\n%s\n%s\n%s".formatted(name, id, text, FROM_MODEL, written, END);
  }

  private static String pictures(ProcessModel model) {
    return model.planes(Pictures.SOURCE).entrySet().stream()
        .map(plane -> picture(model, plane.getKey(), plane.getValue()))
        .collect(joining("\n\n"));
  }

  private static String picture(ProcessModel model, String plane, String title) {
    String picture =
        "![%s](%s)\n\n[På svenska](%s) · [In English](%s)"
            .formatted(
                title,
                place(model, plane, Pictures.SOURCE),
                place(model, plane, "sv"),
                place(model, plane, "en"));
    return plane.equals(model.id()) ? picture : "*" + title + "*\n\n" + picture;
  }

  private static String place(ProcessModel model, String plane, String language) {
    return "processes/" + Pictures.name(model, plane, language);
  }

  private String users(String decision) {
    return processes.values().stream()
        .filter(model -> model.text().contains("camunda:decisionRef=\"" + decision + "\""))
        .map(model -> link(model.name(), model.id()))
        .collect(joining(", "));
  }

  private String contents(List<String> parts) {
    List<String> lines = new ArrayList<>();
    for (String part : parts) {
      String title = part.lines().findFirst().orElse("");
      var heading = HEADING.matcher(title);
      if (title.startsWith("## ")) {
        lines.add("- [%s](#%s)".formatted(title.substring(3), anchor(title.substring(3))));
      } else if (heading.matches()) {
        lines.add("  - " + link(name(heading.group(1)), heading.group(1)));
      }
    }
    return String.join("\n", lines);
  }

  private String name(String id) {
    return processes.containsKey(id)
        ? processes.get(id).name()
        : decisions.containsKey(id) ? decisions.get(id).name() : id;
  }

  private static String link(String name, String id) {
    return "[%s](#%s)".formatted(name, anchor(name + " " + id));
  }

  /** As GitHub names a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
