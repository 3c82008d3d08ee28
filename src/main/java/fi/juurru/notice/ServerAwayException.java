package fi.juurru.notice;

/** The SMTP server cannot be reached, or has ended the connection. */
class ServerAwayException extends RuntimeException {

  /** What its cause says may name a reader's address. */
  ServerAwayException(Exception cause) {
    super(cause.getClass().getSimpleName());
  }
}
