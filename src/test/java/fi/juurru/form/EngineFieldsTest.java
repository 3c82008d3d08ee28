package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

/** The engine's private names that this package reads. */
class EngineFieldsTest {

  private static final Map<Class<?>, List<String>> SUBMITTED =
      Map.of(
          CompleteTaskCmd.class, List.of("taskId", "variables"),
          ResolveTaskCmd.class, List.of("taskId", "variables"),
          SubmitTaskFormCmd.class, List.of("taskId", "properties"),
          SubmitStartFormCmd.class, List.of("processDefinitionId", "variables"),
          StartProcessInstanceCmd.class, List.of("instantiationBuilder"),
          GetDeployedTaskFormCmd.class, List.of("taskId"));

  @Test
  void areAllThere() {
    for (var fields : List.of(SUBMITTED, VariableFields.BY_COMMAND)) {
      for (var command : fields.entrySet()) {
        for (String name : command.getValue()) {
          assertThat(ReflectionUtils.findField(command.getKey(), name)).isNotNull();
        }
      }
    }
    for (FreeTexts.TypedText place : FreeTexts.PLACES) {
      assertThat(ReflectionUtils.findField(place.command(), place.field())).isNotNull();
    }
  }
}
