package fi.juurru.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is written is read back, as a spreadsheet would. */
class SheetFormatTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("Yksikkö", SheetColumn.Content.TEXT),
          new SheetColumn("Käytöt", SheetColumn.Content.NUMBER),
          new SheetColumn("Osuus", SheetColumn.Content.SHARE),
          new SheetColumn("Päivä", SheetColumn.Content.DATE));

  @Test
  void excelHasTypedCells() throws IOException {
    List<Row> rows =
        excel(
            sheet(
                Arrays.asList("Metsolan \"perhekeskus\"; å", 12.5, 0.45, LocalDate.of(2026, 11, 3)),
                Arrays.asList("Strandby", "<5", null, null)));
    assertThat(rows.get(0).getCellText(1)).isEqualTo("Käytöt");
    Row first = rows.get(1);
    assertThat(first.getCellText(0)).isEqualTo("Metsolan \"perhekeskus\"; å");
    assertThat(first.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12.5");
    assertThat(first.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("0.45");
    assertThat(first.getCell(2).getDataFormatString()).isEqualTo("0.0%");
    assertThat(first.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo("2026-11-03");
    assertThat(rows.get(2).getCellText(1)).isEqualTo("<5");
    assertThat(rows.get(2).getOptionalCell(2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+358 40 123", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"x\")"})
  void aTextStaysText(String text) throws IOException {
    Sheet sheet = sheet(Arrays.asList(text, -1, null, null));
    Cell cell = excel(sheet).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
    assertThat(cell.getText().strip()).isEqualTo(text.strip());

    String csv = csv(sheet(Arrays.asList(text, -1, null, null)), FINNISH);
    assertThat(csv).contains("\"'" + text.replace("\"", "\"\"") + "\";-1;;\r\n");
  }

  @Test
  void csvIsAsExcelOpensItInTheReadersLanguage() throws IOException {
    List<Object> row = Arrays.asList("Ä \"x\"; y", 1234.5, 0.45, LocalDate.of(2026, 11, 3));
    String finnish =
        "\uFEFF\"Yksikkö\";\"Käytöt\";\"Osuus\";\"Päivä\"\r\n"
            + "\"Ä \"\"x\"\"; y\";1234,5;0,45;\"2026-11-03\"\r\n";
    assertThat(csv(sheet(row), FINNISH)).isEqualTo(finnish);
    assertThat(csv(sheet(row), Locale.forLanguageTag("sv"))).isEqualTo(finnish);
    assertThat(csv(sheet(row), Locale.ENGLISH))
        .isEqualTo(
            "\"Yksikkö\",\"Käytöt\",\"Osuus\",\"Päivä\"\r\n"
                + "\"Ä \"\"x\"\"; y\",1234.5,0.45,\"2026-11-03\"\r\n");
  }

  /** The rows of a long table are asked for while the file is being written. */
  @Test
  void aLongTableIsSentWhileItComes() throws IOException {
    var sent = new CountedBytes();
    long[] sentBeforeTheLast = new long[1];
    int many = 20_000;
    Stream<List<Object>> rows =
        IntStream.range(0, many)
            .mapToObj(
                i -> {
                  sentBeforeTheLast[0] = sent.bytes;
                  return Arrays.asList("Yksikkö", i, 0.5, LocalDate.of(2026, 1, 1));
                });
    SheetFormat.XLSX.write(new Sheet("Pitkä", COLUMNS, rows), FINNISH, sent);
    assertThat(sentBeforeTheLast[0]).isGreaterThan(sent.bytes / 2);
  }

  @Test
  void theFileIsNamedAfterTheTable() throws IOException {
    var answer = new MockHttpServletResponse();
    SheetFormat.CSV.send(
        new Sheet("Käyttö: Metsola/Strandby", COLUMNS, Stream.empty()), FINNISH, answer);
    assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.getHeader("Content-Disposition"))
        .contains("filename*=UTF-8''K%C3%A4ytt%C3%B6%20%20Metsola%20Strandby.csv");
    var odd = new MockHttpServletResponse();
    SheetFormat.XLSX.send(new Sheet("a\"\r\nX: [b]?", COLUMNS, Stream.empty()), FINNISH, odd);
    assertThat(odd.getHeader("Content-Disposition")).doesNotContain("\r").doesNotContain("\n");
  }

  private static Sheet sheet(List<?>... rows) {
    return new Sheet("Käyttö: [2026] * pitkä nimi, joka ei mahtuisi", COLUMNS, Stream.of(rows));
  }

  private static List<Row> excel(Sheet sheet) throws IOException {
    var file = new ByteArrayOutputStream();
    SheetFormat.XLSX.write(sheet, FINNISH, file);
    try (var book =
        new ReadableWorkbook(
            new ByteArrayInputStream(file.toByteArray()), new ReadingOptions(true, false))) {
      return book.getFirstSheet().read();
    }
  }

  private static String csv(Sheet sheet, Locale language) throws IOException {
    var file = new ByteArrayOutputStream();
    SheetFormat.CSV.write(sheet, language, file);
    return file.toString(StandardCharsets.UTF_8);
  }

  private static final class CountedBytes extends OutputStream {

    private long bytes;

    @Override
    public void write(int any) {
      bytes++;
    }

    @Override
    public void write(byte[] any, int from, int length) {
      bytes += length;
    }
  }
}
