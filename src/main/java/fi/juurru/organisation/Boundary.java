package fi.juurru.organisation;

import fi.juurru.Wording;

/** What a process may not do, whatever its model says. */
public enum Boundary implements Wording {
  OWN_SCOPES("Prosessi voi koskea vain oman organisaation yksiköitä, alueita ja menetelmiä."),
  OWN_PEOPLE("Prosessi voi koskea vain oman organisaation ihmisiä."),
  ROLES_OF_WORK("Prosessi antaa vain yksikön ja menetelmän rooleja. Muut antaa pääkäyttäjä."),
  OWN_ANSWERS(
      "Prosessi korjaa vain vastauksen, jonka sen aloittaja on antanut kahden viikon sisällä."),
  PARTNERS("Prosessi voi pyytää toiselta organisaatiolta vain sen alueelta."),
  REQUESTS(
      "Prosessi voi aloittaa toisessa organisaatiossa vain sellaista, mitä sieltä voi pyytää.");

  private final String sentence;

  Boundary(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String finnish() {
    return sentence;
  }
}
