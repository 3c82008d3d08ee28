package fi.juurru;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions below which something known is open. Raise a line when a new hole is published. */
class ClosedHolesTest {

  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.core/jackson-core, 2.22.2",
    "com.fasterxml.jackson.core/jackson-databind, 2.22.2",
    "com.fasterxml.jackson.jakarta.rs/jackson-jakarta-rs-json-provider, 2.22.2",
    "org.apache.commons/commons-lang3, 3.18.0"
  })
  void onTheClassPathTheyAreClosed(String artifact, String least) throws IOException {
    try (InputStream file =
        getClass().getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
      var properties = new Properties();
      properties.load(file);
      assertAtLeast(properties.getProperty("version"), least);
    }
  }

  @ParameterizedTest
  @CsvSource({"10.1.59"})
  void theWebServersToo(String least) {
    assertAtLeast(org.apache.catalina.util.ServerInfo.getServerNumber(), least);
  }

  private static void assertAtLeast(String version, String least) {
    assertThat(Version.parse(version)).isGreaterThanOrEqualTo(Version.parse(least));
  }
}
