package fi.juurru.access;

import fi.juurru.gate.Asker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskCountByCandidateGroupResultEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskReportManager;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;

/**
 * "Assignments by group" in Cockpit, of the processes whose tasks the asker may read. Camunda
 * counts all tasks or none: a count of the confidential ones would tell coordinators that there are
 * any, and a right to read every task would show them.
 */
class TasksByGroup extends TaskReportManager {

  private static final String COUNT =
      """
      select l.group_id_, count(distinct t.id_)
      from act_ru_task t
        join act_re_procdef p on p.id_ = t.proc_def_id_
        left join act_ru_identitylink l on l.task_id_ = t.id_
      where t.assignee_ is null and t.tenant_id_ = any (?) and p.key_ = any (?)
      group by l.group_id_ order by l.group_id_
      """;

  @Override
  public List<TaskCountByCandidateGroupResult> createTaskCountByCandidateGroupReport(
      TaskReportImpl report) {
    Asker asker = Asker.held(getCommandContext()).orElse(null);
    List<String> processes = asker == null ? List.of() : readable();
    return processes.isEmpty()
        ? super.createTaskCountByCandidateGroupReport(report) // all, or refused
        : count(asker.organisations(), processes);
  }

  /** Keys of the processes whose tasks the asker's groups may read. */
  private List<String> readable() {
    return getCommandContext()
        .runWithoutAuthorization(
            () ->
                getCommandContext()
                    .getProcessEngineConfiguration()
                    .getAuthorizationService()
                    .createAuthorizationQuery()
                    .groupIdIn(getCurrentAuthentication().getGroupIds().toArray(String[]::new))
                    .resourceType(Resources.PROCESS_DEFINITION)
                    .hasPermission(Permissions.READ_TASK)
                    .list())
        .stream()
        .map(Authorization::getResourceId)
        .toList();
  }

  private List<TaskCountByCandidateGroupResult> count(
      List<String> organisations, List<String> processes) {
    Connection connection = getDbSqlSession().getSqlSession().getConnection();
    try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setArray(1, connection.createArrayOf("text", organisations.toArray()));
      statement.setArray(2, connection.createArrayOf("text", processes.toArray()));
      List<TaskCountByCandidateGroupResult> counts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          var count = new TaskCountByCandidateGroupResultEntity();
          count.setGroupName(rows.getString(1));
          count.setTaskCount(rows.getInt(2));
          counts.add(count);
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new ProcessEngineException("Tasks were not counted", e);
    }
  }
}
