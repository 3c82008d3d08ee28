package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way in: the tasks come first, and the language can be chosen before a login. */
class FrontDoorTest extends StoryInBrowser {

  @Autowired IdentityService identity;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/camunda", "/camunda/app/", "/camunda/app/welcome/default/#!/welcome"})
  void leadsToTheTasks(String address) {
    try (var visit = new Visit(chromium, port)) {
      visit.open(address);
      assertThat(visit.page()).hasURL(Pattern.compile(".*/camunda/app/tasklist/default/.*"));
      assertThat(visit.page().locator("form[name=signinForm]")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void theLanguageIsChosenBeforeTheLoginAndStaysAfterIt(int width) {
    story.letIn("supervisor");
    try (var visit = new Visit(chromium, port, FINNISH, new Screen(width, 800))) {
      Page page = visit.page();
      visit.open("/");
      assertThat(page.locator(".form-signin .juurru-languages [aria-current]")).hasText("fi");
      page.screenshot(Screenshots.of("login." + width + ".fi"));

      page.locator(".form-signin .juurru-languages button[lang=sv]").click();
      assertThat(page.locator("form[name=signinForm] button")).hasText("Logga in");

      visit.tasklist().login(story.user("supervisor"));
      assertThat(page.locator("html[lang=sv]")).isAttached();
      assertThat(page.locator("li .juurru-languages [aria-current]")).hasText("sv");
      page.screenshot(Screenshots.of("header." + width + ".sv"));
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void whoHasChosenALanguageKeepsItWhateverTheLoginPageSpoke() {
    story.letIn("supervisor");
    identity.setUserInfo(story.user("supervisor"), "juurru.language", "fi");
    try (var visit = new Visit(chromium, port, FINNISH)) {
      visit.open("/");
      visit.page().locator(".form-signin .juurru-languages button[lang=en]").click();
      assertThat(visit.page().locator("html[lang=en]")).isAttached();
      visit.tasklist().login(story.user("supervisor"));
      assertThat(visit.page().locator("html[lang=fi]")).isAttached();
    }
  }

  @Test
  void theOwnPasswordIsChangedBehindTheOwnName() {
    story.letIn("supervisor");
    try (var visit = new Visit(chromium, port, FINNISH)) {
      Page page = visit.page();
      visit.tasklist().login(story.user("supervisor"));
      page.locator(".account > a").click();
      page.locator(".account .profile > a").click();
      assertThat(page.locator("#user-profile")).isVisible();
      assertThat(page.locator(".welcome-page .webapps")).isHidden();
      page.screenshot(Screenshots.of("profile.fi"));
    }
  }
}
