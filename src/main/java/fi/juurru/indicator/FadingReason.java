package fi.juurru.indicator;

import fi.juurru.language.Texts;
import java.math.BigDecimal;

/**
 * One reason why a unit should be called.
 *
 * @param words in Finnish
 * @param figure what stands after the words: a day, a share or a number
 */
public record FadingReason(String words, Object figure) {

  /** The whole in the reader's language. */
  public String in(Texts texts) {
    return texts.of(words)
        + " "
        + (figure instanceof BigDecimal number ? texts.number(number) : figure);
  }

  /** The figure alone, as Finns write it; only a decimal comma is written otherwise elsewhere. */
  public String shownFigure() {
    return figure.toString().replace('.', figure instanceof BigDecimal ? ',' : '.');
  }
}
