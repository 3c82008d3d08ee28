package fi.juurru.process;

import fi.juurru.form.ValidAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;

/** The simplest valid answers that people of a story could give to a form. */
final class SimplestAnswers {

  private final ProcessEngine engine;
  private final Story story;
  private final String newcomer;

  /**
   * @param newcomer user id of whom the answers name where a form offers everybody
   */
  SimplestAnswers(ProcessEngine engine, Story story, String newcomer) {
    this.engine = engine;
    this.story = story;
    this.newcomer = newcomer;
  }

  /** To an open task, with what its form shows already. */
  Map<String, Object> toTask(String id) {
    try (InputStream form = engine.getFormService().getDeployedTaskForm(id)) {
      return answers().to(form, engine.getTaskService().getVariablesTyped(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To a form of the repository that is still empty. */
  Map<String, Object> toEmpty(String form) {
    return to(form, Map.of());
  }

  /** To a form of the repository that opens with these variables. */
  Map<String, Object> to(String form, Map<String, Object> variables) {
    try (InputStream schema = Files.newInputStream(Path.of("forms", form + ".form"))) {
      return answers().to(schema, Variables.fromMap(variables));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ValidAnswers answers() {
    var feel =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getDmnEngineConfiguration()
            .getFeelEngine();
    return new ValidAnswers(feel, this::choose, story.today());
  }

  private String choose(String options) {
    return switch (options.replaceAll(":.*", "")) {
      case "units" -> story.unit();
      case "areas" -> story.area();
      case "methods" -> story.method();
      default ->
          options.contains("<") ? story.user(options.replaceAll(".*>\\.|,.*", "")) : newcomer;
    };
  }
}
