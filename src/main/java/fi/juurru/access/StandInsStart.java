package fi.juurru.access;

import fi.juurru.StartStep;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds readers for tasks that were open before anybody stood in for roles without a holder. */
@Component
class StandInsStart implements StartStep {

  private static final String VACANT =
      """
      select distinct l.group_id_ from act_ru_identitylink l
        join unit u on u.code = regexp_replace(l.group_id_, '[.][^.]*$', '')
      where l.type_ = 'candidate'
        and not exists (select from act_id_membership m where m.group_id_ = l.group_id_)""";

  private final JdbcTemplate database;
  private final ProcessEngineConfigurationImpl engine;

  StandInsStart(JdbcTemplate database, ProcessEngineConfigurationImpl engine) {
    this.database = database;
    this.engine = engine;
  }

  @Override
  public Place place() {
    return Place.STAND_INS;
  }

  @Override
  public void run() {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              database.queryForList(VACANT, String.class).forEach(StandIns.current()::changed);
              return null;
            });
  }
}
