package fi.juurru.model;

/** A rule that looks at one DMN file at a time. */
public interface DecisionRule extends Rule {

  /** Looks through a decision. */
  void check(DecisionFile decision, Findings findings);

  @Override
  default void check(Models models, Findings findings) {
    models.decisions().forEach(decision -> check(decision, findings));
  }
}
