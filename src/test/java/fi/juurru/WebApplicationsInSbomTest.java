package fi.juurru;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * {@code src/main/sbom/web-applications.json}, which the build adds to the SBOM, names the
 * JavaScript in Camunda's archive: what the archive's licence files name in one form is compared
 * here; the rest was found in their other notices and in the code.
 */
class WebApplicationsInSbomTest {

  private static final Pattern NAMED =
      Pattern.compile("@license ((?:@[\\w.-]+/)?[\\w.-]+@\\d\\S*)");

  @Test
  void whatTheLicencesNameIsListed() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Resource licence :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:META-INF/resources/**/*.LICENSE.txt")) {
      var found = NAMED.matcher(licence.getContentAsString(StandardCharsets.UTF_8));
      while (found.find()) {
        named.add(found.group(1));
      }
    }
    assertThat(named).hasSizeGreaterThan(50).contains("jquery-ui@1.13.2");
    assertThat(listed()).containsAll(named).contains("@bpmn-io/form-js@1.8.7", "moment@2.30.1");
  }

  private static Set<String> listed() throws IOException {
    JsonNode components =
        new ObjectMapper().readTree(Path.of("src/main/sbom/web-applications.json").toFile());
    return StreamSupport.stream(components.spliterator(), false)
        .peek(one -> assertThat(one.path("purl")).isEqualTo(one.path("bom-ref")))
        .map(one -> one.path("purl").asText().replace("pkg:npm/", "").replace("%40", "@"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
