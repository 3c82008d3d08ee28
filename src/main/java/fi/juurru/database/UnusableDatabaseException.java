package fi.juurru.database;

/**
 * Juurru cannot start because of its database, for a reason that the operator can do something
 * about: what is wrong, and what to do.
 */
class UnusableDatabaseException extends RuntimeException {

  private final String action;

  UnusableDatabaseException(String problem, String action, Throwable cause) {
    super(problem, cause);
    this.action = action;
  }

  UnusableDatabaseException(String problem, String action) {
    this(problem, action, null);
  }

  String action() {
    return action;
  }
}
