package fi.juurru.access;

import static fi.juurru.access.Caller.json;

import java.util.UUID;

/** Concerns that the trial's people note in Tasklist: the shortest way to a task and its form. */
public final class Concerns {

  private Concerns() {}

  /** Noted in Metsola, for its supervisor; answers the id of the instance. */
  public static String note(Caller person) {
    return note(person, "metsola", "yhdessa-alkuun");
  }

  static String note(Caller person, String unit, String method) {
    return submit(person, form(unit, method));
  }

  /** In these words. */
  public static String noteSaying(Caller person, String text) {
    return submit(person, form("metsola", "yhdessa-alkuun", text));
  }

  private static String submit(Caller person, String form) {
    String definition = person.read("/process-definition/key/concern-handling").get("id").asText();
    return json(person.post("/process-definition/" + definition + "/submit-form", form))
        .get("id")
        .asText();
  }

  static String form(String unit, String method) {
    return form(unit, method, "Huoli " + UUID.randomUUID());
  }

  private static String form(String unit, String method, String text) {
    return """
        {"variables": {
          "unit": {"value": "%s"}, "method": {"value": "%s"},
          "concernType": {"value": "worry"}, "concernText": {"value": "%s"},
          "concernSource": {"value": "everyday"}, "wishedOwner": {"value": "any"},
          "anonymous": {"value": true}}}"""
        .formatted(unit, method, text);
  }

  /** The task of the supervisor to answer it. */
  public static String task(Caller supervisor, String instance) {
    return supervisor.read("/task?processInstanceId=" + instance).get(0).get("id").asText();
  }

  static final String ANSWER =
      """
      {"variables": {"firstResponse": {"value": "Hoidetaan."}, "handling": {"value": "solved"}}}""";
}
