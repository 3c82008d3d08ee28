package fi.juurru.cockpit;

import fi.juurru.ProcessIds;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.chart.ChartWidth;
import fi.juurru.cockpit.MatterList.Matter;
import fi.juurru.cockpit.ShownFigures.FigureGroup;
import fi.juurru.cockpit.StageTable.UnitStages;
import fi.juurru.cockpit.UnitStoryRows.CallDay;
import fi.juurru.cockpit.UnitStoryRows.DoneRound;
import fi.juurru.cockpit.UnitStoryRows.Raised;
import fi.juurru.cockpit.UseByMonth.UseMonth;
import fi.juurru.indicator.Indicator;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import fi.juurru.organisation.Organisations;
import fi.juurru.organisation.Role;
import fi.juurru.organisation.Unit;
import fi.juurru.progress.Stage;
import fi.juurru.progress.StageActivity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The story of one unit: what happened when and what came of it, what is open, who is there, its
 * figures and charts. Nothing that is confidential is in it.
 */
@Component
class UnitStory {

  private final CoordinatedAreas areas;
  private final Organisations organisations;
  private final OpenToCoordinators processes;
  private final StageTable stages;
  private final UnitStoryRows rows;
  private final MatterList matters;
  private final UnitPeople people;
  private final ShownFigures figures;
  private final PlaceNames names;
  private final UseByMonth uses;
  private final UseCharts charts;
  private final Texts texts;
  private final CalendarProperties calendar;

  UnitStory(
      CoordinatedAreas areas,
      Organisations organisations,
      OpenToCoordinators processes,
      StageTable stages,
      UnitStoryRows rows,
      MatterList matters,
      UnitPeople people,
      ShownFigures figures,
      PlaceNames names,
      UseByMonth uses,
      UseCharts charts,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.organisations = organisations;
    this.processes = processes;
    this.stages = stages;
    this.rows = rows;
    this.matters = matters;
    this.people = people;
    this.figures = figures;
    this.names = names;
    this.uses = uses;
    this.charts = charts;
    this.texts = texts;
    this.calendar = calendar;
  }

  /** What a method's introduction has reached, by stage. */
  record MethodStages(String method, boolean open, List<StageReached> stages) {}

  /**
   * A stage.
   *
   * @param done how many of its activities are reached, such as {@code 4/6}
   */
  record StageReached(String stage, String done, List<DayReached> reached) {}

  /** Something that was reached. */
  record DayReached(String what, String day) {}

  /**
   * Something that was done.
   *
   * @param id of the instance, whose history tells more
   * @param times how often; the day and what came of it are of the newest
   */
  record DoneThing(String id, String what, String method, int times, String day, String outcome) {}

  /** A concern: when it was told, when answered, and what came of it. */
  record ToldConcern(String id, String method, String raised, String answered, String outcome) {}

  /** A call to the unit. */
  record ToldCall(String method, String day) {}

  /** All of it, in the reader's language. */
  record StoryOfUnit(
      String unit,
      String name,
      String area,
      String day,
      List<MethodStages> stages,
      List<DoneThing> done,
      List<ToldConcern> concerns,
      List<ToldCall> calls,
      List<Matter> open,
      List<Contact> people,
      List<FigureGroup> figures,
      List<ShownChart> charts) {}

  /**
   * The story of a unit.
   *
   * @throws ResponseStatusException 401 for nobody, 403 for who coordinates nothing, 404 for a unit
   *     of others or none
   */
  StoryOfUnit of(String code, ChartWidth width) {
    List<Area> own = areas.ofAsker();
    Unit unit =
        organisations
            .unit(code)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Area area =
        own.stream()
            .filter(each -> each.code().equals(unit.area()))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    LocalDate today = calendar.today();
    Map<String, String> open = processes.names();
    return new StoryOfUnit(
        code,
        unit.name(),
        area.name(),
        ShownDay.of(today),
        stages.of(List.of(area), code, "").stream().map(this::stages).toList(),
        rows.rounds(code, open.isEmpty() ? List.of("") : open.keySet()).stream()
            .map(round -> done(round, open))
            .toList(),
        open.containsKey(ProcessIds.CONCERN_HANDLING)
            ? rows.concerns(code).stream().map(this::concern).toList()
            : List.of(),
        rows.calls(code).stream().map(UnitStory::call).toList(),
        matters.in(area, code, today),
        people.of(List.of(code)).getOrDefault(code, List.of()).stream().map(this::contact).toList(),
        figures.of(
            List.of(Indicator.values()),
            List.of(area),
            row -> code.equals(row.unit()),
            row -> row.method(),
            names.of(List.of(area))),
        charts(area, code, width));
  }

  private MethodStages stages(UnitStages unit) {
    return new MethodStages(
        unit.methodName(),
        unit.open(),
        Arrays.stream(Stage.values())
            .map(
                stage -> {
                  var activities =
                      Arrays.stream(StageActivity.values())
                          .filter(each -> each.stage() == stage && unit.concerns(each))
                          .toList();
                  var reached =
                      activities.stream()
                          .filter(unit.reached()::containsKey)
                          .sorted(Comparator.comparing(unit.reached()::get))
                          .map(
                              each ->
                                  new DayReached(
                                      texts.of(each.finnish()),
                                      ShownDay.of(unit.reached().get(each))))
                          .toList();
                  return new StageReached(
                      texts.of(stage.finnish()), reached.size() + "/" + activities.size(), reached);
                })
            .toList());
  }

  private DoneThing done(DoneRound round, Map<String, String> open) {
    return new DoneThing(
        round.id(),
        open.get(round.process()),
        round.method(),
        round.times(),
        ShownDay.of(round.latest()),
        texts.of(EndedText.of(round.state(), round.outcome())));
  }

  private ToldConcern concern(Raised raised) {
    return new ToldConcern(
        raised.id(),
        raised.method(),
        ShownDay.of(raised.raised()),
        raised.answered() == null ? "" : ShownDay.of(raised.answered()),
        raised.over()
            ? texts.of(EndedText.of(raised.state(), raised.outcome()))
            : texts.of(
                raised.answered() == null
                    ? StoryText.NOT_ANSWERED.finnish()
                    : HistoryText.OPEN.finnish()));
  }

  private static ToldCall call(CallDay call) {
    return new ToldCall(call.method(), ShownDay.of(call.day()));
  }

  private Contact contact(UnitPeople.UnitPerson person) {
    String role = Role.of(person.role()).map(Role::finnish).map(texts::of).orElse("");
    return Contact.of(
        person.name(),
        person.deputy() ? texts.of(StoryText.DEPUTY.finnish()).formatted(role) : role,
        person.email());
  }

  private List<ShownChart> charts(Area area, String unit, ChartWidth width) {
    Map<String, List<UseMonth>> byMethod =
        uses.of(List.of(area), unit, "").stream()
            .collect(
                Collectors.groupingBy(
                    UseMonth::methodName, LinkedHashMap::new, Collectors.toList()));
    return byMethod.entrySet().stream()
        .map(method -> charts.drawn(charts.series(method.getKey(), method.getValue()), width))
        .toList();
  }
}
