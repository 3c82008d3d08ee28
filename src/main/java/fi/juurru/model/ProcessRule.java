package fi.juurru.model;

/** A rule that looks at one BPMN file at a time. */
public interface ProcessRule extends Rule {

  /** Looks through a process. */
  void check(ProcessFile process, Findings findings);

  @Override
  default void check(Models models, Findings findings) {
    models.processes().forEach(process -> check(process, findings));
  }
}
