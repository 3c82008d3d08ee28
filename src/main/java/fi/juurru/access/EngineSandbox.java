package fi.juurru.access;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps models from running code: expressions reach the sandbox only, there is no script engine,
 * and no class named in a model is made. The model rules refuse such models when they are deployed;
 * this holds where a rule is missing, and for what was deployed before.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineSandbox extends AbstractProcessEnginePlugin {

  private final PublicFace face;

  EngineSandbox(PublicFace face) {
    this.face = face;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new ExpressionSandbox(face));
    engine.setScriptEngineResolver(new NoScriptEngine());
    engine.setEnableFetchScriptEngineFromProcessApplication(false);
    engine.setArtifactFactory(
        new org.camunda.bpm.engine.ArtifactFactory() {
          @Override
          public <T> T getArtifact(Class<T> type) {
            throw new ProcessEngineException("Models cannot name the class " + type.getName());
          }
        });
  }

  /** Also the way round the sandbox: {@code scriptFormat="juel"} would see every bean. */
  private static final class NoScriptEngine implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
      // None is ever used.
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
      throw new ProcessEngineException("Scripts are switched off");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
      throw new ProcessEngineException("Scripts are switched off: " + language);
    }
  }
}
