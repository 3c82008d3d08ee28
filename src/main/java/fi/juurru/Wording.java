package fi.juurru;

import java.util.List;

/**
 * Words that people read and that stand in the code, not in a model or form. Implemented by enums
 * only: so the translators' catalogues find them all.
 */
public interface Wording {

  /** The words in Finnish, the language that everything is translated from. */
  String finnish();

  /**
   * All that translators are asked for: {@link #finnish()}, and other forms of it if it has any.
   */
  default List<String> forms() {
    return List.of(finnish());
  }
}
