package fi.juurru.trial;

import static fi.juurru.trial.TrialOrganisations.COUNTY;
import static fi.juurru.trial.TrialOrganisations.MUNICIPALITY;

import fi.juurru.organisation.Roles;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/** Users named after their role, whose password is their user id: for trying out, on localhost. */
@Component
class TrialPeople {

  private final IdentityService identity;
  private final Roles roles;

  TrialPeople(IdentityService identity, Roles roles) {
    this.identity = identity;
    this.roles = roles;
  }

  void add() {
    addUser("coordinator", "Kaisa", "Koordinaattori", COUNTY);
    roles.grant("kuusiranta-sisamaa", "coordinator", "coordinator");
    roles.grant("kuusiranta-rannikko", "coordinator", "coordinator");
    addUser("supervisor", "Eero", "Esihenkilö", COUNTY);
    roles.grant("metsola", "supervisor", "supervisor");
    addUser("supervisor-deputy", "Venla", "Varahenkilö", COUNTY);
    roles.grant("niittyla", "supervisor", "supervisor-deputy");
    roles.grantDeputy("metsola", "supervisor", "supervisor-deputy");
    addUser("supervisor-sv", "Sonja", "Strandberg", COUNTY);
    roles.grant("strandby", "supervisor", "supervisor-sv");
    addUser("change-agent", "Minna", "Muutosagentti", COUNTY);
    roles.grant("metsola", "worker", "change-agent");
    roles.grant("metsola", "change-agent", "change-agent");
    addUser("worker", "Tiina", "Työntekijä", COUNTY);
    roles.grant("metsola", "worker", "worker");
    roles.grant("metsola", "team", "worker");
    addUser("worker-sv", "Mikael", "Medarbetare", COUNTY);
    roles.grant("strandby", "worker", "worker-sv");
    addUser("team", "Taneli", "Tiimiläinen", COUNTY);
    roles.grant("metsola", "team", "team");
    roles.grant("yhdessa-alkuun", "implementation-team", "team");
    roles.grant("puhu-ja-peilaa", "implementation-team", "team");
    addUser("management", "Johanna", "Johtaja", COUNTY);
    roles.grant("kuusiranta-sisamaa", "management", "management");
    roles.grant("kuusiranta-rannikko", "management", "management");
    addUser("top-management", "Yrjö", "Ylinen", COUNTY);
    roles.grant(COUNTY, "top-management", "top-management");
    addUser("recording", "Kirsi", "Kirjaaja", COUNTY);
    roles.grant(COUNTY, "recording", "recording");
    addUser("coach", "Vesa", "Valmentaja", COUNTY);
    roles.grant("kuusiranta-sisamaa", "coach", "coach");
    addUser("coach-social", "Silja", "Sosiaaliohjaaja", COUNTY);
    roles.grant("kuusiranta-sisamaa", "coach", "coach-social");
    addUser("coach-lead", "Veera", "Valmennuspäällikkö", COUNTY);
    roles.grant("kuusiranta-sisamaa", "coach-lead", "coach-lead");
    addUser("hr", "Henri", "Henkilöstö", COUNTY);
    roles.grant(COUNTY, "hr", "hr");
    addUser("facilitator", "Fanni", "Fasilitaattori", COUNTY);
    roles.grant("kuusiranta-sisamaa", "facilitator", "facilitator");
    addUser("facilitator-pair", "Petri", "Parityö", COUNTY);
    roles.grant("kuusiranta-sisamaa", "facilitator", "facilitator-pair");
    addUser("decider", "Pirjo", "Päättäjä", COUNTY);
    roles.grant(COUNTY, "decider", "decider");
    addUser("preparedness", "Vilho", "Varautuja", COUNTY);
    roles.grant(COUNTY, "preparedness", "preparedness");
    addUser("modeller", "Matti", "Mallintaja", COUNTY);
    identity.createMembership("modeller", "modeller"); // the group that a migration has made

    addUser("harjula-coordinator", "Helmi", "Harju", MUNICIPALITY);
    roles.grant("harjula-sivistys", "coordinator", "harjula-coordinator");
    roles.grant("harjula-sivistys", "management", "harjula-coordinator");
    roles.grant(MUNICIPALITY, "decider", "harjula-coordinator");
    addUser("harjula-supervisor", "Risto", "Rehtori", MUNICIPALITY);
    roles.grant("harjula-koulu", "supervisor", "harjula-supervisor");
    addUser("harjula-worker", "Outi", "Opettaja", MUNICIPALITY);
    roles.grant("harjula-koulu", "worker", "harjula-worker");
    roles.grant("harjula-koulu", "team", "harjula-worker");
    addUser("harjula-hr", "Heikki", "Henkilöstö", MUNICIPALITY);
    roles.grant(MUNICIPALITY, "hr", "harjula-hr");
    roles.grant(MUNICIPALITY, "top-management", "harjula-hr");
    addUser("harjula-facilitator", "Päivi", "Pedagogi", MUNICIPALITY);
    roles.grant("harjula-sivistys", "facilitator", "harjula-facilitator");
    roles.grant(MUNICIPALITY, "preparedness", "harjula-facilitator");

    addUser("admin", "Aino", "Ylläpitäjä", null);
    if (identity.createGroupQuery().groupId("camunda-admin").count() == 0) {
      var administrators = identity.newGroup("camunda-admin");
      administrators.setName("Pääkäyttäjät");
      administrators.setType("SYSTEM");
      identity.saveGroup(administrators);
    }
    identity.createMembership("admin", "camunda-admin");
  }

  private void addUser(String id, String firstName, String lastName, String organisation) {
    var user = identity.newUser(id);
    user.setFirstName(firstName);
    user.setLastName(lastName);
    user.setPassword(id);
    boolean skipPasswordPolicy = true; // a trial login is its own password
    ((IdentityServiceImpl) identity).saveUser(user, skipPasswordPolicy);
    if (organisation != null) {
      identity.createTenantUserMembership(organisation, id);
    }
  }
}
