package fi.juurru.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import fi.juurru.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * All texts that have to be translated, in a stable order, each with the files it stands in: found
 * by the same classes that put the translations in their places.
 */
final class SourceTexts {

  private static final Path ROOT = Path.of("");

  /** Found once a run: reading all models and classes takes a second or two. */
  private static Map<String, List<String>> all;

  private final Map<String, List<String>> places = new LinkedHashMap<>();

  private SourceTexts() {}

  static synchronized Map<String, List<String>> find() throws IOException {
    if (all == null) {
      var found = new SourceTexts();
      found.readAll("bpmn", (model, note) -> ModelTexts.replace(model, note));
      found.readAll("forms", SourceTexts::readForm);
      found.readCode();
      all = Collections.unmodifiableMap(found.places);
    }
    return all;
  }

  private void readAll(String folder, BiConsumer<String, UnaryOperator<String>> reader)
      throws IOException {
    try (var files = Files.list(ROOT.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        reader.accept(Files.readString(file), note(folder + "/" + file.getFileName()));
      }
    }
  }

  private static void readForm(String form, UnaryOperator<String> note) {
    try {
      FormTexts.replace(new ObjectMapper().readTree(form), note);
    } catch (IOException e) {
      throw new IllegalArgumentException(form, e);
    }
  }

  private void readCode() {
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("fi.juurru").stream()
            .filter(type -> type.isAssignableTo(Wording.class) && type.isEnum())
            .sorted(Comparator.comparing(JavaClass::getName))
            .forEach(
                type -> {
                  UnaryOperator<String> note = note(type.getName());
                  for (Object constant : type.reflect().getEnumConstants()) {
                    ((Wording) constant).forms().forEach(note::apply);
                  }
                });
  }

  private UnaryOperator<String> note(String place) {
    return text -> {
      List<String> known = places.computeIfAbsent(text, any -> new ArrayList<>());
      if (!known.contains(place)) {
        known.add(place);
      }
      return text;
    };
  }
}
