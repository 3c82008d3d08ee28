package fi.juurru.cockpit;

import fi.juurru.calendar.ShownDay;
import fi.juurru.cockpit.AgreedSupport.Agreement;
import fi.juurru.cockpit.UnitCalls.Called;
import fi.juurru.indicator.Fading;
import fi.juurru.indicator.FadingUnits;
import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which units to call about which method, why, and whom. */
@Component
class CallList {

  private final FadingUnits fading;
  private final UnitPeople people;
  private final UnitCalls calls;
  private final AgreedSupport support;
  private final Texts texts;

  CallList(
      FadingUnits fading, UnitPeople people, UnitCalls calls, AgreedSupport support, Texts texts) {
    this.fading = fading;
    this.people = people;
    this.calls = calls;
    this.support = support;
    this.texts = texts;
  }

  /**
   * A unit to call about a method.
   *
   * @param urgent whether it is a call, and not only a look
   * @param people empty where nobody holds a role in the unit
   * @param called day of the newest call as people read it; empty for none
   * @param agreed what was agreed when a coordinator was asked to call; empty where nothing was
   * @param nextContact day on which the coordinator wants to call again; empty for none
   */
  record UnitToCall(
      String unit,
      String unitName,
      String method,
      String methodName,
      int points,
      boolean urgent,
      List<String> reasons,
      List<Contact> people,
      String called,
      boolean calledToday,
      String agreed,
      String nextContact) {}

  /** The most urgent first. */
  List<UnitToCall> in(List<Area> areas, LocalDate today) {
    List<Fading> units = fading.in(areas);
    var contacts = people.of(units.stream().map(Fading::unit).distinct().toList());
    var latest = calls.latest(areas.stream().map(Area::code).toList());
    var agreed = support.inSpells(areas.stream().map(Area::code).toList());
    return units.stream()
        .map(
            unit -> {
              var about = new Called(unit.unit(), unit.method());
              return call(
                  unit,
                  contacts,
                  latest.get(about),
                  agreed.getOrDefault(about, Agreement.NONE),
                  today);
            })
        .toList();
  }

  private UnitToCall call(
      Fading unit,
      Map<String, List<UnitPeople.UnitPerson>> contacts,
      LocalDate called,
      Agreement agreed,
      LocalDate today) {
    return new UnitToCall(
        unit.unit(),
        unit.unitName(),
        unit.method(),
        unit.methodName(),
        unit.points(),
        unit.isUrgent(),
        unit.reasons().stream().map(reason -> reason.in(texts)).toList(),
        contacts.getOrDefault(unit.unit(), List.of()).stream().map(this::contact).toList(),
        called == null ? "" : ShownDay.of(called),
        today.equals(called),
        agreed.text(),
        agreed.nextContact());
  }

  private Contact contact(UnitPeople.UnitPerson person) {
    String role = Role.of(person.role()).map(Role::finnish).map(texts::of).orElse("");
    return Contact.of(person.name(), role, person.email());
  }
}
