package fi.juurru.browser;

import fi.juurru.process.Story;
import java.util.Locale;

/**
 * Where a story takes place and who plays the unit's people; the others are the same everywhere.
 *
 * @param language of everybody's browser
 * @param unitCode code of the unit
 * @param agent full name of the worker who becomes change agent
 */
record Cast(
    Locale language,
    String unit,
    String unitCode,
    String method,
    String supervisor,
    String worker,
    String agent) {

  static final Cast FINNISH =
      new Cast(
          Locale.forLanguageTag("fi-FI"),
          "Metsolan perhekeskus",
          "metsola",
          "Yhdessä alkuun",
          "supervisor",
          "worker",
          "Minna Muutosagentti");

  static final Cast SWEDISH =
      new Cast(
          Locale.forLanguageTag("sv-FI"),
          "Strandby familjecenter",
          "strandby",
          "Puhu ja peilaa",
          "supervisor-sv",
          "worker-sv",
          "Mikael Medarbetare");

  /** The people of a process story, who read Finnish. */
  static Cast of(Story story) {
    return new Cast(
        FINNISH.language(),
        "Yksikkö " + story.unit(),
        story.unit(),
        "Menetelmä " + story.method(),
        story.user("supervisor"),
        story.user("worker"),
        "Nimi " + story.user("worker"));
  }
}
