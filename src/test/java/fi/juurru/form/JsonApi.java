package fi.juurru.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fi.juurru.access.Caller;
import java.io.IOException;
import java.net.http.HttpResponse;

/** One of the two ways into the engine over HTTP, as a user: objects go in, JSON comes back. */
record JsonApi(Caller caller) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As Tasklist does it: a login, a session, a CSRF token. */
  static JsonApi ofTasklist(int port, String user, String password) {
    return new JsonApi(Caller.overWebApplication(port, user, password, "tasklist"));
  }

  /** As programs do it. */
  static JsonApi ofRest(int port, String user, String password) {
    return new JsonApi(Caller.overEngineRest(port, user, password));
  }

  Reply get(String path) {
    return answer(caller.get(path));
  }

  Reply post(String path, Object body) {
    return send("POST", path, body);
  }

  /** A body that is a text is sent as it is. */
  Reply send(String method, String path, Object body) {
    try {
      return answer(
          caller.call(
              method, path, body instanceof String raw ? raw : JSON.writeValueAsString(body)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Reply answer(HttpResponse<String> response) {
    try {
      JsonNode body =
          response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
      return new Reply(response.statusCode(), body);
    } catch (IOException e) {
      return new Reply(response.statusCode(), JSON.getNodeFactory().textNode(response.body()));
    }
  }

  /** What came back; a text where it was no JSON. */
  record Reply(int status, JsonNode body) {

    String message() {
      return body.path("message").asText();
    }
  }

  @Override
  public String toString() {
    return caller.toString();
  }
}
