package fi.juurru.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** One of the two ways into the engine over HTTP, as a user. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String host;
  private final String base;
  private final Map<String, String> headers = new HashMap<>();

  private Api(String host, String base) {
    this.host = host;
    this.base = base;
  }

  /** As Tasklist does it: a login, a session, a CSRF token. */
  static Api ofTasklist(int port, String user, String password) {
    var api = new Api("http://localhost:" + port, "/camunda/api/engine/engine/default");
    api.sent("GET", "/camunda/app/tasklist/default/", null, Map.of());
    api.headers.put("Content-Type", "application/x-www-form-urlencoded");
    api.sent(
        "POST",
        "/camunda/api/admin/auth/user/default/login/tasklist",
        "username=" + user + "&password=" + password,
        api.headers);
    api.sent("GET", "/camunda/app/tasklist/default/", null, Map.of()); // the session is a new one
    api.headers.put("Content-Type", "application/json");
    return api;
  }

  /** As programs do it. */
  static Api ofRest(int port, String user, String password) {
    var api = new Api("http://localhost:" + port, "/engine-rest");
    String login = user + ":" + password;
    api.headers.put(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    api.headers.put("Content-Type", "application/json");
    return api;
  }

  Answer get(String path) {
    return answer(sent("GET", base + path, null, headers));
  }

  Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  /** A body that is a text is sent as it is. */
  Answer send(String method, String path, Object body) {
    try {
      String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
      return answer(sent(method, base + path, text, headers));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> sent(
      String method, String path, String body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(host + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    try {
      JsonNode body =
          response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
      return new Answer(response.statusCode(), body);
    } catch (IOException e) {
      return new Answer(response.statusCode(), JSON.getNodeFactory().textNode(response.body()));
    }
  }

  /** What came back; a text where it was no JSON. */
  record Answer(int status, JsonNode body) {

    String message() {
      return body.path("message").asText();
    }
  }

  @Override
  public String toString() {
    return base;
  }
}
