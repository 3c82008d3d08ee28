package fi.juurru.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** As what a table may be taken away. */
public enum SheetFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public void write(Sheet sheet, Locale language, OutputStream file) throws IOException {
      ExcelFile.write(sheet, file);
    }
  },
  CSV("text/csv;charset=UTF-8") {
    @Override
    public void write(Sheet sheet, Locale language, OutputStream file) throws IOException {
      new CsvFile(language).write(sheet, file);
    }
  };

  private final String type;

  SheetFormat(String type) {
    this.type = type;
  }

  /** Writes the table; leaves the stream open. */
  public abstract void write(Sheet sheet, Locale language, OutputStream file) throws IOException;

  /**
   * Answers with the table as a file that is named after it. Straight into the answer: a body that
   * is sent later, by another thread, fails in the filters of the web applications.
   */
  public void send(Sheet sheet, Locale language, HttpServletResponse answer) throws IOException {
    String name = sheet.title().replaceAll("[/\\\\:*?\"<>|]|\\p{Cntrl}", " ").strip();
    answer.setContentType(type);
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
            .build()
            .toString());
    write(sheet, language, answer.getOutputStream());
  }
}
