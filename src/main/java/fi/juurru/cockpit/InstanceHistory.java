package fi.juurru.cockpit;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.HistoryRows.Beside;
import fi.juurru.cockpit.HistoryRows.Deed;
import fi.juurru.cockpit.HistoryRows.Told;
import fi.juurru.form.GivenInForm;
import fi.juurru.form.GivenInForm.GivenLine;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import fi.juurru.process.KnownProcesses;
import fi.juurru.process.KnownProcesses.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricFormField;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What happened in an instance: who did what when, what was answered, and what it called. Tasks
 * whose people stay unnamed are left out, as a single answer may tell whose it is; what is
 * confidential is as if it had never been.
 */
@RestController
class InstanceHistory {

  private final CoordinatedAreas areas;
  private final HistoryRows rows;
  private final KnownProcesses processes;
  private final OpenToCoordinators open;
  private final HistoryService history;
  private final GivenInForm forms;
  private final Texts texts;
  private final CalendarProperties calendar;

  InstanceHistory(
      CoordinatedAreas areas,
      HistoryRows rows,
      KnownProcesses processes,
      OpenToCoordinators open,
      HistoryService history,
      GivenInForm forms,
      Texts texts,
      CalendarProperties calendar) {
    this.areas = areas;
    this.rows = rows;
    this.processes = processes;
    this.open = open;
    this.history = history;
    this.forms = forms;
    this.texts = texts;
    this.calendar = calendar;
  }

  /**
   * A start or a task.
   *
   * @param who empty for nobody, or somebody who stays unnamed
   * @param day empty while it is open
   */
  record HistoryStep(String what, String who, String day, List<GivenLine> answers) {}

  /** An instance beside this one. */
  record InstanceBeside(String id, String process, String days) {}

  /**
   * An instance, in the reader's language.
   *
   * @param state how it ended, or that it is open
   */
  record WhatHappened(
      String process,
      String place,
      String state,
      boolean running,
      List<HistoryStep> done,
      List<InstanceBeside> others) {}

  /** 403 for who coordinates nothing; 404 for what is of others, confidential, or not there. */
  @GetMapping("/camunda/api/juurru/instances/{id}/history")
  WhatHappened history(@PathVariable("id") String id) {
    List<Area> own = areas.ofAsker();
    Told told =
        rows.instance(id, own.stream().map(Area::organisation).distinct().toList())
            .filter(instance -> open.isOpen(instance.definition()))
            .filter(instance -> isOwn(instance, own))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Known process = processes.of(told.definition()).orElseThrow();
    return new WhatHappened(
        texts.of(process.name()),
        told.place(),
        texts.of(state(told)),
        told.ended() == null,
        done(id, told, process),
        rows.beside(id).stream()
            .filter(other -> open.isOpen(other.definition()))
            .map(this::other)
            .toList());
  }

  private static boolean isOwn(Told instance, List<Area> own) {
    return instance.area() == null
        || own.stream().map(Area::code).anyMatch(instance.area()::equals);
  }

  private static String state(Told told) {
    return told.ended() == null
        ? HistoryText.OPEN.finnish()
        : EndedText.of(told.state(), told.outcome());
  }

  private List<HistoryStep> done(String id, Told told, Known process) {
    Map<String, Map<String, String>> given = given(id);
    List<HistoryStep> done = new ArrayList<>();
    done.add(
        new HistoryStep(
            texts.of(HistoryText.STARTED.finnish()),
            who(told.person(), told.name()),
            day(told.started()),
            forms.lines(told.definition(), null, given.getOrDefault(id, Map.of()))));
    rows.tasks(id).stream()
        .filter(task -> !process.unnamed().contains(task.key()))
        .map(task -> done(task, told, given.getOrDefault(task.id(), Map.of())))
        .forEach(done::add);
    return done;
  }

  private HistoryStep done(Deed task, Told told, Map<String, String> given) {
    return new HistoryStep(
        texts.of(task.what()),
        who(task.person(), task.name()),
        task.ended() == null ? texts.of(HistoryText.OPEN.finnish()) : day(task.ended()),
        forms.lines(told.definition(), task.key(), given));
  }

  /** What was sent by a form, by task; of the start by the instance. */
  private Map<String, Map<String, String>> given(String id) {
    Map<String, Map<String, String>> given = new HashMap<>();
    history
        .createHistoricDetailQuery()
        .processInstanceId(id)
        .formFields()
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .forEach(
            detail -> {
              var field = (HistoricFormField) detail;
              if (field.getFieldValue() != null) {
                given
                    .computeIfAbsent(
                        Objects.requireNonNullElse(field.getTaskId(), id), task -> new HashMap<>())
                    .put(field.getFieldId(), field.getFieldValue().toString());
              }
            });
    return given;
  }

  private String who(String person, String name) {
    if (person == null) {
      return "";
    }
    return name.isBlank() ? texts.of(HistoryText.GONE.finnish()) : name;
  }

  private InstanceBeside other(Beside other) {
    String started = day(other.started());
    return new InstanceBeside(
        other.id(),
        texts.of(processes.of(other.definition()).orElseThrow().name()),
        other.ended() == null
            ? started + "–"
            : started.equals(day(other.ended())) ? started : started + "–" + day(other.ended()));
  }

  private String day(Instant moment) {
    return ShownDay.of(Date.from(moment), calendar.zone());
  }
}
