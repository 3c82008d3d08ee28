package fi.juurru.language;

import fi.juurru.model.Occasion;
import fi.juurru.organisation.PersonAsking;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the person who asks may start, for Tasklist's dialog: by occasion, the everyday ones first.
 * Whether somebody may, the engine says.
 */
@RestController
class StartChoices {

  private final RepositoryService repository;
  private final PersonAsking asking;
  private final Texts texts;

  /** A deployed model does not change. By the id of the definition. */
  private final Map<String, Occasion> occasions = new ConcurrentHashMap<>();

  StartChoices(RepositoryService repository, PersonAsking asking, Texts texts) {
    this.repository = repository;
    this.asking = asking;
    this.texts = texts;
  }

  /** Processes that are started on one occasion, by name. */
  record Startable(String occasion, List<ForStart> processes) {}

  /** What Tasklist needs of a process to open its form, and what it is for. */
  record ForStart(String id, String key, String deploymentId, String name, String description) {}

  /** In the reader's language; 401 for nobody. */
  @GetMapping("/camunda/api/juurru/start")
  List<Startable> all() {
    asking.id();
    var byName = Comparator.comparing(ForStart::name, Collator.getInstance(Reader.language()));
    return repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .active()
        .startableInTasklist()
        .startablePermissionCheck()
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                this::occasion,
                TreeMap::new,
                Collectors.mapping(this::choice, Collectors.toList())))
        .entrySet()
        .stream()
        .map(
            group ->
                new Startable(
                    texts.of(group.getKey().finnish()),
                    group.getValue().stream().sorted(byName).toList()))
        .toList();
  }

  private Occasion occasion(ProcessDefinition process) {
    return occasions.computeIfAbsent(
        process.getId(),
        id ->
            Occasion.of(
                repository
                    .getBpmnModelInstance(id)
                    .<Process>getModelElementById(process.getKey())));
  }

  private ForStart choice(ProcessDefinition process) {
    return new ForStart(
        process.getId(),
        process.getKey(),
        process.getDeploymentId(),
        texts.of(Objects.requireNonNullElse(process.getName(), process.getKey())),
        texts.of(Objects.requireNonNullElse(process.getDescription(), "")));
  }
}
