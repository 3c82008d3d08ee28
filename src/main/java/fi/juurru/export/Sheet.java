package fi.juurru.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table on its way into a file. Rows are read once, one by one, so that a long table needs no
 * memory for itself.
 *
 * @param title in the reader's language; names the file too
 * @param rows cells in the order of the columns: a number, a {@link java.time.LocalDate}, a text,
 *     or null for an empty one. A text may stand anywhere, such as {@code <5} among numbers
 */
public record Sheet(String title, List<SheetColumn> columns, Stream<? extends List<?>> rows) {

  /** Keeps the columns as they were given. */
  public Sheet {
    columns = List.copyOf(columns);
  }
}
