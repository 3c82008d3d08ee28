package fi.juurru;

/**
 * Ends the JVM when a thread dies because there is no memory left: a server that has lost the
 * thread which takes connections, or one that runs jobs, looks alive and answers nobody. Whoever
 * started it, starts it again.
 */
public final class MemoryGone implements Thread.UncaughtExceptionHandler {

  /** As the JVM's own {@code ExitOnOutOfMemoryError} ends it. */
  public static final int EXIT_CODE = 3;

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    try {
      System.err.println("Thread " + thread.getName() + " has ended: " + error);
      error.printStackTrace();
    } finally {
      if (error instanceof OutOfMemoryError) {
        Runtime.getRuntime().halt(EXIT_CODE); // nothing can be relied on any more, hooks neither
      }
    }
  }
}
