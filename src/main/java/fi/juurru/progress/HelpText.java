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
      "Voit aloittaa valmennuksen. Ratkaisut tekee aina työyhteisö."),
  UNIT_COACH(
      Role.UNIT_COACH,
      "Saat yksikkösi valmennuksen tehtävät: lähtötilanteen, yhteiset tapaamiset ja kokeilut.",
      "Tehtäviä tulee tapaamisten tahdissa. Samat tehtävät näkee myös parisi.",
      "Voit aloittaa luottamuksellisen keskustelun, jos työyhteisössä on ristiriita."),
  COACH_LEAD(
      Role.COACH_LEAD,
      "Saat valmentajaparin valinnan, valmennukset, jotka eivät etene, ja pyynnöt auttaa.",
      "Tehtävä tulee, kun valmennus alkaa, parin tilanne muuttuu tai valmennus jää kesken.",
      "Voit vaihtaa yksikön valmentajat ja päättää valmennuksen kesken."),
  FACILITATOR(
      Role.FACILITATOR,
      "Saat työpajat ja yhteisen kehittämisen päivät: valmistelun, vetämisen ja kirjaukset.",
      "Tehtäviä tulee päivien tahdissa: ennen päivää, sen aikana ja sen jälkeen.",
      "Voit aloittaa työpajat asiakkaiden kanssa, palveluintegraation, vertaisoppimisen ja päätöksen."),
  TOP_MANAGEMENT(
      Role.TOP_MANAGEMENT,
      "Saat asiat, joihin tarvitaan ylintä johtoa: tavoitteet, varatut tunnit ja vaikeat ratkaisut.",
      "Tehtäviä tulee harvoin. Kortti kertoo, kuka odottaa vastausta ja mihin mennessä.",
      "Voit aloittaa toiminnan kriisissä ja strategisen työkykyjohtamisen."),
  RECORDING(
      Role.RECORDING,
      "Saat kirjaamisohjeiden päivitykset ja pyynnöt opettaa kirjaamista.",
      "Tehtävä tulee, kun menetelmää valmistellaan, käyttö alkaa tai ohje ei toimi.",
      "Voit kertoa huolen tai havainnon milloin vain."),
  DECIDER(
      Role.DECIDER,
      "Saat päätettäväksi, otetaanko menetelmä käyttöön ja mitä yhteistyö vaatii.",
      "Tehtäviä tulee harvoin. Lomakkeella näkyy, mihin päätös perustuu.",
      "Voit aloittaa viiden vaihtoehdon päätöksen."),
  HR(
      Role.HR,
      "Saat työkyvyn vuoden tehtävät: mallit, luvut, yhteiset sopimukset ja ehdotukset.",
      "Tehtäviä tulee vuoden mittaan. Keskusteluun ristiriidasta tulet, kun sinua pyydetään.",
      "Voit aloittaa strategisen työkykyjohtamisen, työkyvyn muutoksessa ja vertaisoppimispäivän."),
  PREPAREDNESS(
      Role.PREPAREDNESS,
      "Saat harjoitukset, varautumisen suunnitelmat ja kriisin jälkipuinnin johdon kanssa.",
      "Tehtäviä tulee vuosikellon tahdissa ja silloin, kun kriisi on ohi.",
      "Voit aloittaa harjoituksen.");

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
