package fi.juurru.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the start failed and what to do. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministratorException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoAdministratorException cause) {
    return new FailureAnalysis(
        "The database has no administrator yet, and none is configured.",
        "Set JUURRU_ADMIN_USER and JUURRU_ADMIN_PASSWORD (juurru.admin.user and"
            + " juurru.admin.password) for the first start. They are not needed later.",
        cause);
  }
}
