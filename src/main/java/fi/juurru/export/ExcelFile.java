package fi.juurru.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel, written while the rows come. Cells are values, never formulas. */
final class ExcelFile {

  private static final String VERSION = "1.0";
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_CELL = 32_767;
  private static final int ROWS_IN_MEMORY = 500;
  private static final int WIDE = 34;
  private static final int NARROW = 14;

  private final Sheet sheet;
  private int row;

  private ExcelFile(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet, OutputStream file) throws IOException {
    new ExcelFile(sheet).write(file);
  }

  private void write(OutputStream file) throws IOException {
    try (var workbook = new Workbook(file, "Juurru", VERSION);
        var rows = sheet.rows()) {
      Worksheet page = workbook.newWorksheet(name());
      heads(page);
      rows.forEach(cells -> append(page, cells));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What Excel bears as the name of a worksheet. */
  private String name() {
    String name = sheet.title().replaceAll("[\\[\\]:*?/\\\\']|\\p{Cntrl}", " ").strip();
    return name.isEmpty() ? "Juurru" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  private void heads(Worksheet page) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      SheetColumn column = sheet.columns().get(i);
      page.width(i, column.content() == SheetColumn.Content.TEXT ? WIDE : NARROW);
      page.value(0, i, text(column.head()));
      page.style(0, i).bold().wrapText(true).set();
    }
    page.freezePane(0, 1);
  }

  private void append(Worksheet page, List<?> cells) {
    row++;
    for (int i = 0; i < cells.size(); i++) {
      cell(page, i, cells.get(i));
    }
    if (row % ROWS_IN_MEMORY == 0) {
      flush(page);
    }
  }

  private void cell(Worksheet page, int column, Object cell) {
    if (cell instanceof Number number) {
      page.value(row, column, new BigDecimal(number.toString()));
      if (sheet.columns().get(column).content() == SheetColumn.Content.SHARE) {
        page.style(row, column).format("0.0%").set();
      }
    } else if (cell instanceof LocalDate day) {
      page.value(row, column, day);
      page.style(row, column).format("d.m.yyyy").set();
    } else if (cell != null) {
      page.value(row, column, text(cell.toString()));
    }
  }

  private static String text(String text) {
    return text.substring(0, Math.min(LONGEST_CELL, text.length()));
  }

  private static void flush(Worksheet page) {
    try {
      page.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
