package fi.juurru.form;

/** A form asks for a choice where there is nothing to choose from. */
public final class NothingOfferedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingOfferedException(String key) {
    super("Nothing is offered for the required field " + key);
  }
}
