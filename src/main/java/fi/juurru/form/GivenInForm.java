package fi.juurru.form;

import fi.juurru.ComponentType;
import fi.juurru.language.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered in a form, as the form of that version showed it and in the reader's language.
 * Whoever asks may know of the process: the form itself is read from the database, since most who
 * may read answers may not read deployments.
 */
@Component
public class GivenInForm {

  /** By its own key: the name of the file differs between a jar and a class path. */
  private static final String DEPLOYED =
      """
      select b.BYTES_ from ACT_RE_CAMFORMDEF f
        join ACT_GE_BYTEARRAY b
          on b.DEPLOYMENT_ID_ = f.DEPLOYMENT_ID_ and b.NAME_ = f.RESOURCE_NAME_
      where f.DEPLOYMENT_ID_ = :deployment and f.KEY_ = :key
      """;

  private final Map<String, Form> known = new ConcurrentHashMap<>();
  private final RepositoryServiceImpl repository;
  private final JdbcClient jdbc;
  private final OptionNames names;
  private final Texts texts;

  GivenInForm(RepositoryService repository, JdbcClient jdbc, OptionNames names, Texts texts) {
    this.repository = (RepositoryServiceImpl) repository;
    this.jdbc = jdbc;
    this.names = names;
    this.texts = texts;
  }

  /** An answer. */
  public record GivenLine(String label, String said) {}

  /**
   * What was answered, in the order of the form; not what a form only showed.
   *
   * @param definition id of the version of the process
   * @param task id of the task in it; null for its start
   * @param given texts of the answers by name, as history keeps them
   */
  public List<GivenLine> lines(String definition, String task, Map<String, String> given) {
    return given.isEmpty()
        ? List.of()
        : known
            .computeIfAbsent(definition + "/" + task, place -> read(definition, task))
            .fields()
            .stream()
            .filter(field -> field.type().isEntered() && !field.isLocked())
            .filter(field -> !field.label().startsWith("="))
            .map(
                field ->
                    new GivenLine(texts.of(field.label()), said(field, given.get(field.key()))))
            .filter(line -> !line.said().isEmpty())
            .toList();
  }

  private Form read(String definition, String task) {
    var process = (ProcessDefinitionEntity) repository.getDeployedProcessDefinition(definition);
    FormDefinition form =
        task == null
            ? process.getStartFormDefinition()
            : Optional.ofNullable(process.getTaskDefinitions().get(task))
                .map(known -> known.getFormDefinition())
                .orElse(null);
    if (form == null || form.getCamundaFormDefinitionKey() == null) {
      return Form.NONE;
    }
    return jdbc.sql(DEPLOYED)
        .param("deployment", process.getDeploymentId())
        .param("key", form.getCamundaFormDefinitionKey().getExpressionText())
        .query(byte[].class)
        .optional()
        .map(bytes -> Form.parse(new ByteArrayInputStream(bytes)))
        .orElse(Form.NONE);
  }

  private String said(Field field, String given) {
    if (given == null || given.isBlank()) {
      return "";
    }
    if (!field.options().isEmpty()) {
      return chosen(given).stream()
          .flatMap(code -> names.of(field.options(), code.toString()).stream())
          .collect(Collectors.joining(", "));
    }
    var said = new RoundField(field).said(value(field, given));
    return said.choices().isEmpty()
        ? said.text()
        : said.choices().stream().map(texts::of).collect(Collectors.joining(", "));
  }

  /** History keeps every answer as a text. */
  private static Object value(Field field, String given) {
    if (field.type() == ComponentType.CHECKBOX) {
      return Boolean.valueOf(given);
    }
    return field.isChoice() ? chosen(given) : given;
  }

  private static List<?> chosen(String given) {
    return given.startsWith("[") && Plain.ofJson(given) instanceof List<?> several
        ? several
        : List.of(given);
  }
}
