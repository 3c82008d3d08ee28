package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Where the application listens, and what follows from it for cookies and HTTPS. */
class ServerDefaultsTest {

  private static final String[] HTTPS_ONLY = {
    "camunda.bpm.webapp.session-cookie.enable-secure-cookie",
    "camunda.bpm.webapp.csrf.enable-secure-cookie",
    "server.servlet.session.cookie.secure"
  };

  @Test
  void withTheEmbeddedDatabaseItListensToThisMachineOnly() {
    var environment = started(new MockEnvironment());
    assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    assertPlain(environment);
  }

  @Test
  void anAddressThatIsSetIsKept() {
    var environment = started(new MockEnvironment().withProperty("server.address", "0.0.0.0"));
    assertThat(environment.getProperty("server.address")).isEqualTo("0.0.0.0");
    assertHttps(environment);
  }

  @Test
  void withADatabaseOfItsOwnItIsReachedOverHttps() {
    var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:x");
    assertThat(started(environment).getProperty("server.address")).isNull();
    assertHttps(environment);
  }

  @Test
  void behindAProxyOnTheSameMachineHttpsCanBeSaid() {
    assertHttps(
        started(
            new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("juurru.https", "true")));
    assertPlain(
        started(
            new MockEnvironment()
                .withProperty("server.address", "10.0.0.5")
                .withProperty("juurru.https", "false")));
  }

  @Test
  void withACertificateOfItsOwnNobodyStandsInFront() {
    var environment =
        started(
            new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:x")
                .withProperty("server.ssl.key-store", "keys.p12"));
    assertThat(environment.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
    assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
  }

  @Test
  void figuresForMonitorsAreForThisMachineOnlyAndNeedAPortOfTheirOwn() {
    assertThat(exposed(started(new MockEnvironment()))).isNull();
    var environment = new MockEnvironment().withProperty("management.server.port", "8081");
    assertThat(exposed(started(environment))).isEqualTo("health,prometheus");
    assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    var elsewhere =
        new MockEnvironment()
            .withProperty("management.server.port", "8081")
            .withProperty("management.server.address", "10.0.0.5");
    assertThat(started(elsewhere).getProperty("management.server.address")).isEqualTo("10.0.0.5");
  }

  private static String exposed(MockEnvironment environment) {
    return environment.getProperty("management.endpoints.web.exposure.include");
  }

  private static MockEnvironment started(MockEnvironment environment) {
    new ServerDefaults().postProcessEnvironment(environment, null);
    return environment;
  }

  private static void assertHttps(MockEnvironment environment) {
    for (String property : HTTPS_ONLY) {
      assertThat(environment.getProperty(property)).as(property).isEqualTo("true");
    }
    assertThat(environment.getProperty("camunda.bpm.webapp.header-security.hsts-disabled"))
        .isEqualTo("false");
    assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("native");
  }

  private static void assertPlain(MockEnvironment environment) {
    for (String property : HTTPS_ONLY) {
      assertThat(environment.getProperty(property)).as(property).isEqualTo("false");
    }
    assertThat(environment.getProperty("camunda.bpm.webapp.header-security.hsts-disabled"))
        .isEqualTo("true");
    assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
  }
}
