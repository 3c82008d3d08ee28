package fi.juurru.access;

import fi.juurru.ProcessVariable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which unit, method and worker a task is about, and which step, decision or design, is shown on
 * its card in Tasklist. Candidates may read no variables, so Camunda would leave the cards empty.
 * The names of units, methods and people are no secret within an organisation (the tenant check
 * stays on); what a task is about is read of those tasks only that this request has listed before.
 */
final class ScopeNames {

  private static final String LISTED = ScopeNames.class.getName();

  private ScopeNames() {}

  static boolean asked(Command<?> command) {
    if (!(command instanceof VariableInstanceQueryImpl query)
        || query.getVariableScopeIds() == null
        || query.getVariableNames() == null) {
      return false;
    }
    boolean isListed = listed().containsAll(List.of(query.getVariableScopeIds()));
    return Stream.of(query.getVariableNames())
        .allMatch(name -> isNoSecret(name) || isListed && ProcessVariable.SUBJECT.contains(name));
  }

  /** Notes the tasks of a list that the engine has given to who asks. */
  static void note(Object answer) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return;
    }
    Stream<?> answers = answer instanceof List<?> list ? list.stream() : Stream.of(answer);
    Set<String> ids =
        answers
            .filter(Task.class::isInstance)
            .map(Task.class::cast)
            .flatMap(
                task -> Stream.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!ids.isEmpty()) {
      ids.addAll(listed());
      request.setAttribute(LISTED, ids, RequestAttributes.SCOPE_REQUEST);
    }
  }

  @SuppressWarnings("unchecked")
  private static Set<String> listed() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    Object ids =
        request == null ? null : request.getAttribute(LISTED, RequestAttributes.SCOPE_REQUEST);
    return ids == null ? Set.of() : (Set<String>) ids;
  }

  private static boolean isNoSecret(String variable) {
    return ProcessVariable.PLACE.contains(variable)
        || ProcessVariable.WORKER.name().equals(variable);
  }
}
