package fi.juurru.warning;

import fi.juurru.ProcessIds;
import fi.juurru.ProcessVariable;
import fi.juurru.TransactionLock;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.WorkingCalendar;
import fi.juurru.indicator.Fading;
import fi.juurru.indicator.FadingUnits;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Organisations;
import fi.juurru.warning.SupportSpells.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks which units need a call. Somebody is asked from {@link Fading#isUrgent} on, as the task
 * takes a coordinator's time; what is only worth a look stands on the page of the day. It passes
 * when the unit is not even worth a look any more: what goes up and down between the two is one
 * spell. On days on which the unit does not work, part of the signs are silent and none of it means
 * anything: nothing begins then, and nothing passes.
 */
@Component
class EarlyWarning {

  private static final String PASSED = "fading-passed";

  private final FadingUnits fading;
  private final SupportSpells spells;
  private final Organisations organisations;
  private final WorkingCalendar calendar;
  private final CalendarProperties settings;
  private final RuntimeService runtime;
  private final TransactionLock lock;
  private final TransactionTemplate transaction;

  EarlyWarning(
      FadingUnits fading,
      SupportSpells spells,
      Organisations organisations,
      WorkingCalendar calendar,
      CalendarProperties settings,
      RuntimeService runtime,
      TransactionLock lock,
      TransactionTemplate transaction) {
    this.fading = fading;
    this.spells = spells;
    this.organisations = organisations;
    this.calendar = calendar;
    this.settings = settings;
    this.runtime = runtime;
    this.lock = lock;
    this.transaction = transaction;
  }

  /** Looks at an organisation; of two nodes that do so at once, one after the other. */
  void look(String organisation) {
    LocalDate today = settings.today();
    if (calendar.of(null).isWorkingDay(today)) {
      transaction.executeWithoutResult(status -> look(organisation, today));
    }
  }

  private void look(String organisation, LocalDate today) {
    lock.take("early warning", organisation);
    List<Area> areas = organisations.areas(organisation);
    if (areas.isEmpty()) {
      return;
    }
    List<Fading> listed = fading.in(areas);
    List<Spell> goingOn = spells.goingOn(organisation);
    Set<String> atRest = atRest(organisation, today);
    goingOn.stream()
        .filter(spell -> !atRest.contains(spell.unit()))
        .filter(spell -> listed.stream().noneMatch(isSame(spell)))
        .forEach(spell -> pass(spell, today));
    listed.stream()
        .filter(Fading::isUrgent)
        .filter(unit -> !atRest.contains(unit.unit()))
        .filter(unit -> goingOn.stream().noneMatch(spell -> isSame(spell).test(unit)))
        .forEach(unit -> begin(organisation, unit, today));
  }

  private Set<String> atRest(String organisation, LocalDate today) {
    return calendar.ofUnitsClosed(organisation, today, today).entrySet().stream()
        .filter(unit -> !unit.getValue().isWorkingDay(today))
        .map(unit -> unit.getKey())
        .collect(Collectors.toSet());
  }

  private static Predicate<Fading> isSame(Spell spell) {
    return unit -> spell.isAbout(unit.unit(), unit.method());
  }

  private void begin(String organisation, Fading unit, LocalDate today) {
    var asked =
        runtime
            .createMessageCorrelation(ProcessIds.UNIT_SUPPORT_CALL)
            .withoutTenantId()
            .setVariable(ProcessVariable.ORGANISATION.name(), organisation)
            .setVariable(ProcessVariable.UNIT.name(), unit.unit())
            .setVariable(ProcessVariable.METHOD.name(), unit.method())
            .setVariable("fadingSigns", Spin.JSON(unit.reasons().stream().map(Sign::of).toList()))
            .correlateStartMessage();
    spells.begin(organisation, new Spell(asked.getId(), unit.unit(), unit.method()), today);
  }

  /** Whoever has called already has no task any more that could be taken back. */
  private void pass(Spell spell, LocalDate today) {
    runtime.createMessageCorrelation(PASSED).processInstanceId(spell.instance()).correlateAll();
    spells.pass(spell, today);
  }
}
