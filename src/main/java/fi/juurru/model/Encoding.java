package fi.juurru.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the characters of a file are written: in UTF-8, whatever reads it. The engine would go by
 * what XML says of itself, Cockpit and the forms take UTF-8 for granted, and a byte order mark is
 * for some of them a character of the text.
 */
final class Encoding {

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

  private Encoding() {}

  /** Why nothing can read the file; empty when it can. */
  static Optional<String> problem(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return Optional.of("Tiedosto on tyhjä. Tallenna se uudelleen tai jätä se pois.");
    }
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)
            && !text.startsWith("\ufeff")
            && !text.contains("\0")
            && !DECLARED.matcher(text).find()
        ? Optional.empty()
        : Optional.of(
            "Tiedosto ei ole UTF-8-muodossa, tai sen alussa on BOM-merkki tai muun merkistön nimi."
                + " Tallenna se UTF-8-muodossa ilman BOM-merkkiä.");
  }
}
