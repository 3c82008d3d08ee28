package fi.juurru.form;

import static fi.juurru.form.FreeText.ATTACHMENT_ADDRESS;
import static fi.juurru.form.FreeText.ATTACHMENT_DESCRIPTION;
import static fi.juurru.form.FreeText.ATTACHMENT_NAME;
import static fi.juurru.form.FreeText.BUSINESS_KEY;
import static fi.juurru.form.FreeText.COMMENT;
import static fi.juurru.form.FreeText.EMAIL;
import static fi.juurru.form.FreeText.FILTER_NAME;
import static fi.juurru.form.FreeText.FIRST_NAME;
import static fi.juurru.form.FreeText.GROUP_ID;
import static fi.juurru.form.FreeText.GROUP_NAME;
import static fi.juurru.form.FreeText.KIND;
import static fi.juurru.form.FreeText.LAST_NAME;
import static fi.juurru.form.FreeText.MODEL_NAME;
import static fi.juurru.form.FreeText.NOTE;
import static fi.juurru.form.FreeText.ORGANISATION_ID;
import static fi.juurru.form.FreeText.ORGANISATION_NAME;
import static fi.juurru.form.FreeText.REASON;
import static fi.juurru.form.FreeText.RESOURCE_ID;
import static fi.juurru.form.FreeText.TASK_DESCRIPTION;
import static fi.juurru.form.FreeText.TASK_NAME;
import static fi.juurru.form.FreeText.USER_ID;

import fi.juurru.gate.CommandField;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.ConditionEvaluationBuilderImpl;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;

/**
 * Texts that people send besides forms, administrators included. A text that is not listed here is
 * still held to what holds for all, see {@link CommandTexts}.
 */
final class FreeTexts {

  /**
   * One text of a command.
   *
   * @param field of the command that holds it or what it is in
   * @param in the text in what the field holds; null where there is none
   */
  record TypedText(
      Class<?> command,
      String field,
      FreeText kind,
      boolean required,
      Function<Object, String> in) {}

