package fi.juurru.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.language.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a chart says to eyes, ears and keyboard. With {@code -Dpictures} it is kept to look at. */
class ChartSvgTest {

  private static final String ODD = "10 12 11 13 9 12 p 11 10 13 h 12 11 22";
  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private static ChartSvg charts;

  @BeforeAll
  static void catalogues() throws Exception {
    charts = new ChartSvg(new Texts(new PathMatchingResourcePatternResolver()));
  }

  @Test
  void eachPointIsNamedInTheReadersLanguage() throws Exception {
    Series series = Example.of(ODD, Better.UP, null);
    assertThat(names(series, FINNISH))
        .startsWith("Käytöt kuukaudessa", "1/2026: 10,0 kertaa")
        .contains("7/2026: tauko", "11/2026: ei näytetä, koska ihmisiä on liian vähän")
        .endsWith("2/2027: 22,0 kertaa, yli ylärajan");
    assertThat(names(series, SWEDISH)).endsWith("2/2027: 22,0 kertaa, över den övre gränsen");
    assertThat(names(series, Locale.ENGLISH))
        .endsWith("2/2027: 22.0 kertaa, above the upper limit");
  }

  @Test
  void aRateShowsWhatItIsMadeOf() throws Exception {
    assertThat(names(Example.shares("9/20 10/20 0/0", null), FINNISH))
        .contains("1/2026: 45,0\u00a0% (9/20)", "3/2026: ei tietoa");
  }

  @Test
  void theSentenceSaysWhatThePictureShows() {
    assertThat(sentence(Example.of(ODD, Better.UP, null)))
        .isEqualTo(
            "Viimeisin (2/2027) on 22,0 kertaa. Se on muutos toivottuun suuntaan: yli ylärajan.");
    assertThat(sentence(Example.of(ODD + " 12", Better.DOWN, 18.0)))
        .isEqualTo(
            "Viimeisin (3/2027) on 12,0 kertaa. Vaihtelu on tavanomaista."
                + " Aiemmin tavallisesta poikkesi: 2/2027."
                + " Tavoite on 18,0 kertaa: tavoite täyttyy aina.");
    assertThat(sentence(Example.of("3 4", Better.UP, null)))
        .isEqualTo("Viimeisin (2/2026) on 4,0 kertaa. Arvoja on vielä liian vähän arvioon.");
    assertThat(sentence(Example.of("", Better.UP, null))).isEqualTo("Arvoja ei ole vielä.");
    assertThat(sentence(Example.of("1 1 1 1 1 9 9 9 9 9", Better.UP, null)))
        .contains("jokin on muuttunut");
  }

  @Test
  void hasOneTabStopAndIdsOfItsOwn() throws Exception {
    Series series = Example.of(ODD, Better.UP, null);
    String both = "<p>" + wide(series, FINNISH) + wide(series, FINNISH) + "</p>";
    List<String> ids = attributes(parsed(both), "id");
    assertThat(ids).hasSize(4);
    assertThat(new HashSet<>(ids)).hasSize(4);
    assertThat(attributes(parsed(both), "tabindex")).containsExactly("0", "0");
    assertThat(attributes(parsed(both), "role")).contains("group", "list", "listitem", "img");
  }

  @Test
  void whatPeopleHaveNamedStaysText() throws Exception {
    Series odd = Example.of("1 2", Better.UP, null);
    String name = "<script>\"&'\u0001\n]]>";
    Series named =
        new Series(name, name, odd.measure(), odd.better(), null, odd.points(), List.of());
    Document document = parsed(wide(named, FINNISH));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>\"&'  ]]>");
    parsed(charts.sparkline(named, FINNISH));
  }

  @Test
  void aTargetIsDrawnOnlyWhereThereIsOne() {
    assertThat(wide(Example.of(ODD, Better.UP, null), FINNISH)).doesNotContain("14 4 2 4");
    assertThat(wide(Example.of(ODD, Better.UP, 15.0), FINNISH))
        .contains("14 4 2 4", "Tavoite 15,0");
  }

  @Test
  void theLineIsBrokenByGapsAndDotsHaveNone() throws Exception {
    assertThat(path(Example.of(ODD, Better.UP, null)).replaceAll("[^ML]", ""))
        .isEqualTo("MLLLLLMLLMLL");
    assertThat(path(Example.of("1 2 3 4 5", Better.UP, null))).isEmpty();
  }

  @Test
  void aShareIsDrawnWithinItsBounds() throws Exception {
    String shares = "0.9 1 0.9 1 0.8 1 0.9 1 0.9 1 0.9 1";
    assertThat(wide(Example.shares(shares, null), FINNISH)).contains("–100,0\u00a0%");
  }

  @Test
  void everyKindCanBeDrawnAndReadAsXml() throws Exception {
    var start = new NewStart(LocalDate.of(2027, 1, 1), "suunnitelman uusi versio");
    keep("odd", Example.of(ODD, Better.DOWN, 15.0));
    keep("dots", Example.of("3 p 4 5", Better.UP, null));
    keep("median", Example.of("3 4 5 2 4 3 p 5 4", Better.UP, 5.0));
    keep(
        "steps",
        Example.of(
            "10 12 11 13 9 12 11 10 13 12 11 12 30 31 32 30 31 33 35", Better.UP, null, start));
    keep(
        "shares",
        Example.shares(
            "9/20 10/20 11/20 p 9/21 14/20 12/20 h 13/20 12/20 15/20 14/20 16/20 17/20 18/20 19/20",
            0.8));
    keep("empty", Example.of("", Better.UP, null));
    keep("zeros", Example.of("0 0 0 0 0 0 0", Better.UP, null));
    keep("gaps", Example.of("p p h", Better.UP, null));
    keep("small", Example.shares("0.001 0.002 0.001 0.003 0.002 0.002", null));
    keep("long", Example.of((ODD + " ").repeat(3).strip(), Better.NEITHER, null));
  }

  private static void keep(String name, Series series) throws Exception {
    for (Locale language : List.of(FINNISH, SWEDISH)) {
      for (ChartWidth width : ChartWidth.values()) {
        String svg = charts.of(series, language, width);
        parsed(svg);
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        keep(name + "-" + language + "-" + width, svg);
      }
    }
    String spark = charts.sparkline(series, FINNISH);
    parsed(spark);
    keep(name + "-spark", spark);
  }

  private static void keep(String name, String svg) throws Exception {
    if (System.getProperty("pictures") != null) {
      Path folder = Files.createDirectories(Path.of("target/screenshots/charts"));
      Files.writeString(folder.resolve(name + ".svg"), svg);
    }
  }

  private static String sentence(Series series) {
    return charts.sentence(series, FINNISH);
  }

  private static String wide(Series series, Locale language) {
    return charts.of(series, language, ChartWidth.WIDE);
  }

  private static List<String> names(Series series, Locale language) throws Exception {
    NodeList titles = parsed(wide(series, language)).getElementsByTagName("title");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < titles.getLength(); i++) {
      names.add(titles.item(i).getTextContent());
    }
    return names;
  }

  private static String path(Series series) throws Exception {
    NodeList paths = parsed(wide(series, FINNISH)).getElementsByTagName("path");
    return paths.getLength() == 0 ? "" : ((Element) paths.item(0)).getAttribute("d");
  }

  private static List<String> attributes(Document document, String name) {
    NodeList all = document.getElementsByTagName("*");
    List<String> values = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).hasAttribute(name)) {
        values.add(((Element) all.item(i)).getAttribute(name));
      }
    }
    return values;
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
