package fi.juurru;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Juurru: the engine, its web applications and the capabilities in the packages below. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JuurruApplication {

  public static void main(String[] args) {
    // The engine and others compare names in small letters of the default language: under Turkish,
    // where I becomes a dotless i, the engine would not find its tables. First thing, since names
    // are compared from the first class on. What people read goes by the reader's language.
    Locale.setDefault(Locale.ENGLISH);
    SpringApplication.run(JuurruApplication.class, args);
  }
}
