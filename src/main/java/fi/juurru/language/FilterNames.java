package fi.juurru.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Tasklist sends a whole filter back when an administrator changes a part of it. Its name and
 * labels are put back into Finnish, or all readers would have them in the administrator's language
 * from then on.
 */
class FilterNames extends CommandInterceptor {

  private static final Field FILTER = ReflectionUtils.findField(SaveFilterCmd.class, "filter");

  static {
    ReflectionUtils.makeAccessible(FILTER);
  }

  private final ObjectMapper json = new ObjectMapper();
  private final Texts texts;

  FilterNames(Texts texts) {
    this.texts = texts;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SaveFilterCmd) {
      Filter filter = (Filter) ReflectionUtils.getField(FILTER, command);
      if (filter.getId() != null && !Reader.language().equals(Texts.SOURCE)) {
        putBackIntoFinnish(filter);
      }
    }
    return next.execute(command);
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
