package fi.juurru.database;

import static fi.juurru.database.EngineRest.variables;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The work that goes on while Juurru is killed: concerns of an area are raised and answered with an
 * agreed step, whose follow-up the job executor starts, and both are carried to their end. A
 * process of another kind is tried by writing these few methods for it.
 */
record ConcernWork(EngineRest engine, String organisation, String area) {

  static final String CONCERN = "concern-handling";
  static final String STEP = "agreed-step-follow-up";

  /** What is entered in the form of each task. */
  private static final Map<String, Map<String, ?>> FORMS =
      Map.of(
          "respond-to-concern",
          Map.of(
              "firstResponse", "Sovimme yhdessä seuraavan askeleen.",
              "handling", "step",
              "agreedStep", "Kokeillaan kahden viikon ajan.",
              "agreedStepOwner", "coordinator",
              "agreedStepDue", LocalDate.now(ZoneId.of("Europe/Helsinki")).plusYears(1).toString()),
          "tell-back",
          Map.of("answerToRaiser", "Askel on sovittu."),
          "do-step",
          Map.of("outcome", "done"));

  /** Whether the engine said that it has begun one. */
  boolean raise() throws JsonProcessingException {
    var concern =
        Map.of(
            "organisation", organisation,
            "area", area,
            "concernType", "worry",
            "concernText", "Milloin ehdimme harjoitella?",
            "concernSource", "weekly-meeting",
            "wishedOwner", "coordinator");
    var message = Map.of("messageName", "concern-raised", "processVariables", variables(concern));
    return succeeded("/message", message);
  }

  /** Whether the engine said that it has completed the task. */
  boolean complete(String task, String definitionKey) throws JsonProcessingException {
    return succeeded(
        "/task/" + task + "/complete", Map.of("variables", variables(FORMS.get(definitionKey))));
  }

  private boolean succeeded(String path, Object body) throws JsonProcessingException {
    var answer = engine.post(path, body);
    int status = answer.statusCode();
    // Two clients at the same task: one of them is told so.
    boolean lostRace = path.startsWith("/task") && (status == 404 || status == 409);
    if (status / 100 != 2 && !lostRace) {
      throw new AssertionError(path + " answers " + status + " " + answer.body());
    }
    return status / 100 == 2;
  }

  /** Query parameters for tasks, jobs and instances of these processes. */
  static String of(String parameter) {
    return parameter + "=" + CONCERN + "," + STEP;
  }
}
