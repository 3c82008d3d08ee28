package fi.juurru.process;

import static fi.juurru.CurrentInstance.execution;
import static fi.juurru.ProcessVariable.ASKED_AT_START;

import fi.juurru.CalledByModels;
import fi.juurru.ProcessVariable;
import fi.juurru.gate.Asker;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Lets a person correct an answer, for the models. A correction takes the answer's place in the
 * instance in which it was given, also when that has ended, so that whoever reads it reads the
 * later one; the earlier one stays in the instance's history.
 */
@Component("corrections")
@CalledByModels
public class Corrections {

  private static final ProcessVariable<String> CORRECTS =
      new ProcessVariable<>("corrects", String.class);

  private final GivenAnswers answers;
  private final ScopeListener scope;
  private final HistoryService history;
  private final RuntimeService runtime;
  private final EndedInstance ended;

  Corrections(
      GivenAnswers answers,
      ScopeListener scope,
      HistoryService history,
      RuntimeService runtime,
      EndedInstance ended) {
    this.answers = answers;
    this.scope = scope;
    this.history = history;
    this.runtime = runtime;
    this.ended = ended;
  }

  /**
   * Opens an answer for who gave it: the current instance then belongs where that was, and has the
   * variables {@code corrects} (id of the instance), {@code correctedTask} and {@code corrector}.
   *
   * @param task id of the task in which it was given, as the choice {@code answers} of a form
   *     offers it
   * @throws fi.juurru.organisation.BeyondOrganisation when somebody else gave it, or earlier than
   *     {@link GivenAnswers#DAYS} days ago
   */
  public void open(String task) {
    ExecutionEntity current = execution();
    String person = Asker.of(Context.getCommandContext()).map(Asker::id).orElse(null);
    HistoricTaskInstance given = answers.own(task, person, current.getTenantId());
    CORRECTS.set(current, given.getProcessInstanceId());
    current.setVariable("correctedTask", given.getTaskDefinitionKey());
    current.setVariable("corrector", given.getAssignee());
    ASKED_AT_START.forEach(name -> current.setVariable(name, value(name)));
    scope.notify(current);
  }

  /** What stands in the instance now; null where nothing does, and before an answer is opened. */
  public Object value(String variable) {
    HistoricVariableInstance now = now(variable);
    return now == null ? null : now.getValue();
  }

  /**
   * Puts what the current instance has for these variables in the place of what was answered.
   *
   * @param variables names with spaces between, of texts, days and numbers
   */
  public void carryOver(String variables) {
    ExecutionEntity current = execution();
    String instance = CORRECTS.get(current);
    if (instance == null) {
      return;
    }
    boolean isOpen =
        runtime
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .tenantIdIn(current.getTenantId())
                .count()
            > 0;
    for (String variable : variables.split(" ")) {
      Object corrected = current.getVariable(variable);
      HistoricVariableInstance before = now(variable);
      if (Objects.equals(corrected, before == null ? null : before.getValue())) {
        continue;
      }
      if (isOpen) {
        runtime.setVariable(instance, variable, corrected);
      } else if (before != null) {
        ended.correct(before, corrected);
      }
    }
  }

  /** Tasks keep copies of their own of some variables; what the instance holds is what counts. */
  private HistoricVariableInstance now(String variable) {
    ExecutionEntity current = execution();
    String instance = CORRECTS.get(current);
    return instance == null
        ? null
        : history
            .createHistoricVariableInstanceQuery()
            .tenantIdIn(current.getTenantId())
            .processInstanceId(instance)
            .executionIdIn(instance)
            .variableName(variable)
            .singleResult();
  }
}
