package fi.juurru.progress;

import fi.juurru.Wording;
import fi.juurru.organisation.Role;
import java.util.List;

/** What people in a role meet in Tasklist: what they get, when, and what they can start. */
enum HelpText implements Wording {
  WORKER(
      Role.WORKER,
      "Saat lyhyitä tehtäviä: kerro koulutuksesta, käytöstä ja kokemuksesta. Yksi vie alle minuutin.",
      "Tehtäviä tulee koulutuksen jälkeen ja kyselyjen aikaan. Määräpäivä näkyy kortissa.",
      "Voit kertoa huolen tai havainnon milloin vain ja korjata antamasi vastauksen."),
  SUPERVISOR(
      Role.SUPERVISOR,
      "Saat keskustelukierrokset, yksikön suunnitelman ja työntekijöiden huolet.",
      "Keskustelu tulee kahden viikon välein koulutuksen jälkeen ja myöhemmin harvemmin.",
      "Voit kirjata tauon, pyytää johdolta ratkaisua ja siirtää vastuun varahenkilölle."),
  CHANGE_AGENT(
      Role.CHANGE_AGENT,
      "Saat muutosagentin kierrokset: mikä toimii, mikä on vaikeaa ja mitä tarvitaan.",
      "Kierros tulee noin kolmen viikon välein.",
      "Voit kertoa huolen tai havainnon milloin vain."),
  TEAM(
      Role.TEAM,
      "Saat tehtävän, kun yksikkö sopii tai ratkaisee jotain yhdessä.",
      "Tehtäviä tulee harvoin, valmennuksessa useammin.",
      "Voit kertoa huolen tai havainnon milloin vain."),
  IMPLEMENTATION_TEAM(
      Role.IMPLEMENTATION_TEAM,
      "Saat kokousten tehtävät: koulutukset, käyttö, tuki ja sovitut askeleet.",
      "Kokous tulee neljän viikon välein ja kiireellisessä asiassa kahdessa työpäivässä.",
      "Voit kertoa huolen tai havainnon milloin vain."),
  COORDINATOR(
      Role.COORDINATOR,
      "Saat aloitusten vahvistukset, suunnitelmat ja asiat, joissa yksikkö tarvitsee apua.",
      "Kun tehtävä viipyy, saat ensin kysymyksen, miten voit auttaa.",
      "Voit aloittaa käyttöönoton, perustaa yksikön ja nimetä ihmisiä. Cockpit näyttää, missä mennään."),
  MANAGEMENT(
      Role.MANAGEMENT,
      "Saat yksiköiden ratkaisupyynnöt ja näkyvyyden kierrokset.",
      "Vastaa ratkaisupyyntöön kymmenessä työpäivässä. Vastaus perusteluineen palaa yksikköön.",
      "Voit aloittaa päätöksen, kriisin hoidon ja resilienssin vuosikellon."),
  COACH(
      Role.COACH,
      "Saat valmennettavien yksiköiden tapaamiset ja sovitut kokeilut.",
      "Tehtäviä tulee valmennuksen vaiheiden tahdissa vuoden ajan.",
      "Voit aloittaa valmennuksen. Ratkaisut tekee aina työyhteisö.");

  private final Role role;
  private final List<String> lines;

  HelpText(Role role, String... lines) {
    this.role = role;
    this.lines = List.of(lines);
  }

  Role role() {
    return role;
  }

  @Override
  public String finnish() {
    return lines.get(0);
  }

  /** One line each on what comes, when, and what can be started. */
  @Override
  public List<String> forms() {
    return lines;
  }
}
