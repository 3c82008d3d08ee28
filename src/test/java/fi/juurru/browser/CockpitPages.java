package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of every page of ours in Cockpit, whatever it shows. */
final class CockpitPages {

  private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

  /** A page, not the list of pages. */
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

  private CockpitPages() {}

  /** Keeps pictures and looks for what is beside the screen, and for what axe finds serious. */
  static void look(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(Screenshots.of(name));
    Screenshots.keepWhole(page, name);
    assertThat(
            ((Number)
                    page.evaluate(
                        "() => Math.max(document.documentElement.scrollWidth,"
                            + " document.querySelector('.juurru-page').scrollWidth)"
                            + " - window.innerWidth"))
                .intValue())
        .as("nothing to scroll sideways")
        .isLessThanOrEqualTo(0);
    assertThat(
            new AxeBuilder(page)
                    .include(".juurru-page")
                    .withTags(LEVEL_AA)
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()
                    .stream()
                    .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                    .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()))
        .isEmpty();
  }

  /** On how many sheets of A4 a page is printed. */
  static long sheets(Page page, String name) {
    byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    Screenshots.keep(name, paper);
    String pdf = new String(paper, StandardCharsets.ISO_8859_1);
    return SHEET.matcher(pdf).results().count();
  }
}
