package fi.juurru.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts this package's rules into the engine. Last, so that no default takes their place. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineAccess extends AbstractProcessEnginePlugin {

  private final StarterGrants starterGrants;
  private final Departures departures;

  EngineAccess(StarterGrants starterGrants, Departures departures) {
    this.starterGrants = starterGrants;
    this.departures = departures;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setTenantIdProvider(new OrganisationTenants());
    engine.setResourceAuthorizationProvider(new TaskAuthorizations());
    engine.setIdentityProviderSessionFactory(new Identities(new WrongPasswords(), departures));
    engine.setCustomPostCommandInterceptorsTxRequired(
        gated(engine.getCustomPostCommandInterceptorsTxRequired()));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        gated(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
    var deployers = new ArrayList<>(listOf(engine.getCustomPostDeployers()));
    deployers.add(starterGrants);
    engine.setCustomPostDeployers(deployers);
  }

  /** The gate stands first: whoever validates what is submitted, does so for those let in. */
  private static List<CommandInterceptor> gated(List<CommandInterceptor> others) {
    var interceptors = new ArrayList<CommandInterceptor>();
    interceptors.add(new CommandGate());
    interceptors.addAll(listOf(others));
    return interceptors;
  }

  private static <T> List<T> listOf(List<T> list) {
    return list == null ? List.of() : list;
  }

  private record Identities(WrongPasswords wrongPasswords, Departures departures)
      implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return OrganisationIdentities.class;
    }

    @Override
    public Session openSession() {
      return new OrganisationIdentities(wrongPasswords, departures);
    }
  }
}
