package fi.juurru.documentation;

import fi.juurru.browser.Words;
import fi.juurru.language.ModelTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;

/** A process in {@code bpmn/}: its file's text and what is in it. */
record ProcessModel(String text, BpmnModelInstance model) {

  /** All processes of the repository, by file name. */
  static List<ProcessModel> all() {
    try (var files = Files.list(Path.of("bpmn"))) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .sorted()
          .map(ProcessModel::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessModel read(Path file) {
    try {
      return new ProcessModel(
          Files.readString(file).replace("\r\n", "\n"), Bpmn.readModelFromFile(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Process process() {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  String id() {
    return process().getId();
  }

  String name() {
    return process().getName();
  }

  /**
   * The process and its collapsed sub-processes, each drawn on a plane of its own: id to title in a
   * language.
   */
  Map<String, String> planes(String language) {
    var words = Words.catalogue(language);
    String name = words.getOrDefault(name(), name());
    Map<String, String> planes = new LinkedHashMap<>();
    planes.put(id(), name);
    for (BpmnPlane plane : model.getModelElementsByType(BpmnPlane.class)) {
      if (plane.getBpmnElement() instanceof SubProcess part) {
        planes.put(part.getId(), name + ": " + words.getOrDefault(part.getName(), part.getName()));
      }
    }
    return planes;
  }

  /** The model as a reader of a language is shown it, with who acts. */
  String shown(String language) {
    var words = Words.catalogue(language);
    return ModelTexts.shown(text, finnish -> words.getOrDefault(finnish, finnish));
  }

  /**
   * SHA-256 of what a reader of a language is shown, the same whatever the line endings of the
   * checkout.
   */
  String hash(String language) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(shown(language).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
