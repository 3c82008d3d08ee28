package fi.juurru.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV as Excel opens it by a double click: in Finnish and Swedish with semicolons, a decimal comma
 * and a mark that it is UTF-8, in English with commas and a decimal point. Days are written as ISO
 * does, which all of them know.
 */
final class CsvFile {

  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";

  /** A spreadsheet takes what begins so for a formula, also behind a line break. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  private final boolean english;

  CsvFile(Locale language) {
    english = language.getLanguage().equals("en");
  }

  void write(Sheet sheet, OutputStream file) throws IOException {
    Writer lines = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    lines.write(english ? "" : MARK);
    lines.write(line(sheet.columns().stream().map(SheetColumn::head).toList()));
    try (var rows = sheet.rows()) {
      rows.forEach(row -> append(lines, line(row)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    lines.flush();
  }

  private static void append(Writer lines, String line) {
    try {
      lines.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(List<?> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(english ? "," : ";")) + END;
  }

  private String cell(Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Number number) {
      String plain = new BigDecimal(number.toString()).toPlainString();
      return english ? plain : plain.replace('.', ',');
    }
    return '"' + neutral(cell.toString()).replace("\"", "\"\"") + '"';
  }

  private static String neutral(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
