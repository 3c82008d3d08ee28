package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.process.Stories;
import fi.juurru.process.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.json.SpinJsonNode;

/** A story whose people log in over HTTP, through both APIs. */
final class FormStory {

  private static final String PASSWORD = "Kolme-kivaa-kuusta-2026";

  private final Story story;
  private final ProcessEngine engine;
  private final int port;

  FormStory(Stories stories, ProcessEngine engine, int port) {
    this.story = stories.begin("2026-11-16");
    this.engine = engine;
    this.port = port;
  }

  Story story() {
    return story;
  }

  /** Tasklist and engine-rest as the person who holds a role. */
  List<JsonApi> as(String role) {
    return asUser(story.user(role));
  }

  List<JsonApi> asUser(String id) {
    var user = engine.getIdentityService().createUserQuery().userId(id).singleResult();
    if (user.getPassword() == null) { // setting it again would end the sessions from before
      user.setPassword(PASSWORD);
      engine.getIdentityService().saveUser(user);
    }
    return List.of(JsonApi.ofTasklist(port, id, PASSWORD), JsonApi.ofRest(port, id, PASSWORD));
  }

  /** The trial's administrator. */
  List<JsonApi> asAdministrator() {
    return List.of(
        JsonApi.ofTasklist(port, "admin", "admin"), JsonApi.ofRest(port, "admin", "admin"));
  }

  /** What a worker sends as a quick note. */
  Map<String, Object> concern() {
    return values(
        "unit", story.unit(),
        "method", story.method(),
        "concernType", "help-request",
        "concernText", "Kaipaan paria.",
        "concernSource", "everyday",
        "wishedOwner", "coordinator",
        "anonymous", false);
  }

  /** A task {@code respond-to-concern} of the coordinator. */
  String openConcern() {
    story.as("worker").start("concern-handling", plain(concern()));
    story.settle();
    return story.task("respond-to-concern").getId();
  }

  /** A task {@code confirm-start} of the coordinator. */
  String openPhase() {
    story
        .as("supervisor")
        .start("unit-implementation", Map.of("unit", story.unit(), "method", story.method()));
    story.settle();
    return story.task("confirm-start").getId();
  }

  Map<String, Object> variables(String taskId) {
    var values = engine.getTaskService().getVariables(taskId);
    assertThat(values).isNotEmpty();
    values.replaceAll((name, value) -> value instanceof SpinJsonNode ? value.toString() : value);
    return values;
  }

  /** Name, value, name, value: as the APIs want them, without types as Tasklist does. */
  static Map<String, Object> values(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Map<String, Object> value = new HashMap<>();
      value.put("value", namesAndValues[i + 1]);
      values.put((String) namesAndValues[i], value);
    }
    return values;
  }

  private static Map<String, Object> plain(Map<String, Object> values) {
    Map<String, Object> plain = new HashMap<>();
    values.forEach((name, value) -> plain.put(name, ((Map<?, ?>) value).get("value")));
    return plain;
  }

  void close() {
    story.close();
  }
}
