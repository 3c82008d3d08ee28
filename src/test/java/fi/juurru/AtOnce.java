package fi.juurru;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What several people or nodes do at the same moment, each in a thread of its own. */
public final class AtOnce {

  private static final int PATIENCE_SECONDS = 120;
  private static final Executor THREAD_EACH = deed -> new Thread(deed).start();

  private AtOnce() {}

  /**
   * Lets all begin together.
   *
   * @return what each came to, in the same order, once all are done; what one throws is thrown here
   *     as the cause of a {@link java.util.concurrent.CompletionException}
   */
  public static <T> List<T> call(List<Callable<T>> deeds) {
    var start = new CyclicBarrier(deeds.size());
    return deeds.stream()
        .map(deed -> CompletableFuture.supplyAsync(() -> done(start, deed), THREAD_EACH))
        .toList()
        .stream()
        .map(deed -> deed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join())
        .toList();
  }

  /** As {@link #call}, where nothing is answered. */
  public static void run(Stream<Runnable> deeds) {
    call(deeds.map(Executors::callable).toList());
  }

  private static <T> T done(CyclicBarrier start, Callable<T> deed) {
    try {
      start.await();
      return deed.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
