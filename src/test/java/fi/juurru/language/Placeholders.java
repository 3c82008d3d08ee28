package fi.juurru.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a translation must keep as it is: what is filled in, and what is no text. */
final class Placeholders {

  private static final Pattern KEPT =
      Pattern.compile(
          "\\{\\{.*?}}|\\$\\{.*?}|%[sd]|^=.*|</?[a-z]+[^>]*>|\\*\\*|\\n|https?://[^\\s)]+",
          Pattern.DOTALL);

  private Placeholders() {}

  /** In no order: languages put them where they need them. */
  static List<String> of(String text) {
    return KEPT.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
