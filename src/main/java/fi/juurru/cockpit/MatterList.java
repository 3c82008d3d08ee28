package fi.juurru.cockpit;

import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.OpenMatters.Holder;
import fi.juurru.cockpit.OpenMatters.OpenMatter;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What waits for somebody, and who could do it. Nothing of confidential processes, and nobody whom
 * a questionnaire leaves unnamed.
 */
@Component
class MatterList {

  private static final Set<String> ANSWERS =
      Set.of("respond-to-concern", "check-request", "answer-request");

  /** Of a group of many, only some are named. */
  private static final int NAMED = 3;

  private final OpenMatters open;
  private final OpenToCoordinators processes;
  private final Texts texts;

  MatterList(OpenMatters open, OpenToCoordinators processes, Texts texts) {
    this.open = open;
    this.processes = processes;
    this.texts = texts;
  }

  /**
   * A task, or several of a kind in one place.
   *
   * @param task the one that is due first, with its instance and days
   * @param unit code; empty for none
   * @param daysLate working days, 0 for what is not late
   * @param people at most {@value NAMED}
   */
  record Matter(
      String task,
      String instance,
      String name,
      String unit,
      String place,
      String method,
      String since,
      String due,
      int daysLate,
      int count,
      List<Contact> people) {}

  /** Concerns and requests without an answer, and other tasks that are late. */
  record Matters(List<Matter> answers, List<Matter> late) {}

  /** Each the oldest first. */
  Matters in(List<Area> areas, LocalDate today) {
    List<OpenMatter> shown = shown(open.tasks(areas, today));
    Map<String, List<Contact>> holders = holders(shown);
    Map<Boolean, List<OpenMatter>> isAnswer =
        shown.stream().collect(Collectors.partitioningBy(each -> ANSWERS.contains(each.step())));
    return new Matters(
        together(isAnswer.get(true), holders), together(isAnswer.get(false), holders));
  }

  /** All that is open in a unit, what is due first at first. */
  List<Matter> in(Area area, String unit, LocalDate today) {
    List<OpenMatter> shown = shown(open.tasks(area, unit, today));
    return together(shown, holders(shown));
  }

  private List<OpenMatter> shown(List<OpenMatter> tasks) {
    return tasks.stream().filter(task -> processes.isOpen(task.definition(), task.step())).toList();
  }

  private Map<String, List<Contact>> holders(List<OpenMatter> tasks) {
    return open.holders(tasks.stream().map(OpenMatter::id).toList()).stream()
        .collect(
            Collectors.groupingBy(
                Holder::task,
                Collectors.mapping(
                    holder -> Contact.of(holder.name(), "", holder.email()), Collectors.toList())));
  }

  /** Twenty tasks of one kind in one place are one line. */
  private List<Matter> together(List<OpenMatter> matters, Map<String, List<Contact>> holders) {
    Map<List<String>, List<OpenMatter>> kinds = new LinkedHashMap<>();
    for (OpenMatter matter : matters) {
      List<String> kind = Arrays.asList(matter.step(), matter.place(), matter.method());
      kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(matter);
    }
    return kinds.values().stream().map(kind -> matter(kind, holders)).toList();
  }

  private Matter matter(List<OpenMatter> kind, Map<String, List<Contact>> holders) {
    OpenMatter first = kind.get(0);
    return new Matter(
        first.id(),
        first.instance(),
        texts.of(first.name()),
        first.unit() == null ? "" : first.unit(),
        first.place(),
        first.method() == null ? "" : first.method(),
        ShownDay.of(first.since()),
        first.due() == null ? "" : ShownDay.of(first.due()),
        first.daysLate() == null ? 0 : first.daysLate(),
        kind.size(),
        kind.stream()
            .flatMap(matter -> holders.getOrDefault(matter.id(), List.of()).stream())
            .distinct()
            .limit(NAMED)
            .toList());
  }
}
