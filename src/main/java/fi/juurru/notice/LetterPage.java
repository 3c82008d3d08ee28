package fi.juurru.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a letter says, for its plain text and for its template.
 *
 * @param language code, as in HTML
 * @param begins its first paragraphs
 * @param links what it leads to at its end
 */
public record LetterPage(
    String language, String title, List<String> begins, List<Section> sections, List<Link> links) {

  /** Lines under a heading; {@code more} is null unless there are more than are shown. */
  public record Section(String title, List<Line> lines, String more) {}

  /** A task or a day; {@code when} is empty where it has none. */
  public record Line(String name, String when, String address) {}

  /** Where something more is found. */
  public record Link(String name, String address) {}

  /** The same as plain text. */
  String plain() {
    return Stream.of(
            begins.stream(),
            sections.stream().map(LetterPage::plain),
            Stream.of("-- "),
            Stream.of(
                links.stream()
                    .map(link -> link.name() + ":\n" + link.address())
                    .collect(Collectors.joining("\n\n"))))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String plain(Section section) {
    return Stream.of(
            Stream.of(section.title() + "\n"),
            section.lines().stream().map(LetterPage::plain),
            Stream.ofNullable(section.more()))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  private static String plain(Line line) {
    String when = line.when().isEmpty() ? "" : " (" + line.when() + ")";
    return "- " + line.name() + when + "\n  " + line.address();
  }
}
