package fi.juurru;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the next instance that this thread starts belongs, when it is another organisation's than
 * the one that asks. Taken by the first that starts: what that one starts in turn is its own.
 */
public final class OtherOrganisation {

  private static final ThreadLocal<String> NEXT = new ThreadLocal<>();

  private OtherOrganisation() {}

  /** Does something in which the first instance that starts belongs to an organisation. */
  public static <T> T starting(String organisation, Supplier<T> action) {
    NEXT.set(organisation);
    try {
      return action.get();
    } finally {
      NEXT.remove();
    }
  }

  /** The organisation of the instance that is starting; empty unless it was asked for. */
  public static Optional<String> take() {
    Optional<String> next = Optional.ofNullable(NEXT.get());
    NEXT.remove();
    return next;
  }
}
