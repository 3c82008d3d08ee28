package fi.juurru.database;

import fi.juurru.CannotStartException;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * A real PostgreSQL inside the application, for a trial and for tests. Its data stay under {@code
 * juurru.data-dir} between starts.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
class EmbeddedPostgresConfiguration {

  @Bean
  DataDirectory dataDirectory(
      @Value("${juurru.data-dir:data}") String path, ResourcePatternResolver programs)
      throws IOException {
    requirePrograms(programs);
    return DataDirectory.open(Path.of(path));
  }

  /** The jar for production has none: who forgets its database must not get a trial instead. */
  private static void requirePrograms(ResourcePatternResolver programs) throws IOException {
    if (programs.getResources("classpath*:postgres-*.txz").length == 0) {
      throw new CannotStartException(
          "No database is given, and this Juurru has no PostgreSQL of its own.",
          "Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
              + " For a trial, run mvn spring-boot:run, or make a jar that brings PostgreSQL for"
              + " machines like this one: mvn -Ptrial package.");
    }
  }

  @Bean
  EmbeddedServer embeddedServer(DataDirectory directory) throws IOException {
    return new EmbeddedServer(directory);
  }

  /**
   * Where Spring Boot's own connection pool connects to. The pool needs these details, so Spring
   * closes it before the server.
   */
  @Bean
  JdbcConnectionDetails embeddedConnectionDetails(EmbeddedServer server) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return server.jdbcUrl();
      }

      @Override
      public String getUsername() {
        return EmbeddedServer.DATABASE;
      }

      @Override
      public String getPassword() {
        return server.password();
      }
    };
  }
}
