package fi.juurru.progress;

import fi.juurru.Wording;
import java.time.LocalDate;

/** How something that was agreed, asked or decided stands. */
enum AgreedState implements Wording {
  LATE("Myöhässä"),
  OPEN("Kesken"),
  WAITING("Odottaa vastausta"),
  AWAITS_DECISION("Odottaa päätöstä"),
  DECIDED("Päätetty"),
  DECIDED_PARTLY("Päätetty osittain"),
  DECLINED("Ei päätetty"),
  NOT_CARRIED_OUT("Päätetty, ei toteutunut"),
  CARRIED_OUT("Päätetty ja toteutettu"),
  YES("Johto: kyllä"),
  PARTLY("Johto: osittain"),
  NO("Johto: ei"),
  DONE("Tehty"),
  ROOTED("Jäi käyttöön"),
  NOT_ROOTED("Ei jäänyt käyttöön"),
  DROPPED("Luovuttiin perustellusti"),
  ENDED("Päättyi");

  private final String text;

  AgreedState(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }

  /** Whether somebody still has to do something. */
  boolean isOpen() {
    return ordinal() <= AWAITS_DECISION.ordinal();
  }

  /**
   * Of an agreed step.
   *
   * @param outcome what the form said last; null while nobody has
   * @param stillInUse the same of the look at it later
   */
  static AgreedState ofStep(
      boolean ended, String outcome, String stillInUse, LocalDate due, LocalDate today) {
    if (ended && "no".equals(stillInUse)) {
      return NOT_ROOTED;
    }
    if (ended && stillInUse != null && !stillInUse.isEmpty()) {
      return ROOTED;
    }
    if ("done".equals(outcome)) {
      return DONE;
    }
    if (ended) {
      return "drop".equals(outcome) ? DROPPED : ENDED;
    }
    return due != null && due.isBefore(today) ? LATE : OPEN;
  }

  /** Of what management was asked; null while it has not answered. */
  static AgreedState ofRequest(boolean ended, String answer) {
    return switch (answer == null ? "" : answer) {
      case "yes" -> YES;
      case "partly" -> PARTLY;
      case "no" -> NO;
      case "needs-decision" -> AWAITS_DECISION;
      default -> ended ? ENDED : WAITING;
    };
  }

  /** Of a decision between several options; null while nothing is chosen. */
  static AgreedState ofDecision(boolean ended, String chosen, String carriedOut) {
    if (chosen == null || chosen.isEmpty()) {
      return ended ? ENDED : AWAITS_DECISION;
    }
    return switch (carriedOut == null ? "" : carriedOut) {
      case "yes", "partly" -> CARRIED_OUT;
      case "no" -> NOT_CARRIED_OUT;
      default -> DECIDED;
    };
  }

  /**
   * Of what an organisation decides about its own part; null while it has not.
   *
   * @param carriedOut how the steps that were decided went; null while some are open
   */
  static AgreedState ofOwnPart(boolean ended, String decision, String carriedOut) {
    return switch (decision == null ? "" : decision) {
      case "" -> ended ? ENDED : AWAITS_DECISION;
      case "no" -> DECLINED;
      case "partly" ->
          carriedOut == null ? DECIDED_PARTLY : ofDecision(ended, decision, carriedOut);
      default -> ofDecision(ended, decision, carriedOut);
    };
  }
}
