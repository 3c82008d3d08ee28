package fi.juurru.tasklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.juurru.ProcessVariable;
import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import fi.juurru.process.KnownProcesses;
import fi.juurru.process.KnownProcesses.Known;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Words of the reader's own language, as what Camunda can look for: the database knows the Finnish
 * names only. It finds nothing itself; Tasklist asks for its list with these criteria, under the
 * rights of the person.
 */
@RestController
class WordSearch {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WORD = 40;

  /** What a card shows besides the names of the task and its process. */
  private static final List<String> ON_CARD =
      Stream.concat(
              Stream.of(
                      ProcessVariable.UNIT_NAME,
                      ProcessVariable.METHOD_NAME,
                      ProcessVariable.AREA_NAME,
                      ProcessVariable.WORKER)
                  .map(ProcessVariable::name),
              ProcessVariable.SUBJECT.stream())
          .toList();

  private final RepositoryService repository;
  private final KnownProcesses processes;
  private final Texts texts;
  private final PersonAsking asking;

  WordSearch(
      RepositoryService repository, KnownProcesses processes, Texts texts, PersonAsking asking) {
    this.repository = repository;
    this.processes = processes;
    this.texts = texts;
    this.asking = asking;
  }

  /** One criterion for each word: a task that is listed meets them all. */
  record Criteria(List<Word> orQueries) {}

  /** Where one word may stand; as Camunda's API takes it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Word(
      String nameLike,
      List<String> taskDefinitionKeyIn,
      List<String> processDefinitionKeyIn,
      boolean variableValuesIgnoreCase,
      List<Map<String, String>> processVariables) {}

  /** 401 for nobody; without words, criteria that every task meets. */
  @GetMapping("/camunda/api/juurru/tasks/search")
  Criteria criteria(@RequestParam("words") String words) {
    asking.id();
    List<ProcessDefinition> readable =
        repository.createProcessDefinitionQuery().latestVersion().list();
    return new Criteria(
        Arrays.stream(words.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
            .map(word -> criterion(word, readable))
            .toList());
  }

  private Word criterion(String word, List<ProcessDefinition> readable) {
    String like = "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    return new Word(
        like,
        readable.stream()
            .flatMap(process -> processes.of(process.getId()).stream())
            .map(Known::steps)
            .flatMap(steps -> steps.entrySet().stream())
            .filter(step -> says(step.getValue(), word))
            .map(Map.Entry::getKey)
            .distinct()
            .toList(),
        readable.stream()
            .filter(process -> says(process.getName(), word))
            .map(ProcessDefinition::getKey)
            .toList(),
        true,
        ON_CARD.stream()
            .map(name -> Map.of("name", name, "operator", "like", "value", like))
            .toList());
  }

  private boolean says(String name, String word) {
    String shown = texts.of(name);
    return shown != null && shown.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
