package fi.juurru.process;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.juurru.Confidential;
import fi.juurru.Unnamed;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/**
 * What the models say of a process, read once for each version: none of it ever changes, and a list
 * asks for it again and again.
 */
@Component
public class KnownProcesses {

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final RepositoryServiceImpl repository;

  KnownProcesses(RepositoryService repository) {
    this.repository = (RepositoryServiceImpl) repository;
  }

  /**
   * A version of a process.
   *
   * @param confidential whether only those who take part may know of its instances
   * @param steps Finnish names of its tasks by key
   * @param unnamed keys of the tasks whose people stay unnamed
   */
  public record Known(
      String name, boolean confidential, Map<String, String> steps, Set<String> unnamed) {}

  /** Empty for what the person who asks may not know of. */
  public Optional<Known> of(String definition) {
    try {
      return Optional.of(known.computeIfAbsent(definition, this::read));
    } catch (AuthorizationException | WebApplicationException ofOthers) {
      return Optional.empty();
    }
  }

  private Known read(String definition) {
    var process = (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definition);
    var tasks = process.getTaskDefinitions();
    return new Known(
        process.getName(),
        Confidential.helper(repository.getBpmnModelInstance(definition)).isPresent(),
        tasks.entrySet().stream()
            .filter(task -> task.getValue().getNameExpression() != null)
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey,
                    task -> task.getValue().getNameExpression().getExpressionText())),
        tasks.keySet().stream()
            .filter(key -> Unnamed.answers(process.findActivity(key)))
            .collect(toUnmodifiableSet()));
  }
}
