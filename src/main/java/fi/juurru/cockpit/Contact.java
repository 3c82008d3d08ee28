package fi.juurru.cockpit;

/**
 * Somebody to talk to.
 *
 * @param role in the reader's language; empty where a task is spoken of and not a role
 * @param email empty where none is known
 */
record Contact(String name, String role, String email) {

  /** With an address that may be null. */
  static Contact of(String name, String role, String email) {
    return new Contact(name, role, email == null ? "" : email);
  }
}
