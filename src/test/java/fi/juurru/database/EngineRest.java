package fi.juurru.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.access.Caller;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Camunda's REST interface of a running Juurru, used as an administrator. */
record EngineRest(Caller administrator) {

  EngineRest(JuurruProcess juurru, String user, String password) {
    this(Caller.overEngineRest(juurru.port(), user, password));
  }

  JsonNode get(String path) {
    return administrator.read(path);
  }

  /** The values of one field of a list of things. */
  List<String> get(String path, String field) {
    return StreamSupport.stream(get(path).spliterator(), false)
        .map(thing -> thing.get(field).asText())
        .toList();
  }

  HttpResponse<String> post(String path, Object body) throws JsonProcessingException {
    return administrator.post(path, new ObjectMapper().writeValueAsString(body));
  }

  /** Variables as the interface takes them. */
  static Map<String, Object> variables(Map<String, ?> values) {
    var variables = new HashMap<String, Object>();
    values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    return variables;
  }
}
