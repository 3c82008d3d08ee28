package fi.juurru.access;

import fi.juurru.PasswordCodes;
import fi.juurru.UserIds;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskReportManager;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts this package's rules into the engine. Last, so that no default takes their place. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineAccess extends AbstractProcessEnginePlugin {

  private final StarterGrants starterGrants;
  private final Departures departures;
  private final UserIds userIds;
  private final PasswordCodes codes;
  private final MembershipTimes memberships;
  private final JdbcTemplate database;

  EngineAccess(
      StarterGrants starterGrants,
      Departures departures,
      UserIds userIds,
      PasswordCodes codes,
      MembershipTimes memberships,
      JdbcTemplate database) {
    this.starterGrants = starterGrants;
    this.departures = departures;
    this.userIds = userIds;
    this.codes = codes;
    this.memberships = memberships;
    this.database = database;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setTenantIdProvider(new OrganisationTenants());
    engine.setResourceAuthorizationProvider(new TaskAuthorizations());
    engine.setIdentityProviderSessionFactory(
        new Identities(new WrongPasswords(), departures, userIds, codes, memberships));
    engine.setCustomPreCommandInterceptorsTxRequired(
        first(new CommandErrors(engine), engine.getCustomPreCommandInterceptorsTxRequired()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        first(new CommandErrors(engine), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    engine.setCustomPostCommandInterceptorsTxRequired(
        last(engine.getCustomPostCommandInterceptorsTxRequired(), new StandIns.AtTheEnd()));
    engine.setCustomPostCommandInterceptorsTxRequiresNew(
        last(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new StandIns.AtTheEnd()));
    var sessions = new ArrayList<>(listOf(engine.getCustomSessionFactories()));
    sessions.add(new Authorizations.Sessions());
    sessions.add(new Reports());
    sessions.add(new StandIns.ForEachCommand(database));
    engine.setCustomSessionFactories(sessions);
    var deployers = new ArrayList<>(listOf(engine.getCustomPostDeployers()));
    deployers.add(starterGrants);
    engine.setCustomPostDeployers(deployers);
  }

  private static List<CommandInterceptor> first(
      CommandInterceptor own, List<CommandInterceptor> others) {
    var interceptors = new ArrayList<>(listOf(others));
    interceptors.add(0, own);
    return interceptors;
  }

  private static List<CommandInterceptor> last(
      List<CommandInterceptor> others, CommandInterceptor own) {
    var interceptors = new ArrayList<>(listOf(others));
    interceptors.add(own);
    return interceptors;
  }

  private static <T> List<T> listOf(List<T> list) {
    return list == null ? List.of() : list;
  }

  private static final class Reports implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return TaskReportManager.class;
    }

    @Override
    public Session openSession() {
      return new TasksByGroup();
    }
  }

  private record Identities(
      WrongPasswords wrongPasswords,
      Departures departures,
      UserIds userIds,
      PasswordCodes codes,
      MembershipTimes memberships)
      implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return OrganisationIdentities.class;
    }

    @Override
    public Session openSession() {
      return new OrganisationIdentities(wrongPasswords, departures, userIds, codes, memberships);
    }
  }
}
