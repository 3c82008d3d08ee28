package fi.juurru;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A server without memory ends, rather than stay and answer nobody. */
class MemoryGoneTest {

  @Test
  void aThreadThatDiesOfItTakesTheServerWithIt() throws IOException, InterruptedException {
    assertThat(exitCode("memory")).isEqualTo(MemoryGone.EXIT_CODE);
  }

  @Test
  void aThreadThatDiesOfAMistakeDoesNot() throws IOException, InterruptedException {
    assertThat(exitCode("mistake")).isZero();
  }

  private static int exitCode(String cause) throws IOException, InterruptedException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx16m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Server.class.getName(),
            cause)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Lives as long as nobody ends it; a worker of it dies. */
  static final class Server {

    private Server() {}

    public static void main(String[] arguments) throws InterruptedException {
      Thread.setDefaultUncaughtExceptionHandler(new MemoryGone());
      boolean memory = arguments[0].equals("memory");
      var worker = new Thread(memory ? Server::fill : Server::fail);
      worker.start();
      worker.join();
      if (memory) {
        new CountDownLatch(1).await();
      }
    }

    private static void fill() {
      List<byte[]> all = new ArrayList<>();
      while (true) {
        all.add(new byte[1 << 20]);
      }
    }

    private static void fail() {
      throw new IllegalStateException("a mistake");
    }
  }
}
