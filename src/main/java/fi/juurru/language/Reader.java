package fi.juurru.language;

import java.util.Locale;

/** Whom the current thread is answering. */
final class Reader {

  private static final ThreadLocal<Locale> LANGUAGE = new ThreadLocal<>();

  private Reader() {}

  /** Finnish where nobody is being answered, as in a job. */
  static Locale language() {
    Locale language = LANGUAGE.get();
    return language == null ? Texts.SOURCE : language;
  }

  /** From now on somebody who reads this language; null: nobody any more. */
  static void is(Locale language) {
    if (language == null) {
      LANGUAGE.remove();
    } else {
      LANGUAGE.set(language);
    }
  }
}
