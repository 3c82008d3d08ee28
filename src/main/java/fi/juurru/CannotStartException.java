package fi.juurru;

/**
 * Juurru cannot start, for a reason that the operator can do something about: what is wrong, and
 * what to do.
 */
public class CannotStartException extends RuntimeException {

  private final String action;

  /** The cause may be null. */
  public CannotStartException(String problem, String action, Throwable cause) {
    super(problem, cause);
    this.action = action;
  }

  /** Where nothing has failed: something is not there. */
  public CannotStartException(String problem, String action) {
    this(problem, action, null);
  }

  String action() {
    return action;
  }
}
