package fi.juurru.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * Which answers of a round the next round shows: those of fields with the property {@code
 * nextRound}, as the round's own version of the forms had them. The next round begins where the
 * last one ended.
 */
@Component
public class RoundFields {

  RoundFields() {}

  /**
   * Those in the forms of the tasks of a version of a process: of the named task first, then of the
   * others. To be called while the engine runs a command.
   *
   * @param first id of the task that comes first
   */
  public List<RoundField> of(String processDefinitionId, String first) {
    CommandContext context = Context.getCommandContext();
    ProcessDefinitionEntity definition =
        context
            .getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(processDefinitionId);
    List<TaskDefinition> tasks = new ArrayList<>(definition.getTaskDefinitions().values());
    tasks.sort(
        Comparator.comparing((TaskDefinition task) -> !task.getKey().equals(first))
            .thenComparing(TaskDefinition::getKey));
    var forms = new DeployedForms(context);
    return tasks.stream()
        .flatMap(task -> forms.ofTask(definition, task).fields().stream())
        .filter(Field::isForNextRound)
        .map(RoundField::new)
        .toList();
  }
}
