package fi.juurru.model;

/** A rule that looks at one form at a time. */
public interface FormRule extends Rule {

  /** Looks through a form. */
  void check(FormFile form, Findings findings);

  @Override
  default void check(Models models, Findings findings) {
    models.forms().forEach(form -> check(form, findings));
  }
}
