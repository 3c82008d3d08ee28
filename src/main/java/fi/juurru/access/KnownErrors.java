package fi.juurru.access;

import fi.juurru.gate.CommandField;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What of the engine's and the database's errors means what to a person, by type. */
final class KnownErrors {

  /** The engine has several kinds of it, without a common one. */
  private static final String NOT_FOUND = NotFoundException.class.getSimpleName();

  /** Has no type of its own. */
  private static final String WEAK_PASSWORD = "Password does not match policy";

  /** Names of fields by which a command says what it is about. */
  private static final List<String> IDS =
      List.of(
          "taskId",
          "processInstanceId",
          "executionId",
          "processDefinitionId",
          "deploymentId",
          "decisionDefinitionId",
          "filterId",
          "jobId",
          "userId",
          "groupId");

  private KnownErrors() {}

  /** Empty for what nobody foresaw. */
  static Optional<RuntimeException> of(
      RuntimeException e, Command<?> command, PasswordPolicy passwords) {
    return String.valueOf(e.getMessage()).contains(WEAK_PASSWORD)
        ? Optional.of(PasswordRule.refusal(command, passwords))
        : refusal(e, command).map(Refusal::exception);
  }

  private static Optional<Refusal> refusal(RuntimeException e, Command<?> command) {
    if (e instanceof TaskAlreadyClaimedException) {
      return Optional.of(Refusal.CLAIMED_BY_OTHER);
    }
    if (e instanceof OptimisticLockingException) {
      return Optional.of(Refusal.CHANGED_MEANWHILE);
    }
    if (e instanceof SuspendedEntityInteractionException) {
      return Optional.of(Refusal.SUSPENDED);
    }
    if (e.getClass() == ProcessEngineException.class && command instanceof DeleteDeploymentCmd) {
      return Optional.of(Refusal.MODEL_IN_USE); // the engine has no type of its own for it
    }
    if (e instanceof AuthorizationException || e instanceof NotAllowedException) {
      return Optional.of(Refusal.NOT_ALLOWED);
    }
    if (e.getClass().getSimpleName().endsWith(NOT_FOUND)
        || e instanceof NullValueException && isAboutSomething(command)) {
      return Optional.of(isAboutATask(command) ? Refusal.TASK_GONE : Refusal.NOT_FOUND);
    }
    if (isMistakenQuery(e, command)
        || e instanceof BadUserRequestException
        || e instanceof NotValidException
        || e instanceof NullValueException) {
      return Optional.of(Refusal.NOT_POSSIBLE);
    }
    return e instanceof CannotCreateTransactionException
            || e instanceof DataAccessResourceFailureException
        ? Optional.of(Refusal.UNAVAILABLE)
        : ofDatabase(e);
  }

  /** By class of SQLSTATE: PostgreSQL's manual, appendix A. */
  private static Optional<Refusal> ofDatabase(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
        .filter(state -> state.length() == 5)
        .findFirst()
        .map(
            state ->
                switch (state.substring(0, 2)) {
                  case "22" -> Refusal.NOT_POSSIBLE; // data: a sign or a length that it can't hold
                  case "23", "40" -> Refusal.CHANGED_MEANWHILE; // there already; rolled back
                  case "08", "53", "57" -> Refusal.UNAVAILABLE;
                  default -> null;
                });
  }

  /** For one result where there are several; the engine has no type of its own for it. */
  private static boolean isMistakenQuery(RuntimeException e, Command<?> command) {
    return e.getClass() == ProcessEngineException.class
        && (command instanceof AbstractQuery || command instanceof AbstractExecuteFilterCmd);
  }

  private static boolean isAboutATask(Command<?> command) {
    return CommandField.find(command, "taskId").isPresent();
  }

  private static boolean isAboutSomething(Command<?> command) {
    return IDS.stream().anyMatch(name -> CommandField.find(command, name).isPresent());
  }
}
