package fi.juurru;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The SQL during some work, of the engine and of our own, one entry a prepared statement. */
public final class Statements {

  private static final List<Logger> LOGGERS =
      Stream.of(
              "org.camunda.bpm.engine.impl.persistence.entity",
              "org.springframework.jdbc.core.JdbcTemplate")
          .map(name -> (Logger) LoggerFactory.getLogger(name))
          .toList();

  private Statements() {}

  public static List<String> of(Runnable work) {
    return logged(work).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(
            message -> message.contains("Preparing:") || message.contains("Executing prepared SQL"))
        .toList();
  }

  /** How many rows the engine has read of one of its kinds, such as {@code Job}. */
  public static int rowsOf(String kind, Runnable work) {
    return logged(work).stream()
        .filter(event -> event.getLoggerName().contains("entity.select" + kind))
        .map(ILoggingEvent::getFormattedMessage)
        .filter(message -> message.contains("Total:"))
        .mapToInt(message -> Integer.parseInt(message.replaceAll(".*Total: ", "").strip()))
        .sum();
  }

  private static List<ILoggingEvent> logged(Runnable work) {
    var seen = new ListAppender<ILoggingEvent>();
    seen.start();
    LOGGERS.forEach(
        logger -> {
          logger.setLevel(Level.DEBUG);
          logger.setAdditive(false);
          logger.addAppender(seen);
        });
    try {
      work.run();
    } finally {
      LOGGERS.forEach(
          logger -> {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(seen);
          });
    }
    return seen.list;
  }
}
