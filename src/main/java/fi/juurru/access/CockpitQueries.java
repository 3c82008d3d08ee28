package fi.juurru.access;

import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.db.CommandExecutor;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Cockpit's own queries reach the database beside the engine's commands, and so beside the gate:
 * here too nobody is answered who is not known. After the web applications have set up themselves,
 * and before the web server opens.
 */
@Component
class CockpitQueries implements SmartInitializingSingleton {

  @Override
  public void afterSingletonsInstantiated() {
    Cockpit.setCockpitRuntimeDelegate(new ForKnownPeople());
  }

  private static final class ForKnownPeople extends DefaultCockpitRuntimeDelegate {

    @Override
    protected CommandExecutor createCommandExecutor(String engine) {
      CommandExecutor executor = super.createCommandExecutor(engine);
      return new CommandExecutor() {
        @Override
        public <T> T executeCommand(Command<T> command) {
          if (getProcessEngine(engine).getIdentityService().getCurrentAuthentication() == null) {
            throw Refusal.NOT_SIGNED_IN.exception();
          }
          QueryLists.check(command);
          return executor.executeCommand(command);
        }
      };
    }
  }
}
