package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.EndedRows.EndedRow;
import fi.juurru.cockpit.EndedRows.Sought;
import fi.juurru.cockpit.EndedRows.SoughtWord;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import fi.juurru.organisation.Organisations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has ended in the areas of a coordinator and in all areas together, to look for and open. */
@RestController
class EndedList {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST_WORD = 40;
  private static final int LAST_PAGE = 10_000;
  private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

  private final CoordinatedAreas areas;
  private final OpenToCoordinators processes;
  private final EndedRows rows;
  private final Organisations organisations;
  private final Texts texts;
  private final CalendarProperties calendar;

  EndedList(
      CoordinatedAreas areas,
      OpenToCoordinators processes,
      EndedRows rows,
      Organisations organisations,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.processes = processes;
    this.rows = rows;
    this.organisations = organisations;
    this.texts = texts;
    this.calendar = calendar;
  }

  /** What can be chosen to look for. */
  record SearchedFor(String value, String label) {}

  /**
   * An instance, in the reader's language.
   *
   * @param unit code; empty for none
   * @param about what it was about; empty where its process and place say it
   */
  record Ended(
      String id,
      String process,
      String about,
      String unit,
      String place,
      String outcome,
      String days) {}

  /**
   * A page of the list.
   *
   * @param more whether there is another one
   */
  record EndedPage(
      List<Ended> rows,
      boolean more,
      List<SearchedFor> units,
      List<SearchedFor> methods,
      List<SearchedFor> processes) {}

  /**
   * The newest first; days are included.
   *
   * @param page from 0 on
   */
  @GetMapping("/camunda/api/juurru/ended")
  EndedPage ended(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String method,
      @RequestParam(defaultValue = "") String process,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int page) {
    List<Area> own = areas.ofAsker();
    Map<String, String> names = processes.names();
    Set<String> wanted = process.isEmpty() ? names.keySet() : Set.of(process);
    List<EndedRow> found =
        rows.of(
            new Sought(
                own.stream().map(Area::organisation).collect(Collectors.toSet()),
                own.stream().map(Area::code).toList(),
                atLeastNone(wanted.stream().filter(names::containsKey).toList()),
                unit,
                method,
                (from == null ? BEFORE_ALL : from).atStartOfDay(calendar.zone()).toInstant(),
                (to == null ? calendar.today() : to)
                    .plusDays(1)
                    .atStartOfDay(calendar.zone())
                    .toInstant(),
                words(words, names),
                Math.max(0, Math.min(page, LAST_PAGE))));
    return new EndedPage(
        found.stream().limit(EndedRows.PAGE).map(row -> ended(row, names)).toList(),
        found.size() > EndedRows.PAGE,
        units(own),
        methods(own),
        sorted(
            names.entrySet().stream()
                .map(name -> new SearchedFor(name.getKey(), name.getValue()))));
  }

  private Ended ended(EndedRow row, Map<String, String> names) {
    String started = day(Date.from(row.started()));
    String ended = day(Date.from(row.ended()));
    return new Ended(
        row.id(),
        names.get(row.process()),
        row.subject() == null ? "" : row.subject(),
        row.unitCode() == null ? "" : row.unitCode(),
        Stream.of(row.unit() == null ? row.area() : row.unit(), row.method())
            .filter(name -> name != null)
            .collect(Collectors.joining(" · ")),
        texts.of(EndedText.of(row.state(), row.outcome())),
        started.equals(ended) ? ended : started + "–" + ended);
  }

  private List<SoughtWord> words(String words, Map<String, String> names) {
    return Arrays.stream(words.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
        .map(
            word ->
                new SoughtWord(
                    "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%",
                    atLeastNone(
                        names.keySet().stream()
                            .filter(process -> says(names.get(process), word))
                            .toList())))
        .toList();
  }

  private static boolean says(String name, String word) {
    return name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** SQL knows no empty list. */
  private static Collection<String> atLeastNone(List<String> codes) {
    return codes.isEmpty() ? List.of("") : codes;
  }

  private List<SearchedFor> units(List<Area> own) {
    return sorted(
        own.stream()
            .map(Area::organisation)
            .distinct()
            .flatMap(organisation -> organisations.units(organisation).stream())
            .filter(unit -> own.stream().anyMatch(area -> area.code().equals(unit.area())))
            .map(unit -> new SearchedFor(unit.code(), unit.name())));
  }

  private List<SearchedFor> methods(List<Area> own) {
    return sorted(
        own.stream()
            .map(Area::organisation)
            .distinct()
            .flatMap(organisation -> organisations.methods(organisation).stream())
            .map(method -> new SearchedFor(method.code(), method.name())));
  }

  private static List<SearchedFor> sorted(Stream<SearchedFor> choices) {
    return choices.sorted(Comparator.comparing(SearchedFor::label)).toList();
  }

  private String day(Date moment) {
    return ShownDay.of(moment, calendar.zone());
  }
}
