package fi.juurru.export;

/** A column: its head in the reader's language, and what stands in it. */
public record SheetColumn(String head, Content content) {

  /** What a spreadsheet should take the cells for. */
  public enum Content {
    TEXT,
    NUMBER,
    DATE,
    /** Between 0 and 1, which Excel shows in per cent. */
    SHARE
  }
}
