package fi.juurru.model;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;

/**
 * Reads the files of a deployment. Camunda's parsers hold XML against its schema and refuse
 * document type declarations, so no file can pull in another (XXE).
 */
class ModelReader {

  // A key twice in one JSON object is ambiguous: the browser would take one and the server the
  // other.
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<ProcessFile> processes = new ArrayList<>();
  private final List<DecisionFile> decisions = new ArrayList<>();
  private final List<FormFile> forms = new ArrayList<>();
  private final List<OtherFile> others = new ArrayList<>();

  /** Reads files by their names. */
  static Models read(
      Map<String, byte[]> files,
      Collection<BpmnModelInstance> running,
      Collection<DecisionFile> runningDecisions,
      Collection<FormFile> runningForms,
      Face face) {
    var reader = new ModelReader();
    files.forEach(reader::read);
    return new Models(
        reader.processes,
        reader.decisions,
        reader.forms,
        reader.others,
        running,
        runningDecisions,
        runningForms,
        face);
  }

  /** Reads a form that is deployed already; empty when it cannot be read. */
  static Optional<FormFile> form(String resource, byte[] content) {
    var reader = new ModelReader();
    reader.read(resource, content);
    return reader.forms.stream().findFirst();
  }

  private void read(String resource, byte[] content) {
    Optional<String> unreadable = Encoding.problem(content);
    try {
      if (unreadable.isPresent()) {
        others.add(new OtherFile(resource, unreadable.get()));
      } else if (resource.endsWith(".bpmn")) {
        processes.add(
            new ProcessFile(resource, Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
      } else if (resource.endsWith(".dmn")) {
        decisions.add(
            new DecisionFile(resource, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
      } else if (resource.endsWith(".form")) {
        forms.add(new FormFile(resource, JSON.readTree(content)));
      } else {
        others.add(
            new OtherFile(
                resource,
                "Juurruun viedään vain prosesseja (.bpmn), päätöksiä (.dmn) ja lomakkeita"
                    + " (.form). Jätä tämä tiedosto pois."));
      }
    } catch (ModelException | IOException e) {
      others.add(new OtherFile(resource, "Tiedostoa ei voi lukea: " + rootMessage(e)));
    }
  }

  private static String rootMessage(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage();
  }
}
