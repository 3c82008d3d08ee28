package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.juurru.JuurruTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Models and filters reach the public face and variables; nothing leads from there to the server.
 */
@JuurruTest
class ExpressionSandboxTest {

  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired RuntimeService runtime;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''['class']}",
        "${organisation.getClass().forName('java.lang.Runtime')}",
        "${organisation.length()}",
        "${execution.class}",
        "${execution.getClass()}",
        "${execution.processEngineServices}",
        "${execution['processEngineServices']}",
        "${execution.getProcessEngineServices()}",
        "${execution.processEngine}",
        "${execution.setVariable('unit', 'purola')}",
        "${execution.removeVariable('unit')}",
        "${execution.getTenantId()}",
        "${execution.bpmnModelInstance}",
        "${processEngine}",
        "${runtimeService.createProcessInstanceQuery()}",
        "${dataSource}",
        "${environment}",
        "${applicationContext}",
        "${grants}",
        "${fixedGrants}",
        "${workingDays.class}",
        "${workingDays.getClass()}",
        "${workingDays['class']}",
        "${now().getClass()}",
        "${dateTime().getClass()}",
        "${dateTime().chronology}",
        "${decision.getClass()}"
      })
  void isClosed(String expression) {
    assertThatThrownBy(() -> value(expression)).isInstanceOf(ProcessEngineException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${organisation}",
        "${organisation == 'harjula'}",
        "${execution.getVariable('organisation')}",
        "${execution.hasVariable('x') ? 1 : 2}",
        "${execution.id}",
        "${execution.businessKey}",
        "${workingDays.after(5)}",
        "${roles.holders('metsola', 'worker')}",
        "${empty execution.getVariable('x')}",
        "${now()}",
        "${dateTime().plusDays(2).withTimeAtStartOfDay()}"
      })
  void isOpen(String expression) {
    assertThat(value(expression)).isNotNull();
  }

  @Test
  void outsideProcessesThereIsNoBean() {
    assertThatThrownBy(
            () -> inEngine(context -> createExpression("${workingDays.after(5)}").getValue(null)))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void juelInDecisionsIsHeldTheSame() {
    var provider = ((ElProviderCompatible) engine.getExpressionManager()).toElProvider();
    var variables = Variables.createVariables().putValue("text", "x").asVariableContext();
    assertThat(
            this.<Object>inEngine(
                context -> provider.createExpression("${text}").getValue(variables)))
        .isEqualTo("x");
    assertThatThrownBy(
            () ->
                inEngine(
                    context -> provider.createExpression("${text.getClass()}").getValue(variables)))
        .isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"juel", "javascript", "groovy", "python", "ruby", "graal.js"})
  void thereIsNoScriptEngine(String language) {
    assertThatThrownBy(
            () ->
                inEngine(
                    context -> engine.getScriptingEngines().getScriptEngineForLanguage(language)))
        .hasMessageContaining("Scripts are switched off");
  }

  @Test
  void noClassIsMadeForAModel() {
    assertThatThrownBy(() -> engine.getArtifactFactory().getArtifact(JavaDelegate.class))
        .hasMessageContaining("Models cannot name the class");
  }

  @Test
  void xmlWithEntitiesAndSerialisedObjectsAreRefused() {
    assertThat(engine.isEnableXxeProcessing()).isFalse();
    assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
    assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
    assertThat(engine.getDeserializationTypeValidator().validate("java.lang.String")).isTrue();
    assertThat(engine.getDeserializationTypeValidator().validate("javax.naming.InitialContext"))
        .isFalse();
  }

  private Object value(String expression) {
    String instance =
        runtime
            .startProcessInstanceByKey("lateness-follow-up", Map.of("organisation", "harjula"))
            .getId();
    try {
      return inEngine(
          context ->
              createExpression(expression)
                  .getValue(context.getExecutionManager().findExecutionById(instance)));
    } finally {
      runtime.deleteProcessInstance(instance, "only looked at");
    }
  }

  private org.camunda.bpm.engine.impl.el.Expression createExpression(String expression) {
    return engine.getExpressionManager().createExpression(expression);
  }

  private <T> T inEngine(java.util.function.Function<CommandContext, T> work) {
    return engine.getCommandExecutorTxRequired().execute(work::apply);
  }
}
