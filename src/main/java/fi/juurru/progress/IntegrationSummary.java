package fi.juurru.progress;

import fi.juurru.ProcessVariable;
import fi.juurru.language.Texts;
import fi.juurru.organisation.OwnScopes;
import fi.juurru.organisation.OwnScopes.Scopes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The summary of a service integration for management, made from what was answered: for everybody
 * who reads the list of what was agreed in its area. It names no people. A page in Tasklist shows
 * and prints it; programs read it under {@code /api}.
 */
@RestController
@RequestMapping({"/api", "/camunda/api/juurru"})
class IntegrationSummary {

  private final OwnScopes scopes;
  private final SummaryRows rows;
  private final SummaryParts parts;
  private final Texts texts;

  IntegrationSummary(OwnScopes scopes, SummaryRows rows, SummaryParts parts, Texts texts) {
    this.scopes = scopes;
    this.rows = rows;
    this.parts = parts;
    this.texts = texts;
  }

  /**
   * In the reader's language.
   *
   * @param title whose services are shaped
   * @param about the area, and how many they are
   */
  record Summary(String title, String about, List<SummaryPart> parts) {}

  /** 401 for nobody, 403 for who has no role, 404 for a design that is none of the reader's. */
  @GetMapping("/summary/{design}")
  Summary summary(@PathVariable String design) {
    Scopes own = scopes.ofAsker();
    if (!rows.isOf(design, own)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Map<String, String> values = rows.values(design);
    String estimate = values.get("segmentEstimate");
    return new Summary(
        values.getOrDefault(ProcessVariable.SEGMENT.name(), ""),
        values.getOrDefault(ProcessVariable.AREA_NAME.name(), "")
            + (estimate == null
                ? ""
                : ". " + texts.of(SummaryText.ESTIMATE.finnish()) + " " + estimate),
        Stream.of(
                parts.need(values),
                parts.model(values),
                parts.actors(values),
                parts.partners(design),
                parts.division(values),
                parts.asked(values),
                parts.decisions(design, own),
                parts.led(values),
                parts.followUp(design, values))
            .filter(SummaryPart::isFilled)
            .toList());
  }
}
