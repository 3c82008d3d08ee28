package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "131052-308T",
        "131052+308T",
        "131052A308T",
        "Asiakas 010190-123A soitti",
        "hetu:010190-123a.",
        "131052B308T",
        "131052C308T",
        "131052D308T",
        "131052E308T",
        "131052F308T",
        "131052Y308T",
        "131052X308T",
        "131052W308T",
        "131052V308T",
        "131052U308T",
        "010190 - 123A",
        "010190\u2013123A",
        "010190\u2212123A",
        "010190-\u200b123A",
        "\uff10\uff11\uff10\uff11\uff19\uff10-123A",
      })
  void refusesIdentityCodesOfAllCenturiesHoweverTheyAreTyped(String text) {
    assertThat(ForbiddenText.in(text)).contains(Fault.IDENTITY_CODE);
    assertThat(ForbiddenText.in(List.of(Map.of("a", text)))).contains(Fault.IDENTITY_CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</div>",
        "<!-- -->",
        "<SCRIPT>",
        "[lue lisää](https://example.org)",
        "![](https://example.org/pixel.png)",
        "[lue lisää][1]\n\n[1]: https://example.org",
        "<javascript:alert(1)>",
        "javascript:alert(1)",
      })
  void refusesWhatMarkdownWouldTurnIntoElementsOfThePage(String text) {
    assertThat(ForbiddenText.in(text)).contains(Fault.MARKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Koulutus 1.9.2026 klo 9-11, 12 osallistujaa",
        "Yli 5 & alle 10, a < b, 3 > 2, hieno <3",
        "Maija Mallikas <maija@example.org>",
        "Katso https://example.org/ohje?a=1 [liite 1]",
        "puh. 040 123 4567, +358401234567",
        "2026-11-22T09:00:00",
        "3f010190-123a-4bcd-8e9f-010190123456",
        "**tärkeä** _asia_ 1) ensin 2) sitten",
        "{{salaisuus}} ${execution}",
        "rivi\n\ttoinen\r\nkolmas",
        "pit\u00e4\u00adminen \ud83d\udc69\u200d\u2695\ufe0f \ufeffja\u200b muut",
      })
  void letsOrdinaryTextsPass(String text) {
    assertThat(ForbiddenText.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000",
        "a\u0008",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\ud83d",
        "\udc69\ud83d",
        "\u202ektxe.exe",
        "\u2066a",
        "\u200fa",
        "a\u061c",
        "\uffff",
      })
  void refusesSignsThatNobodyTypesAndNobodySees(String text) {
    assertThat(ForbiddenText.in(text)).contains(Fault.SIGNS);
    assertThat(ForbiddenText.in(List.of(Map.of("a", text)))).contains(Fault.SIGNS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "\u00a0",
        "\u202f\u2003",
        "\u200b\ufeff",
        "\u3000",
        "\u2800",
        "\u3164"
      })
  void nothingToSeeIsNothing(String text) {
    assertThat(ForbiddenText.isBlank(text)).isTrue();
    assertThat(ForbiddenText.isBlank(text + "-")).isFalse();
  }

  @Test
  void looksThroughAMegabyteAtOnce() {
    for (String part : new String[] {"[", "]", "<", "0", " ", "\n", "010190-", "]( "}) {
      ForbiddenText.in(part.repeat(1_000_000 / part.length()));
    }
  }
}
