package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A person who talks HTTP with the running application, over one of its two APIs. */
public final class Caller {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String server;
  private final String api;
  private final String credentials;
  private String languages;

  private Caller(String server, String api, String credentials) {
    this.server = server;
    this.api = api;
    this.credentials = credentials;
  }

  /** Over {@code /engine-rest}, with HTTP Basic. */
  public static Caller overEngineRest(int port, String user, String password) {
    byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Caller(
        "http://localhost:" + port, "/engine-rest", Base64.getEncoder().encodeToString(login));
  }

  /** Over the web applications' API, with the session of a login to one of them. */
  public static Caller overWebApplication(int port, String user, String password, String app) {
    var caller = new Caller("http://localhost:" + port, "/camunda/api/engine/engine/default", null);
    assertThat(caller.login(user, password, app).statusCode()).isEqualTo(200);
    return caller;
  }

  /** As a browser that nobody has logged in with. */
  public static Caller nobody(int port) {
    return new Caller("http://localhost:" + port, "", null);
  }

  /** As a browser or program that asks for these languages; null: that asks for none. */
  public Caller speaking(String languages) {
    this.languages = languages;
    return this;
  }

  public HttpResponse<String> login(String user, String password, String app) {
    absolute("GET", "/camunda/app/" + app + "/default/?profile", null);
    var form = "username=" + user + "&password=" + password;
    var response =
        send(
            request("/camunda/api/admin/auth/user/default/login/" + app)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    absolute("GET", "/camunda/app/" + app + "/default/?profile", null);
    return response;
  }

  public HttpResponse<String> get(String path) {
    return absolute("GET", api + path, null);
  }

  public HttpResponse<String> post(String path, String json) {
    return absolute("POST", api + path, json);
  }

  public HttpResponse<String> put(String path, String json) {
    return absolute("PUT", api + path, json);
  }

  public HttpResponse<String> delete(String path) {
    return absolute("DELETE", api + path, null);
  }

  /** Any method; the path is one of the API. */
  public HttpResponse<String> call(String method, String path, String json) {
    return absolute(method, api + path, json);
  }

  /** The JSON answer of a GET that must succeed. */
  public JsonNode read(String path) {
    return json(get(path));
  }

  /** A path from the root of the server. */
  public HttpResponse<String> absolute(String method, String path, String json) {
    var request = request(path);
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    return send(
        request.method(
            method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(server + path));
    if (credentials != null) {
      request.header("Authorization", "Basic " + credentials);
    }
    if (languages != null) {
      request.header("Accept-Language", languages);
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .forEach(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  /** The body of an answer that must be a success. */
  public static JsonNode json(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return api;
  }
}