  static final List<TypedText> PLACES =
      List.of(
          required(AddCommentCmd.class, "message", COMMENT, (String text) -> text),
          required(UpdateCommentCmd.class, "message", COMMENT, (String text) -> text),
          text(CreateAttachmentCmd.class, "attachmentName", ATTACHMENT_NAME),
          text(CreateAttachmentCmd.class, "attachmentDescription", ATTACHMENT_DESCRIPTION),
          text(CreateAttachmentCmd.class, "attachmentType", KIND),
          text(CreateAttachmentCmd.class, "url", ATTACHMENT_ADDRESS),
          in(SaveTaskCmd.class, "task", TASK_NAME, FreeTexts::changedName),
          in(SaveTaskCmd.class, "task", TASK_DESCRIPTION, FreeTexts::changedDescription),
          text(ClaimTaskCmd.class, "userId", USER_ID),
          text(DelegateTaskCmd.class, "userId", USER_ID),
          text(AbstractAddIdentityLinkCmd.class, "userId", USER_ID),
          text(AbstractAddIdentityLinkCmd.class, "groupId", GROUP_ID),
          text(AbstractAddIdentityLinkCmd.class, "type", KIND),
          text(SubmitStartFormCmd.class, "businessKey", BUSINESS_KEY),
          in(
              StartProcessInstanceCmd.class,
              "instantiationBuilder",
              BUSINESS_KEY,
              ProcessInstantiationBuilderImpl::getBusinessKey),
          in(
              StartProcessInstanceAtActivitiesCmd.class,
              "instantiationBuilder",
              BUSINESS_KEY,
              ProcessInstantiationBuilderImpl::getBusinessKey),
          in(
              AbstractCorrelateMessageCmd.class,
              "builder",
              BUSINESS_KEY,
              MessageCorrelationBuilderImpl::getBusinessKey),
          in(
              EvaluateStartConditionCmd.class,
              "builder",
              BUSINESS_KEY,
              ConditionEvaluationBuilderImpl::getBusinessKey),
          text(AbstractDeleteProcessInstanceCmd.class, "deleteReason", REASON),
          text(DeleteProcessInstanceBatchCmd.class, "deleteReason", REASON),
          text(DeleteTaskCmd.class, "deleteReason", REASON),
          text(SetAnnotationForIncidentCmd.class, "annotation", NOTE),
          text(SetAnnotationForOperationLog.class, "annotation", NOTE),
          text(CreateIncidentCmd.class, "incidentType", KIND),
          text(CreateIncidentCmd.class, "configuration", KIND),
          text(CreateIncidentCmd.class, "message", NOTE),
          required(SaveFilterCmd.class, "filter", FILTER_NAME, Filter::getName),
          in(SaveFilterCmd.class, "filter", USER_ID, Filter::getOwner),
          in(
              DeployCmd.class,
              "deploymentBuilder",
              MODEL_NAME,
              (DeploymentBuilderImpl builder) -> builder.getDeployment().getName()),
          in(
              DeployCmd.class,
              "deploymentBuilder",
              ORGANISATION_ID,
              (DeploymentBuilderImpl builder) -> builder.getDeployment().getTenantId()),
          required(SaveUserCmd.class, "user", USER_ID, User::getId),
          in(SaveUserCmd.class, "user", FIRST_NAME, User::getFirstName),
          in(SaveUserCmd.class, "user", LAST_NAME, User::getLastName),
          in(SaveUserCmd.class, "user", EMAIL, User::getEmail),
          required(SaveGroupCmd.class, "group", GROUP_ID, Group::getId),
          in(SaveGroupCmd.class, "group", GROUP_NAME, Group::getName),
          in(SaveGroupCmd.class, "group", KIND, Group::getType),
          required(SaveTenantCmd.class, "tenant", ORGANISATION_ID, Tenant::getId),
          in(SaveTenantCmd.class, "tenant", ORGANISATION_NAME, Tenant::getName),
          in(
              SaveAuthorizationCmd.class,
              "authorization",
              USER_ID,
              (Authorization grant) ->
                  Authorization.ANY.equals(grant.getUserId()) ? null : grant.getUserId()),
          in(SaveAuthorizationCmd.class, "authorization", GROUP_ID, Authorization::getGroupId),
          in(
              SaveAuthorizationCmd.class,
              "authorization",
              RESOURCE_ID,
              Authorization::getResourceId));

  private FreeTexts() {}

  static void check(Command<?> command, Problems problems) {
    PLACES.stream()
        .filter(place -> place.command().isInstance(command))
        .forEach(
            place -> {
              Object holder = CommandField.of(command, place.field());
              String text = holder == null ? null : place.in().apply(holder);
              place.kind().check(text, place.required(), problems);
            });
  }

  private static TypedText text(Class<?> command, String field, FreeText kind) {
    return in(command, field, kind, (String text) -> text);
  }

  private static <T> TypedText in(
      Class<?> command, String field, FreeText kind, Function<T, String> text) {
    return typed(command, field, kind, false, text);
  }

  private static <T> TypedText required(
      Class<?> command, String field, FreeText kind, Function<T, String> text) {
    return typed(command, field, kind, true, text);
  }

  @SuppressWarnings("unchecked") // what the field of the command holds
  private static <T> TypedText typed(
      Class<?> command, String field, FreeText kind, boolean required, Function<T, String> text) {
    return new TypedText(command, field, kind, required, holder -> text.apply((T) holder));
  }

  /** What a model has written into a task is sent back with every change, and not the sender's. */
  private static String changedName(TaskEntity task) {
    return task.getPropertyChanges().containsKey(TaskEntity.NAME) ? task.getName() : null;
  }

  private static String changedDescription(TaskEntity task) {
    return task.getPropertyChanges().containsKey(TaskEntity.DESCRIPTION)
        ? task.getDescription()
        : null;
  }
}
