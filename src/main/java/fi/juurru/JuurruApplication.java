package fi.juurru;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Juurru: the engine, its web applications and the capabilities in the packages below. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JuurruApplication {

  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(new MemoryGone());
    SpringApplication.run(JuurruApplication.class, args);
  }
}
