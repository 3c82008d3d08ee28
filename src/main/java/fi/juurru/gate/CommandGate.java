package fi.juurru.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/**
 * Every way into the engine passes here: the web applications' API, engine-rest, jobs and our own
 * code. Inside the command's transaction, so that what a rule reads is what the engine will read;
 * only the outermost command of a thread is looked at.
 */
@Component
class CommandGate extends AbstractProcessEnginePlugin {

  /** Of a thread, and of both chains: a command may begin another in a transaction of its own. */
  private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

  private final List<CommandRule> rules;

  CommandGate(List<CommandRule> rules) {
    this.rules = rules.stream().sorted(Comparator.comparing(CommandRule::turn)).toList();
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPostCommandInterceptorsTxRequired(
        with(engine.getCustomPostCommandInterceptorsTxRequired()));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
  }

  private List<CommandInterceptor> with(List<CommandInterceptor> others) {
    List<CommandInterceptor> all = new ArrayList<>(List.of(new Passage()));
    all.addAll(others == null ? List.of() : others);
    return all;
  }

  /** One in each of the engine's two chains. */
  private final class Passage extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
      if (INSIDE.get()) {
        return next.execute(command);
      }
      INSIDE.set(true);
      try {
        return pass(command);
      } finally {
        INSIDE.remove();
      }
    }

    private <T> T pass(Command<T> command) {
      var context = Context.getCommandContext();
      var asker = Asker.of(context);
      Supplier<T> onwards = () -> next.execute(command);
      for (int i = rules.size() - 1; i >= 0; i--) {
        CommandRule rule = rules.get(i);
        var given = new GivenCommand<>(command, asker, context, onwards);
        onwards = () -> rule.pass(given);
      }
      return onwards.get();
    }
  }
}
