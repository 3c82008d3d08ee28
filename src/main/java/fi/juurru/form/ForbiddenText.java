package fi.juurru.form;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no text may hold, wherever it is written. */
final class ForbiddenText {

  /**
   * A Finnish personal identity code: a day, a month, a year, the sign of the century (since 2023
   * also the letters besides A), a number and a check character. The check character is not
   * computed: a code with a typing error is still somebody's. Dashes that word processors put in
   * and spaces around the sign count as well.
   */
  private static final Pattern IDENTITY_CODE =
      Pattern.compile(
          "(?<![0-9a-f])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}"
              + "\\s?[-+\\u2010-\\u2015\\u2212yxwvuabcdef]\\s?[0-9]{3}[0-9a-fhj-npr-y](?![0-9a-z])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /**
   * What no keyboard writes and no page shows: control signs besides line break and tab (the
   * database takes no NUL at all), halves of characters, and marks that turn the direction, with
   * which a text reads otherwise than it is stored. Joiners and zero-width spaces may stay: emoji
   * and some languages need them, and they come along with whatever is copied from a web page.
   */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}"
              + "|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufffe\\uffff]");

  /** Something to see; the signs that are taken out look like a space, though they are none. */
  private static final Pattern VISIBLE =
      Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115f\\u1160\\u2800\\u3164\\uffa0]]");

  /**
   * Forms show values through markdown. The form library takes scripts out in the browser, but
   * e-mails, exports and later libraries may not, and it leaves in links and pictures that lead
   * elsewhere than they say. Nobody needs them here: HTML tags (not {@code <3} or {@code <a@b.fi>})
   * and markdown links and pictures are refused rather than silently altered.
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?![\\w.+-]+@[\\w.-]+>)[a-z/!?]|][(\\[]|^[ \\t>*+-]*\\[[^]\\n]*]:|(java|vb)script\\s?:",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private ForbiddenText() {}

  /** The fault of a text or of a text anywhere inside a list or map. */
  static Optional<Fault> in(Object value) {
    if (value instanceof String text) {
      if (hasIdentityCode(text)) {
        return Optional.of(Fault.IDENTITY_CODE);
      }
      if (MARKUP.matcher(text).find()) {
        return Optional.of(Fault.MARKUP);
      }
      return hasSigns(text) ? Optional.of(Fault.SIGNS) : Optional.empty();
    }
    Collection<?> inner =
        value instanceof Collection<?> list
            ? list
            : value instanceof Map<?, ?> map
                ? Stream.concat(map.keySet().stream(), map.values().stream()).toList()
                : List.of();
    return inner.stream().flatMap(each -> in(each).stream()).findFirst();
  }

  static boolean hasSigns(String text) {
    return SIGNS.matcher(text).find();
  }

  /** Whether there is nothing to see: white space of any kind, no-break and zero-width included. */
  static boolean isBlank(String text) {
    return !VISIBLE.matcher(text).find();
  }

  static boolean hasIdentityCode(String text) {
    String plain =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return IDENTITY_CODE.matcher(plain).find();
  }
}
