package fi.juurru.trial;

import fi.juurru.organisation.Area;
import fi.juurru.organisation.Method;
import fi.juurru.organisation.Organisation;
import fi.juurru.organisation.Registry;
import fi.juurru.organisation.Unit;
import org.springframework.stereotype.Component;

/** A county with two areas and four units, and a municipality with a school; all fictional. */
@Component
class TrialOrganisations {

  static final String COUNTY = "kuusiranta";
  static final String MUNICIPALITY = "harjula";

  private final Registry registry;

  TrialOrganisations(Registry registry) {
    this.registry = registry;
  }

  void add() {
    registry.add(new Organisation(COUNTY, "Kuusirannan hyvinvointialue"));
    var inland = new Area("kuusiranta-sisamaa", COUNTY, "Sisämaan perhepalvelut");
    var coast = new Area("kuusiranta-rannikko", COUNTY, "Rannikon perhepalvelut");
    registry.add(inland);
    registry.add(coast);
    addUnit("metsola", inland, "Metsolan perhekeskus", "fi", "family-centre");
    addUnit("niittyla", inland, "Niittylän neuvola", "fi", "child-health-clinic");
    addUnit("purola", inland, "Purolan nuorisopoliklinikka", "fi", "youth-clinic");
    addUnit("strandby", coast, "Strandby familjecenter", "sv", "family-centre");
    registry.add(
        new Method(
            "yhdessa-alkuun", COUNTY, "Yhdessä alkuun", "Kotimaan menetelmäkeskus", "OHJ-1207"));
    registry.add(
        new Method("puhu-ja-peilaa", COUNTY, "Puhu ja peilaa", "Nuorten tuen säätiö", null));

    registry.add(new Organisation(MUNICIPALITY, "Harjulan kunta"));
    var education = new Area("harjula-sivistys", MUNICIPALITY, "Harjulan sivistyspalvelut");
    registry.add(education);
    addUnit("harjula-koulu", education, "Harjulan koulu", "fi", "school");
    registry.add(
        new Method(
            "harjula-puhu-ja-peilaa", MUNICIPALITY, "Puhu ja peilaa", "Nuorten tuen säätiö", null));
  }

  private void addUnit(String code, Area area, String name, String language, String type) {
    registry.add(
        new Unit(code, area.code(), area.name(), area.organisation(), name, language, type));
  }
}
