package fi.juurru.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.gate.CommandField;
import fi.juurru.gate.CommandRule;
import fi.juurru.gate.GivenCommand;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.springframework.stereotype.Component;

/**
 * Tasklist sends a whole filter back when an administrator changes a part of it. Its name and
 * labels are put back into Finnish, or all readers would have them in the administrator's language
 * from then on.
 */
@Component
class FilterNames implements CommandRule {

  private final ObjectMapper json = new ObjectMapper();
  private final Texts texts;

  FilterNames(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Turn turn() {
    return Turn.LANGUAGE;
  }

  @Override
  public <T> T pass(GivenCommand<T> given) {
    if (given.command() instanceof SaveFilterCmd save) {
      Filter filter = CommandField.of(save, "filter");
      if (filter.getId() != null && !Reader.language().equals(Texts.SOURCE)) {
        putBackIntoFinnish(filter);
      }
    }
    return given.onwards();
  }

  private void putBackIntoFinnish(Filter filter) {
    Map<String, String> sources = new HashMap<>();
    texts.catalogue(Reader.language()).forEach((source, text) -> sources.put(text, source));
    var served = json.createObjectNode().put("owner", filter.getOwner());
    served.put("name", filter.getName());
    served.set("properties", json.valueToTree(filter.getProperties()));
    AnswerTexts.filter(served, text -> sources.getOrDefault(text, text));
    filter.setName(served.path("name").asText());
    filter.setProperties(
        json.convertValue(served.get("properties"), new TypeReference<Map<String, Object>>() {}));
  }
}
