package fi.juurru.progress;

import fi.juurru.language.Texts;
import fi.juurru.organisation.PersonAsking;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each role meets in Tasklist, those of the person who asks first. */
@RestController
class HelpPages {

  private final PersonAsking asking;
  private final Texts texts;

  HelpPages(PersonAsking asking, Texts texts) {
    this.asking = asking;
    this.texts = texts;
  }

  /**
   * A role's, in the reader's language.
   *
   * @param own whether the person who asks has this role
   */
  record HelpPage(String role, boolean own, List<String> lines) {}

  /** 401 for nobody. */
  @GetMapping("/camunda/api/juurru/help")
  List<HelpPage> all() {
    List<String> groups = asking.groups();
    return Arrays.stream(HelpText.values())
        .map(help -> page(help, groups))
        .sorted(Comparator.comparing(page -> !page.own()))
        .toList();
  }

  private HelpPage page(HelpText help, List<String> groups) {
    String ending = help.role().group("");
    return new HelpPage(
        texts.of(help.role().finnish()),
        groups.stream().anyMatch(group -> group.endsWith(ending)),
        help.forms().stream().map(texts::of).toList());
  }
}
