package fi.juurru.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Several people at work at the same time, until Juurru answers no more. */
class Clients {

  /** Ids of the tasks that the engine told them to be completed. */
  final Set<String> completed = ConcurrentHashMap.newKeySet();

  /** How many concerns the engine told them to be begun. */
  final AtomicInteger raised = new AtomicInteger();

  private final ConcernWork concerns;
  private final CompletableFuture<Void> all;

  Clients(int number, ConcernWork concerns) {
    this.concerns = concerns;
    all =
        CompletableFuture.allOf(
            IntStream.range(0, number)
                .mapToObj(client -> CompletableFuture.runAsync(this::work, Clients::thread))
                .toArray(CompletableFuture[]::new));
  }

  private static void thread(Runnable work) {
    new Thread(work, "client").start();
  }

  private void work() {
    try {
      while (true) {
        if (concerns.raise()) {
          raised.incrementAndGet();
        }
        // More than one task for each concern, so that work is finished, too.
        for (int i = 0; i < 4; i++) {
          completeAnyTask();
        }
      }
    } catch (UncheckedIOException killed) {
      // What was asked last may or may not have been done: nobody was told.
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private void completeAnyTask() throws JsonProcessingException {
    var tasks = concerns.engine().get("/task?" + ConcernWork.of("processDefinitionKeyIn"));
    if (tasks.isEmpty()) {
      return;
    }
    var task = tasks.get(ThreadLocalRandom.current().nextInt(tasks.size()));
    String id = task.get("id").asText();
    if (concerns.complete(id, task.get("taskDefinitionKey").asText())) {
      completed.add(id);
    }
  }

  /** Waits until every one of them has noticed that Juurru is gone. */
  void join() {
    all.join();
  }

  boolean failed() {
    return all.isCompletedExceptionally();
  }
}
