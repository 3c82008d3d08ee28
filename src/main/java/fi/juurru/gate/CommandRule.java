package fi.juurru.gate;

/**
 * What is asked of a command before the engine runs it, or done with its answer. Acts on what a
 * person, a program or a job asks for; what the engine then does on its own because of it
 * (delegates, call activities, decisions) is the models' business.
 */
public interface CommandRule {

  /** The order: the first rule is the outermost. */
  enum Turn {
    /** Who may ask for this at all. */
    ACCESS,
    /** Whose name is not kept: known to all that follows. */
    UNNAMED_DEEDS,
    /** Whether forms and texts take what was sent; what of the answer the person may see. */
    FORM,
    /** Answers that the engine does not get, as it would keep them with their sender. */
    UNNAMED_ANSWERS,
    /** Texts to be stored go back into Finnish. */
    LANGUAGE
  }

  /** Where in the order. */
  Turn turn();

  /**
   * Passes the command on with {@link GivenCommand#onwards()} and answers what comes back, or
   * refuses by throwing.
   */
  <T> T pass(GivenCommand<T> given);
}
