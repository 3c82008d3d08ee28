package fi.juurru.access;

import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandRule;
import fi.juurru.gate.GivenCommand;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/** Who may ask the engine for what at all. */
@Component
class AccessRule implements CommandRule {

  @Override
  public Turn turn() {
    return Turn.ACCESS;
  }

  @Override
  public <T> T pass(GivenCommand<T> given) {
    if (given.asker().isEmpty()) {
      NotSignedIn.check(given.command());
      return given.onwards();
    }
    Asker asker = given.asker().get();
    QueryExpressions.check(given.command());
    QueryLists.check(given.command());
    if (!asker.administrator()) {
      AllowedCommands.check(given.command(), asker, given.context());
    }
    return asked(given, asker);
  }

  private static <T> T asked(GivenCommand<T> given, Asker asker) {
    try {
      T answer =
          ScopeNames.asked(given.command())
              ? given.context().runWithoutAuthorization(given::onwards)
              : given.onwards();
      if (answer == null) {
        OthersTask.refuseSought(given.command(), asker, given.context());
      } else {
        ScopeNames.note(answer);
      }
      return answer;
    } catch (ProcessEngineException e) {
      throw OthersTask.refusal(e, given.command(), asker, given.context())
          .orElseGet(() -> isOfOthers(e) ? Refusal.NOT_FOUND.exception() : e);
    }
  }

  /** ENGINE-13034, which has no type of its own, and tells that the thing exists. */
  private static boolean isOfOthers(ProcessEngineException e) {
    return String.valueOf(e.getMessage()).contains("belongs to no authenticated tenant");
  }
}
