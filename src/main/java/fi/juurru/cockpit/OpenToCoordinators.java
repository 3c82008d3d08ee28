package fi.juurru.cockpit;

import static java.util.stream.Collectors.toMap;

import fi.juurru.language.Texts;
import fi.juurru.process.KnownProcesses;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The processes that a list for coordinators may speak of: those that the person who asks may know
 * of, without the confidential ones, in which a coordinator may take part without being told more
 * than others who do.
 */
@Component
class OpenToCoordinators {

  private final RepositoryService repository;
  private final KnownProcesses known;
  private final Texts texts;

  OpenToCoordinators(RepositoryService repository, KnownProcesses known, Texts texts) {
    this.repository = repository;
    this.known = known;
    this.texts = texts;
  }

  /** Their names in the reader's language, by their ids. */
  Map<String, String> names() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .filter(process -> isOpen(process.getId()))
        .collect(
            toMap(
                ProcessDefinition::getKey,
                process -> texts.of(process.getName()),
                (one, other) -> one));
  }

  /** Whether a task is of one of them, and its people may be named. */
  boolean isOpen(String definition, String task) {
    return isOpen(definition) && !known.of(definition).orElseThrow().unnamed().contains(task);
  }

  /** Whether a version of a process is one of them. */
  boolean isOpen(String definition) {
    return known.of(definition).filter(process -> !process.confidential()).isPresent();
  }
}
