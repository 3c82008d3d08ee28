package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages run their own scripts and no other; what is no page runs nothing. */
@JuurruTest
class PagePolicyTest {

  private static final Pattern NONCE =
      Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic'");

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyScriptOfAPageCarriesItsNonce(String app) {
    var page =
        Caller.nobody(port).absolute("GET", "/camunda/app/" + app + "/default/?profile", null);
    String policy = policy(page);
    assertThat(policy)
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
        .doesNotContain("unsafe-eval", "https:", "*");
    assertThat(page.body().split("<script", -1).length)
        .isGreaterThan(3)
        .isEqualTo(page.body().split("<script nonce=\"" + nonce(page) + "\"", -1).length);
  }

  /** Camunda's own nonces, shared between requests, disagree here. */
  @Test
  void pagesLoadedAtTheSameTimeAgreeWithTheirHeaders() {
    List<HttpResponse<String>> pages =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                i -> Caller.nobody(port).absolute("GET", "/camunda/app/tasklist/default/", null))
            .toList();
    assertThat(pages).extracting(PagePolicyTest::nonce).doesNotHaveDuplicates();
    assertThat(pages)
        .allSatisfy(
            page -> assertThat(page.body()).contains("<script nonce=\"" + nonce(page) + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/engine-rest/task", "/camunda/api/engine/engine", "/actuator/health"})
  void whatIsNoPageRunsNothing(String path) {
    var answer = Caller.nobody(port).absolute("GET", path, null);
    assertThat(policy(answer)).startsWith("default-src 'none'").contains("sandbox");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  private static String policy(HttpResponse<String> response) {
    assertThat(response.headers().allValues("Content-Security-Policy")).hasSize(1);
    return response.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String nonce(HttpResponse<String> page) {
    var found = NONCE.matcher(policy(page));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
