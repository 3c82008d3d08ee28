package fi.juurru.progress;

import fi.juurru.ProcessIds;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.export.Sheet;
import fi.juurru.export.SheetColumn;
import fi.juurru.export.SheetFormat;
import fi.juurru.language.Texts;
import fi.juurru.organisation.OwnScopes;
import fi.juurru.organisation.OwnScopes.Scopes;
import fi.juurru.organisation.Role;
import fi.juurru.progress.AgreedRows.AgreedRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * One list of agreed steps, requests to management and decisions, for everybody whom they concern:
 * in the own units, methods and areas. It names no people. A page in Tasklist shows it; programs
 * read it under {@code /api}.
 */
@RestController
@RequestMapping({"/api", "/camunda/api/juurru"})
class AgreedList {

  private final OwnScopes scopes;
  private final AgreedRows rows;
  private final IntegrationDecisions decisions;
  private final RepositoryService repository;
  private final Texts texts;
  private final CalendarProperties calendar;

  AgreedList(
      OwnScopes scopes,
      AgreedRows rows,
      IntegrationDecisions decisions,
      RepositoryService repository,
      Texts texts,
      CalendarProperties calendar) {
    this.scopes = scopes;
    this.rows = rows;
    this.decisions = decisions;
    this.repository = repository;
    this.texts = texts;
    this.calendar = calendar;
  }

  /**
   * A row, in the reader's language.
   *
   * @param source name of the process in which it was agreed
   * @param owner who does it or answers, by role
   * @param due day as people read it; empty for none
   * @param open whether somebody still has to do something
   * @param design id of the service integration whose summary tells more; empty for none
   */
  record Agreed(
      String what,
      String source,
      String unit,
      String method,
      String owner,
      String agreed,
      String due,
      String state,
      boolean open,
      String number,
      String design) {

    private List<String> cells() {
      return List.of(what, source, unit, method, owner, agreed, due, state, number);
    }
  }

  /** The newest first, 500 at most; 401 for nobody, 403 for who has no role. */
  @GetMapping("/agreed")
  List<Agreed> agreed() {
    Map<String, String> processes =
        repository.createProcessDefinitionQuery().withoutTenantId().latestVersion().list().stream()
            .collect(
                Collectors.toMap(
                    ProcessDefinition::getKey, definition -> texts.of(definition.getName())));
    LocalDate today = calendar.today();
    Scopes own = scopes.ofAsker();
    return Stream.concat(rows.of(own).stream(), decisions.of(own).stream())
        .sorted(Comparator.comparing(AgreedRow::agreed).reversed())
        .limit(AgreedRows.MOST)
        .map(row -> agreed(row, processes, today))
        .toList();
  }

  /** The same for a spreadsheet: as Excel in Finnish and Swedish opens it. */
  @GetMapping("/agreed.csv")
  ResponseEntity<byte[]> csv() throws IOException {
    var file = new ByteArrayOutputStream();
    List<SheetColumn> heads =
        Stream.of(AgreedColumn.values())
            .map(column -> new SheetColumn(texts.of(column.finnish()), SheetColumn.Content.TEXT))
            .toList();
    SheetFormat.CSV.write(
        new Sheet("", heads, agreed().stream().map(Agreed::cells)), Texts.SOURCE, file);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("juurru.csv").build().toString())
        .body(file.toByteArray());
  }

  private Agreed agreed(AgreedRow row, Map<String, String> processes, LocalDate today) {
    AgreedState state = state(row, today);
    String from = row.source() == null || row.source().isEmpty() ? row.process() : row.source();
    return new Agreed(
        Objects.requireNonNullElse(row.what(), ""),
        processes.getOrDefault(from, from),
        Objects.requireNonNullElse(row.unit(), Objects.requireNonNullElse(row.area(), "")),
        Objects.requireNonNullElse(row.method(), ""),
        Role.of(row.owner() == null ? "management" : row.owner())
            .map(role -> texts.of(role.finnish()))
            .orElse(row.process().equals(ProcessIds.PARTNER_REQUEST) ? row.owner() : ""),
        ShownDay.of(Date.from(row.agreed()), calendar.zone()),
        day(row.due()) == null ? "" : ShownDay.of(day(row.due())),
        texts.of(state.finnish()),
        state.isOpen(),
        Objects.requireNonNullElse(row.number(), ""),
        Objects.requireNonNullElse(row.design(), ""));
  }

  private static AgreedState state(AgreedRow row, LocalDate today) {
    boolean ended = row.ended() != null;
    return switch (row.process()) {
      case ProcessIds.MANAGEMENT_ESCALATION -> AgreedState.ofRequest(ended, row.result());
      case ProcessIds.AGREED_STEP_FOLLOW_UP ->
          AgreedState.ofStep(ended, row.result(), row.later(), day(row.due()), today);
      case ProcessIds.INTEGRATION_AGREEMENT, ProcessIds.PARTNER_REQUEST ->
          AgreedState.ofOwnPart(ended, row.result(), row.later());
      default -> AgreedState.ofDecision(ended, row.result(), row.later());
    };
  }

  /** Null for what is no day: a form of an earlier version may have held anything. */
  private static LocalDate day(String due) {
    try {
      return due == null ? null : LocalDate.parse(due);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
