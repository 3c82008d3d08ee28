package fi.juurru.progress;

import static fi.juurru.progress.SummaryText.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.Wording;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.language.Texts;
import fi.juurru.organisation.OwnScopes.Scopes;
import fi.juurru.progress.SummaryRows.AskedPartner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The parts of the summary of a service integration, in the reader's language. */
@Component
class SummaryParts {

  private final SummaryRows rows;
  private final IntegrationDecisions decisions;
  private final Texts texts;
  private final CalendarProperties calendar;
  private final ObjectMapper json = new ObjectMapper();

  SummaryParts(
      SummaryRows rows, IntegrationDecisions decisions, Texts texts, CalendarProperties calendar) {
    this.rows = rows;
    this.decisions = decisions;
    this.texts = texts;
    this.calendar = calendar;
  }

  SummaryPart need(Map<String, String> values) {
    return SummaryPart.text(say(NEED), values.get("changeNeed"));
  }

  SummaryPart model(Map<String, String> values) {
    return SummaryPart.text(say(MODEL), values.get("cooperationModel"));
  }

  SummaryPart actors(Map<String, String> values) {
    return table(
        ACTORS,
        Stream.of(ACTOR, KEY_ACTOR, WORKERS, SUPERVISORS, MANAGERS),
        list(values, "actors")
            .map(
                row ->
                    List.of(
                        cell(row, "name"),
                        cell(row, "key").equals("yes") ? say(YES) : "",
                        cell(row, "workers"),
                        cell(row, "supervisors"),
                        cell(row, "managers"))));
  }

  /** One row for each organisation: what it was asked last, and how that stands. */
  SummaryPart partners(String design) {
    Map<String, Map<String, String>> byPartner = new TreeMap<>();
    rows.requests(design)
        .forEach(
            request ->
                byPartner
                    .computeIfAbsent(request.partner(), any -> new TreeMap<>())
                    .put(request.kind(), state(request)));
    return table(
        PARTNERS,
        Stream.of(ORGANISATION, INVITATION, DIVISION, DECISION),
        byPartner.entrySet().stream()
            .map(
                partner ->
                    List.of(
                        partner.getKey(),
                        partner.getValue().getOrDefault("invitation", ""),
                        partner.getValue().getOrDefault("roles", ""),
                        partner.getValue().getOrDefault("decision", ""))));
  }

  SummaryPart division(Map<String, String> values) {
    return table(
        DIVISION,
        Stream.of(ACTOR, ROLE, WORK),
        list(values, "roleTable")
            .map(row -> List.of(cell(row, "name"), cell(row, "role"), cell(row, "work"))));
  }

  SummaryPart asked(Map<String, String> values) {
    return table(
        ASKED,
        Stream.of(STEP, TO_DECIDE, DUE),
        list(values, "steps")
            .filter(row -> cell(row, "decision").equals("yes"))
            .map(row -> List.of(cell(row, "text"), cell(row, "decider"), day(cell(row, "due")))));
  }

  SummaryPart decisions(String design, Scopes scopes) {
    return table(
        DECISIONS,
        Stream.of(ORGANISATION, STATE, NUMBER),
        decisions.of(scopes, design).stream()
            .sorted(Comparator.comparing(row -> !row.owner().equals("decider")))
            .map(
                row ->
                    List.of(
                        row.owner().equals("decider") ? say(OWN) : row.owner(),
                        say(AgreedState.ofOwnPart(row.ended() != null, row.result(), row.later())),
                        Objects.requireNonNullElse(row.number(), ""))));
  }

  SummaryPart led(Map<String, String> values) {
    return SummaryPart.text(say(LED), values.get("summaryConclusion"));
  }

  SummaryPart followUp(String design, Map<String, String> values) {
    List<List<String>> days = new ArrayList<>();
    days.add(List.of(say(FIRST_DAY), day(values.get("day1Date"))));
    days.add(List.of(say(SECOND_DAY), day(values.get("day2Date"))));
    list(values, "looks").forEach(look -> days.add(List.of(say(LOOKED), day(cell(look, "day")))));
    rows.nextLook(design)
        .ifPresent(
            next ->
                days.add(List.of(say(NEXT_LOOK), ShownDay.of(Date.from(next), calendar.zone()))));
    if (days.size() == 2) {
      days.add(List.of(say(LOOKS_TO_COME), ""));
    }
    return table(FOLLOW_UP, Stream.of(WHAT, DAY), days.stream());
  }

  private String state(AskedPartner request) {
    PartnerState state =
        PartnerState.of(
            request.kind(), request.received() != null, request.ended() != null, request.answer());
    String day =
        switch (state) {
          case ASKED -> ShownDay.of(Date.from(request.asked()), calendar.zone());
          case RECEIVED -> day(request.received());
          default -> // told a moment before the request ends
              request.ended() == null
                  ? ""
                  : ShownDay.of(Date.from(request.ended()), calendar.zone());
        };
    return (say(state) + " " + day).strip();
  }

  private SummaryPart table(
      SummaryText title, Stream<SummaryText> columns, Stream<List<String>> cells) {
    return SummaryPart.table(say(title), columns.map(this::say).toList(), cells.toList());
  }

  private String say(Wording wording) {
    return texts.of(wording.finnish());
  }

  private Stream<Map<String, Object>> list(Map<String, String> values, String name) {
    try {
      return values.containsKey(name)
          ? json
              .readValue(values.get(name), new TypeReference<List<Map<String, Object>>>() {})
              .stream()
          : Stream.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No list: " + name, e);
    }
  }

  private static String cell(Map<String, Object> row, String key) {
    Object value = row.get(key);
    return value instanceof Double figure && figure % 1 == 0
        ? String.valueOf(figure.longValue())
        : Objects.toString(value, "");
  }

  /** A day as people read it; what is no day stays as it was written. */
  private static String day(String day) {
    return day != null && day.matches("\\d{4}-\\d{2}-\\d{2}")
        ? ShownDay.of(LocalDate.parse(day))
        : Objects.toString(day, "");
  }
}
