package fi.juurru.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL inside the application, for a trial and for tests. Its data stay under {@code
 * juurru.data-dir} between starts.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbeddedDatabase
class EmbeddedPostgresConfiguration {

  @Bean
  DataDirectory dataDirectory(@Value("${juurru.data-dir:data}") String path) {
    return DataDirectory.open(Path.of(path));
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
