package fi.juurru.progress;

import fi.juurru.Wording;

/** How a request to another organisation stands, by what that organisation has told back. */
enum PartnerState implements Wording {
  ASKED("Pyydetty"),
  RECEIVED("Tullut perille"),
  JOINS("Tulee mukaan"),
  STAYS_OUT("Ei tule tällä kertaa"),
  SIGNED("Sitoutui"),
  NOT_SIGNED("Ei sitoutunut näin"),
  DECIDED("Päätti"),
  DECIDED_PARTLY("Päätti osittain"),
  DECLINED("Ei päättänyt niin"),
  ENDED("Vastausta ei enää odoteta");

  private final String text;

  PartnerState(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }

  /**
   * @param answer what the organisation said; null while it has not answered
   */
  static PartnerState of(String kind, boolean received, boolean ended, String answer) {
    if (answer == null || answer.isEmpty()) {
      return ended ? ENDED : received ? RECEIVED : ASKED;
    }
    return switch (kind + " " + answer) {
      case "invitation yes" -> JOINS;
      case "invitation no" -> STAYS_OUT;
      case "roles yes" -> SIGNED;
      case "roles no" -> NOT_SIGNED;
      case "decision yes" -> DECIDED;
      case "decision partly" -> DECIDED_PARTLY;
      default -> DECLINED;
    };
  }
}
