package fi.juurru.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Flyway is the first to use the database, so whatever is wrong with a configured one comes to
 * light there: out of reach, a wrong password, missing rights, or tables of somebody else.
 */
class FlywayFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
    boolean foreign = String.valueOf(cause.getMessage()).contains("non-empty schema");
    return foreign
        ? new FailureAnalysis(
            "The database already holds tables that Juurru did not make, perhaps those of another"
                + " Camunda: "
                + cause.getMessage().lines().findFirst().orElseThrow(),
            "Give Juurru a database, or a schema (currentSchema in the URL), of its own.",
            cause)
        : new FailureAnalysis(
            "Juurru cannot use its database: " + rootCause(cause),
            "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                + " SPRING_DATASOURCE_PASSWORD, and that this user owns the database.",
            cause);
  }

  private static Throwable rootCause(Throwable failure) {
    return failure.getCause() == null ? failure : rootCause(failure.getCause());
  }
}
