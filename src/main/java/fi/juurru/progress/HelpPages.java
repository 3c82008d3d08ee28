package fi.juurru.progress;

import fi.juurru.language.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What each role meets in Tasklist, those of the person who asks first. */
@RestController
class HelpPages {

  private final IdentityService identity;
  private final Texts texts;

  HelpPages(IdentityService identity, Texts texts) {
    this.identity = identity;
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
    Authentication asker = identity.getCurrentAuthentication();
    if (asker == null) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
    return Arrays.stream(HelpText.values())
        .map(help -> page(help, asker.getGroupIds()))
        .sorted(Comparator.comparing(page -> !page.own()))
        .toList();
  }

  private HelpPage page(HelpText help, List<String> groups) {
    String ending = help.role().group("");
    return new HelpPage(
        texts.of(help.role().finnish()),
        groups != null && groups.stream().anyMatch(group -> group.endsWith(ending)),
        help.forms().stream().map(texts::of).toList());
  }
}
