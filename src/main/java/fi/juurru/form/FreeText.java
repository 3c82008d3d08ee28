package fi.juurru.form;

import fi.juurru.Wording;
import java.util.regex.Pattern;

/**
 * A kind of text that people send besides forms, with what it may hold; the text of each is the
 * label that a refusal begins with.
 */
enum FreeText implements Wording {
  COMMENT("Kommentti", TextRules.LONGEST),
  ATTACHMENT_NAME("Liitteen nimi", 100),
  ATTACHMENT_DESCRIPTION("Liitteen kuvaus", TextRules.LONGEST),
  ATTACHMENT_ADDRESS("Liitteen osoite", 1000),
  KIND("Tyyppi", 100),
  TASK_NAME("Tehtävän nimi", 255),
  TASK_DESCRIPTION("Tehtävän kuvaus", TextRules.LONGEST),
  BUSINESS_KEY("Asian tunniste", 255),
  FILTER_NAME("Suodattimen nimi", 100),
  MODEL_NAME("Mallin julkaisun nimi", 255),
  REASON("Perustelu", TextRules.LONGEST),
  NOTE("Muistiinpano", TextRules.LONGEST),
  FIRST_NAME("Etunimi", 100),
  LAST_NAME("Sukunimi", 100),
  EMAIL("Sähköposti", 255, Fault.EMAIL, TextRules.EMAIL),
  GROUP_NAME("Ryhmän nimi", 100),
  ORGANISATION_NAME("Organisaation nimi", 100),
  USER_ID("Käyttäjätunnus", 64, Fault.ID, Id.SHAPE),
  GROUP_ID("Ryhmän tunnus", 64, Fault.ID, Id.SHAPE),
  ORGANISATION_ID("Organisaation tunnus", 64, Fault.ID, Id.SHAPE),
  RESOURCE_ID("Kohteen tunnus", 255);

  private final String label;
  private final int longest;
  private final Fault misshapen;
  private final Pattern shape;

  FreeText(String label, int longest) {
    this(label, longest, null, null);
  }

  FreeText(String label, int longest, Fault misshapen, Pattern shape) {
    this.label = label;
    this.longest = longest;
    this.misshapen = misshapen;
    this.shape = shape;
  }

  @Override
  public String finnish() {
    return label;
  }

  /** Null where the sender left it out. */
  void check(String text, boolean required, Problems problems) {
    if (text != null && text.length() > longest) {
      problems.add(label, Fault.TOO_LONG, longest);
    } else if (text != null && ForbiddenText.in(text).isPresent()) {
      problems.add(label, ForbiddenText.in(text).get(), null);
    } else if (text == null || ForbiddenText.isBlank(text)) {
      if (required) {
        problems.add(label, Fault.REQUIRED, null);
      }
    } else if (shape != null && !shape.matcher(text).matches()) {
      problems.add(label, misshapen, null);
    }
  }

  /** As the engine's whitelist in application.yaml, which answers 500 in English. */
  private static final class Id {
    static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]*");
  }
}
