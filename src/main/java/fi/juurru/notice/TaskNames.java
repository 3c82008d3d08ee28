package fi.juurru.notice;

import fi.juurru.Confidential;
import fi.juurru.language.Texts;
import fi.juurru.notice.WaitingTasks.PersonalTask;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/**
 * What a task may be called in a mailbox, where others may read it: by the name that its model
 * gives to every such task. What is confidential is not named at all, nor what a modeller has named
 * by something that people have written.
 */
@Component
class TaskNames {

  private final Map<String, Boolean> named = new ConcurrentHashMap<>();
  private final RepositoryServiceImpl repository;
  private final Texts texts;

  TaskNames(RepositoryService repository, Texts texts) {
    this.repository = (RepositoryServiceImpl) repository;
    this.texts = texts;
  }

  String of(PersonalTask task, Locale language) {
    String name = isNamed(task) ? task.name() : NoticeText.UNNAMED.finnish();
    return texts.in(language, name).replaceAll("\\p{Cntrl}+", " ");
  }

  private boolean isNamed(PersonalTask task) {
    return task.name() != null
        && task.definition() != null
        && named.computeIfAbsent(task.definition() + " " + task.key(), known -> reads(task));
  }

  private boolean reads(PersonalTask task) {
    var process =
        (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(task.definition());
    var name = process.getTaskDefinitions().get(task.key()).getNameExpression();
    return name.isLiteralText()
        && Confidential.helper(repository.getBpmnModelInstance(task.definition())).isEmpty();
  }
}
