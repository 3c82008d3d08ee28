package fi.juurru.progress;

import fi.juurru.InstanceScope;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is trained in a method, counted from the follow-ups of training, whatever their unit. */
@Repository
class TrainedPeople {

  private static final String COUNT =
      """
      select count(distinct worker.TEXT_) from ACT_HI_VARINST worker
      join ACT_HI_PROCINST i on i.ID_ = worker.PROC_INST_ID_
      where worker.NAME_ = 'worker' and worker.EXECUTION_ID_ = i.ID_ and worker.TEXT_ in (:people)
        and i.PROC_DEF_KEY_ = 'worker-training-follow-up' and i.TENANT_ID_ = :organisation
        and exists (select from ACT_HI_VARINST method where method.PROC_INST_ID_ = i.ID_
          and method.EXECUTION_ID_ = i.ID_ and method.NAME_ = 'method' and method.TEXT_ = :method)
        and exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
          and v.EXECUTION_ID_ = i.ID_ and v.NAME_ in ('trainingStatus', 'trainingOutcome')
          and v.TEXT_ = case v.NAME_ when 'trainingStatus' then 'done' else 'completed' end)
      """;

  private final JdbcClient jdbc;

  TrainedPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many of these people are trained in the scope's method; 0 for nobody. */
  int among(Collection<String> people, InstanceScope scope) {
    return people.isEmpty()
        ? 0
        : jdbc.sql(COUNT)
            .param("people", people)
            .param("organisation", scope.organisation())
            .param("method", scope.method())
            .query(Integer.class)
            .single();
  }
}
