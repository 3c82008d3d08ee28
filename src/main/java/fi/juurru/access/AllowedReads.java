package fi.juurru.access;

import java.util.Set;
import org.camunda.bpm.engine.impl.ActivityStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.DeploymentQueryImpl;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.EventSubscriptionQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.HistoricActivityInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDecisionInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDetailQueryImpl;
import org.camunda.bpm.engine.impl.HistoricIdentityLinkLogQueryImpl;
import org.camunda.bpm.engine.impl.HistoricIncidentQueryImpl;
import org.camunda.bpm.engine.impl.HistoricJobLogQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricVariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.IncidentQueryImpl;
import org.camunda.bpm.engine.impl.JobDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.batch.BatchQueryImpl;
import org.camunda.bpm.engine.impl.batch.BatchStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchQueryImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceForIdCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourcesCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricJobLogExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetStaticCalledProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmmn.entity.repository.CaseDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.cmmn.entity.runtime.CaseInstanceQueryImpl;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDiagramCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionModelCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsDiagramCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsModelCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionRequirementsDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;

/**
 * What may be read, by class. Of each Camunda checks the reader's permissions and organisation, in
 * its SQL or in the command; the reads that are missing here check one of them not at all: counts
 * over all organisations ({@code history/process-definition/…/statistics}, clean-up reports,
 * metrics), variables past the form, native queries, what the server itself does. In the same way
 * nothing is read about cases, external tasks and tables, which Juurru does not use.
 */
final class AllowedReads {

  private static final Set<Class<?>> QUERIES =
      Set.of(
          ActivityStatisticsQueryImpl.class,
          AuthorizationQueryImpl.class,
          DeploymentQueryImpl.class,
          DeploymentStatisticsQueryImpl.class,
          EventSubscriptionQueryImpl.class,
          ExecutionQueryImpl.class,
          HistoricActivityInstanceQueryImpl.class,
          HistoricDecisionInstanceQueryImpl.class,
          HistoricDetailQueryImpl.class,
          HistoricIdentityLinkLogQueryImpl.class,
          HistoricIncidentQueryImpl.class,
          HistoricJobLogQueryImpl.class,
          HistoricProcessInstanceQueryImpl.class,
          HistoricTaskInstanceQueryImpl.class,
          HistoricVariableInstanceQueryImpl.class,
          IncidentQueryImpl.class,
          JobDefinitionQueryImpl.class,
          JobQueryImpl.class,
          ProcessDefinitionQueryImpl.class,
          ProcessDefinitionStatisticsQueryImpl.class,
          ProcessInstanceQueryImpl.class,
          TaskQueryImpl.class,
          UserOperationLogQueryImpl.class,
          VariableInstanceQueryImpl.class,
          BatchQueryImpl.class,
          BatchStatisticsQueryImpl.class,
          HistoricBatchQueryImpl.class,
          CaseDefinitionQueryImpl.class,
          CaseInstanceQueryImpl.class,
          DecisionDefinitionQueryImpl.class,
          DecisionRequirementsDefinitionQueryImpl.class,
          FilterQueryImpl.class,
          DbGroupQueryImpl.class,
          DbTenantQueryImpl.class,
          DbUserQueryImpl.class);

  private static final Set<Class<?>> COMMANDS =
      Set.of(
          ExecuteFilterCountCmd.class,
          ExecuteFilterListCmd.class,
          ExecuteFilterListPageCmd.class,
          ExecuteFilterSingleResultCmd.class,
          GetActivityInstanceCmd.class,
          GetDeployedProcessDefinitionCmd.class,
          GetDeployedStartFormCmd.class,
          GetDeploymentBpmnModelInstanceCmd.class,
          GetDeploymentProcessDiagramCmd.class,
          GetDeploymentProcessModelCmd.class,
          GetDeploymentResourceCmd.class,
          GetDeploymentResourceForIdCmd.class,
          GetDeploymentResourcesCmd.class,
          GetExecutionVariableCmd.class,
          GetExecutionVariableTypedCmd.class,
          GetExecutionVariablesCmd.class,
          GetFilterCmd.class,
          GetFormKeyCmd.class,
          GetHistoricJobLogExceptionStacktraceCmd.class,
          GetHistoryLevelCmd.class,
          GetIdentityLinksForTaskCmd.class,
          GetJobExceptionStacktraceCmd.class,
          GetPasswordPolicyCmd.class,
          GetProcessApplicationForDeploymentCmd.class,
          GetRenderedStartFormCmd.class,
          GetRenderedTaskFormCmd.class,
          GetStartFormCmd.class,
          GetStartFormVariablesCmd.class,
          GetStaticCalledProcessDefinitionCmd.class,
          GetTaskFormCmd.class,
          GetTaskFormVariablesCmd.class,
          IsIdentityServiceReadOnlyCmd.class,
          GetDeploymentDecisionDefinitionCmd.class,
          GetDeploymentDecisionDiagramCmd.class,
          GetDeploymentDecisionModelCmd.class,
          GetDeploymentDecisionRequirementsDefinitionCmd.class,
          GetDeploymentDecisionRequirementsDiagramCmd.class,
          GetDeploymentDecisionRequirementsModelCmd.class,
          GetDeploymentDmnModelInstanceCmd.class);

  /** Not visible as a class: "Assignments by group" in Cockpit. */
  private static final String TASKS_BY_GROUP =
      "org.camunda.bpm.engine.impl.TaskReportImpl$TaskCountByCandidateGroupCmd";

  private AllowedReads() {}

  static boolean contains(Class<?> type) {
    return QUERIES.contains(type)
        || COMMANDS.contains(type)
        || type.getName().equals(TASKS_BY_GROUP);
  }
}
