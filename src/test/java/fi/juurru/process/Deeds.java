package fi.juurru.process;

import fi.juurru.form.NothingOfferedException;
import fi.juurru.form.ValidAnswers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * What people of a story do, with their own rights: they open a form as it is served to them, fill
 * it in with any valid answers and submit it. The answers are told as text before they are sent.
 */
final class Deeds {

  private static final int MOST_TRIES = 20;

  private final Story story;
  private final ProcessEngine engine;
  private final FormService forms;
  private final FeelEngine feel;
  private final Random random;
  private final Map<String, Object> leanings = new HashMap<>();

  Deeds(Story story, ProcessEngine engine, Random random) {
    this.story = story;
    this.engine = engine;
    this.forms = engine.getFormService();
    this.random = random;
    this.feel =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getDmnEngineConfiguration()
            .getFeelEngine();
  }

  void lean(String field, Object value) {
    leanings.put(field, value);
  }

  /** The processes that Tasklist offers a person to start, in alphabetical order. */
  List<String> startable(String person) {
    return story
        .asUser(person)
        .acting(
            () ->
                engine
                    .getRepositoryService()
                    .createProcessDefinitionQuery()
                    .latestVersion()
                    .startablePermissionCheck()
                    .list())
        .stream()
        .map(ProcessDefinition::getKey)
        .sorted()
        .toList();
  }

  void start(String person, String process, Consumer<String> told) {
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    acting(
        person,
        () -> {
          InputStream form = forms.getDeployedStartForm(definition);
          var values = answers(form, forms.getStartFormVariables(definition, null, false));
          told.accept(text(values));
          forms.submitStartForm(definition, values);
        });
  }

  void complete(String person, Task task, Consumer<String> told) {
    acting(
        person,
        () -> {
          if (task.getAssignee() == null) {
            engine.getTaskService().claim(task.getId(), person);
          }
          InputStream form = forms.getDeployedTaskForm(task.getId());
          var values = answers(form, forms.getTaskFormVariables(task.getId(), null, false));
          told.accept(text(values));
          forms.submitTaskForm(task.getId(), values);
        });
  }

  /** Who finds nothing to choose from tries what else the form allows. */
  private Map<String, Object> answers(InputStream form, VariableMap before) {
    byte[] served = bytes(form);
    for (int tries = 1; ; tries++) {
      try {
        return ValidAnswers.random(feel, random, story.today(), leanings)
            .to(new ByteArrayInputStream(served), before);
      } catch (NothingOfferedException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  private static byte[] bytes(InputStream form) {
    try (form) {
      return form.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<String, Object> values) {
    Map<String, Object> plain = new TreeMap<>(values);
    plain.replaceAll(
        (key, value) -> value instanceof JsonValue json ? json.getValueSerialized() : value);
    return plain.toString();
  }

  private void acting(String person, Runnable action) {
    story
        .asUser(person)
        .acting(
            () -> {
              action.run();
              return null;
            });
  }
}
