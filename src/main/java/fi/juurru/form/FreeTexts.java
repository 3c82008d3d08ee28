package fi.juurru.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.task.Task;

/** Texts that people send besides forms: comments, names and descriptions, business keys. */
final class FreeTexts {

  static final Map<Class<?>, List<String>> BY_COMMAND =
      Map.of(
          AddCommentCmd.class, List.of("message"),
          UpdateCommentCmd.class, List.of("message"),
          CreateAttachmentCmd.class, List.of("attachmentName", "attachmentDescription", "url"),
          SaveTaskCmd.class, List.of("task"),
          SubmitStartFormCmd.class, List.of("businessKey"),
          StartProcessInstanceCmd.class, List.of("instantiationBuilder"),
          StartProcessInstanceAtActivitiesCmd.class, List.of("instantiationBuilder"),
          AbstractCorrelateMessageCmd.class, List.of("builder"));

  private FreeTexts() {}

  static void check(Command<?> command, Problems problems) {
    BY_COMMAND.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(command))
        .flatMap(entry -> entry.getValue().stream())
        .flatMap(field -> texts(CommandField.read(command, field)))
        .filter(Objects::nonNull)
        .filter(ForbiddenText::hasIdentityCode)
        .forEach(text -> problems.add(Phrase.TEXT.finnish(), Fault.IDENTITY_CODE, null));
  }

  private static Stream<String> texts(Object holder) {
    if (holder instanceof Task task) {
      return Stream.of(task.getName(), task.getDescription());
    }
    if (holder instanceof ProcessInstantiationBuilderImpl start) {
      return Stream.of(start.getBusinessKey());
    }
    if (holder instanceof MessageCorrelationBuilderImpl message) {
      return Stream.of(message.getBusinessKey());
    }
    return Stream.of((String) holder);
  }
}
