package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first start on a database of its own: no sample, no default password, no nobody's server. */
class FirstAdministratorTest {

  private static final String PASSWORD = "Vahva-2026-sana";

  @Test
  void comesFromConfigurationOrTheStartFails() throws IOException {
    try (var database = EmbeddedPostgres.start()) {
      String url = "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres");
      try (var nobody = new SeparateApplication(url)) {
        assertThat(nobody.started()).isFalse();
        assertThat(nobody.output()).contains("JUURRU_ADMIN_USER", "no administrator");
      }
      try (var weak =
          new SeparateApplication(url, "--juurru.admin.user=root", "--juurru.admin.password=x")) {
        assertThat(weak.started()).isFalse();
      }
      try (var first =
          new SeparateApplication(
              url, "--juurru.admin.user=root", "--juurru.admin.password=" + PASSWORD)) {
        assertThat(first.started()).as(first.output()).isTrue();
        assertThat(first.output()).doesNotContain(PASSWORD).doesNotContain("Trial: log in");
        Caller root = Caller.overEngineRest(first.port(), "root", PASSWORD);
        assertThat(root.read("/user").findValuesAsText("id")).containsExactly("root");
        assertThat(Caller.overEngineRest(first.port(), "admin", "admin").get("/user").statusCode())
            .isEqualTo(401);
        assertReachedOverHttps(first);
      }
      try (var later = new SeparateApplication(url)) {
        assertThat(later.started()).as(later.output()).isTrue();
        Caller root = Caller.overEngineRest(later.port(), "root", PASSWORD);
        assertThat(root.get("/user").statusCode()).isEqualTo(200);
      }
    }
  }

  private static void assertReachedOverHttps(SeparateApplication application) {
    var page =
        Caller.nobody(application.port()).absolute("GET", "/camunda/app/tasklist/default/", null);
    assertThat(page.headers().allValues("Set-Cookie"))
        .hasSize(2)
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite"));
    var nothing = Caller.nobody(application.port()).absolute("GET", "/nothing", null);
    for (var answer : List.of(page, nothing)) {
      assertThat(answer.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }
  }
}
