package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Completions beside many open tasks of others: with Camunda's checks, and with ours. */
@JuurruTest
@Tag("benchmark")
class CompletionBenchmarkTest {

  private static final int OPEN = 100_000;
  private static final int COMPLETED = 40;

  @LocalServerPort int port;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired JdbcTemplate database;

  @Test
  void aCompletionDoesNotReadTheTasksOfOthers() {
    var own = engine.getSessionFactories().get(AuthorizationManager.class);
    openTasksOfOthers();
    try {
      List<Double> ratios = new ArrayList<>();
      for (int turn = 0; turn < 3; turn++) {
        use(new GenericManagerFactory(AuthorizationManager.class), "always");
        database.execute("drop index act_ru_authorization_user, act_ru_task_parent");
        double stock = perSecond();
        use(own, "auto");
        index();
        ratios.add(perSecond() / stock);
      }
      System.out.printf("Completions beside %d open tasks, ours / Camunda's: %s%n", OPEN, ratios);
      assertThat(ratios.stream().sorted().toList().get(1)).isGreaterThan(1.2);
    } finally {
      use(own, "auto");
      index();
      database.update("delete from act_ru_authorization where id_ like 'other-%'");
      database.update("delete from act_ru_task where id_ like 'other-%'");
    }
  }

  private void use(SessionFactory authorizations, String revokes) {
    engine.getSessionFactories().put(AuthorizationManager.class, authorizations);
    engine.setAuthorizationCheckRevokes(revokes);
  }

  private void index() {
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V11__grants_on_open_tasks.sql"))
        .execute(database.getDataSource());
  }

  private void openTasksOfOthers() {
    database.update(
        "insert into act_ru_task (id_, rev_, name_, suspension_state_, create_time_)"
            + " select 'other-' || n, 1, 'Muiden', 1, now() from generate_series(1, ?) n",
        OPEN);
    database.update(
        "insert into act_ru_authorization"
            + " (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
            + " select 'other-' || n, 1, 1, 'unit' || n % 1000 || '.supervisor', 7, 'other-' || n, 2"
            + " from generate_series(1, ?) n",
        OPEN);
    database.execute("analyze act_ru_task, act_ru_authorization");
  }

  private double perSecond() {
    Caller worker = Api.ENGINE_REST.caller(port, "worker");
    Caller supervisor = Api.ENGINE_REST.caller(port, "supervisor");
    List<String> tasks =
        IntStream.range(0, COMPLETED)
            .mapToObj(n -> Concerns.task(supervisor, Concerns.note(worker)))
            .toList();
    long begin = System.nanoTime();
    for (String task : tasks) {
      assertThat(supervisor.post("/task/" + task + "/submit-form", Concerns.ANSWER).statusCode())
          .isEqualTo(204);
    }
    return COMPLETED * 1e9 / (System.nanoTime() - begin);
  }
}
