package fi.juurru.database;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.stream.StreamSupport;

/** Camunda's REST interface of a running Juurru, used as an administrator. */
class EngineRest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final JuurruProcess juurru;
  private final String credentials;

  EngineRest(JuurruProcess juurru, String user, String password) {
    this.juurru = juurru;
    var both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    credentials = "Basic " + Base64.getEncoder().encodeToString(both);
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    var answer = send(path, HttpRequest.newBuilder().GET());
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode() + " " + answer.body());
    }
    return json.readTree(answer.body());
  }

  /** The values of one field of a list of things. */
  List<String> get(String path, String field) throws IOException, InterruptedException {
    Spliterator<JsonNode> things = get(path).spliterator();
    return StreamSupport.stream(things, false).map(thing -> thing.get(field).asText()).toList();
  }

  HttpResponse<String> post(String path, Object body) throws IOException, InterruptedException {
    return send(
        path,
        HttpRequest.newBuilder().POST(BodyPublishers.ofString(json.writeValueAsString(body))));
  }

  /** Variables as the interface takes them. */
  static Map<String, Object> variables(Map<String, ?> values) {
    var variables = new HashMap<String, Object>();
    values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    return variables;
  }

  private HttpResponse<String> send(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(
        request
            .uri(juurru.address("/engine-rest" + path))
            .timeout(Duration.ofMinutes(1))
            .header("Authorization", credentials)
            .header("Content-Type", "application/json")
            .build(),
        BodyHandlers.ofString());
  }
}
