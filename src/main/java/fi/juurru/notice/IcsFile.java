package fi.juurru.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A day as a file for a calendar (RFC 5545): whole days, as people have agreed on no hour. */
final class IcsFile {

  static final String PUBLISH = "PUBLISH";
  static final String CANCEL = "CANCEL";

  /** Of a line, in bytes. */
  private static final int LONGEST = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private IcsFile() {}

  /**
   * Of a day with a name.
   *
   * @param uid the same for the same matter, whatever its day
   * @param sequence grows with every change
   * @param organizer address that the mail is from
   */
  static String of(
      String method,
      String uid,
      int sequence,
      LocalDate day,
      String summary,
      String organizer,
      String url,
      Instant written) {
    return lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Juurru//Juurru//FI",
        "METHOD:" + method,
        "BEGIN:VEVENT",
        "UID:" + uid,
        "SEQUENCE:" + sequence,
        "DTSTAMP:" + MOMENT.format(written),
        "DTSTART;VALUE=DATE:" + DAY.format(day),
        "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
        "SUMMARY:" + escaped(summary),
        "ORGANIZER:mailto:" + organizer,
        "STATUS:" + (method.equals(CANCEL) ? "CANCELLED" : "CONFIRMED"),
        "TRANSP:TRANSPARENT",
        "URL:" + url,
        "END:VEVENT",
        "END:VCALENDAR");
  }

  private static String lines(String... lines) {
    return Arrays.stream(lines)
        .map(IcsFile::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("([\\\\;,])", "\\\\$1");
  }

  /** What goes on in the next line begins with a space there; no letter is cut in two. */
  static String folded(String line) {
    var folded = new StringBuilder();
    int used = 0;
    for (int letter : line.codePoints().toArray()) {
      String text = Character.toString(letter);
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > LONGEST) {
        folded.append("\r\n ");
        used = 1;
      }
      folded.append(text);
      used += bytes;
    }
    return folded.toString();
  }
}
