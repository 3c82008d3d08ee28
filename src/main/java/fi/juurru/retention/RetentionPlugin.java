package fi.juurru.retention;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.springframework.stereotype.Component;

/** Puts this package's clocks into the engine, whose own clean-up removes what is due. */
@Component
class RetentionPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var own = new OwnTimeToLive();
    engine.setHistoryRemovalTimeProvider(own);
    engine.getCustomHistoryEventHandlers().addAll(List.of(own, new WithoutInstance()));
    List<SessionFactory> sessions = new ArrayList<>();
    if (engine.getCustomSessionFactories() != null) {
      sessions.addAll(engine.getCustomSessionFactories());
    }
    sessions.add(new CommentSessions());
    engine.setCustomSessionFactories(sessions);
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    engine.getSqlSessionFactory().getConfiguration().addMapper(RemovalTimes.class);
  }

  private static final class CommentSessions implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return CommentManager.class;
    }

    @Override
    public Session openSession() {
      return new Comments();
    }
  }
}
