package fi.juurru.cockpit;

import fi.juurru.Wording;
import fi.juurru.export.SheetColumn.Content;

/** What a spreadsheet with figures says around them. */
enum SheetText implements Wording {
  FIGURES(Content.TEXT, "Tunnusluvut"),
  INDICATOR(Content.TEXT, "Tunnus"),
  FIGURE(Content.TEXT, "Tunnusluku"),
  MONTH(Content.TEXT, "Kuukausi"),
  AREA(Content.TEXT, "Palvelualue"),
  METHOD(Content.TEXT, "Menetelmä"),
  UNIT(Content.TEXT, "Yksikkö"),
  NUMERATOR(Content.NUMBER, "Osoittaja"),
  DENOMINATOR(Content.NUMBER, "Nimittäjä"),
  VALUE(Content.NUMBER, "Arvo"),
  ALL(Content.TEXT, "Kaikki"),
  HIDDEN(Content.TEXT, "Ei näytetä, pieni ryhmä");

  private final Content content;
  private final String label;

  SheetText(Content content, String label) {
    this.content = content;
    this.label = label;
  }

  /** What stands in a column with this head. */
  Content content() {
    return content;
  }

  @Override
  public String finnish() {
    return label;
  }
}
