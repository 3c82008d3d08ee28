package fi.juurru.access;

/** Nobody administers this Juurru, and none is configured. */
class NoAdministratorException extends RuntimeException {

  NoAdministratorException() {
    super("There is no administrator yet.");
  }
}
