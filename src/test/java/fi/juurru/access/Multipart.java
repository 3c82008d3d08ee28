package fi.juurru.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** Deploys as Camunda Modeler does. */
final class Multipart {

  private static final String BOUNDARY = "juurru-boundary";

  private Multipart() {}

  /** Files by name, to the deployment resource of engine-rest. */
  static HttpResponse<String> deploy(Caller caller, Map<String, String> files) {
    return deploy(caller, files, Map.of());
  }

  /** As {@link #deploy(Caller, Map)}, with further fields of the deployment. */
  static HttpResponse<String> deploy(
      Caller caller, Map<String, String> files, Map<String, String> fields) {
    var body = new StringBuilder();
    part(body, "name=\"deployment-name\"", "test");
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
    files.forEach(
        (name, text) -> part(body, "name=\"" + name + "\"; filename=\"" + name + "\"", text));
    body.append("--").append(BOUNDARY).append("--\r\n");
    return caller.send(
        caller
            .request("/engine-rest/deployment/create")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private static void part(StringBuilder body, String disposition, String content) {
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
    body.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
  }
}
