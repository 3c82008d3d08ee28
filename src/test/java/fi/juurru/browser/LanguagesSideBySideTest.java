package fi.juurru.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fi.juurru.JuurruTest;
import fi.juurru.access.Caller;
import fi.juurru.access.Concerns;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People of two languages at the same task, and one person who changes the language. */
@JuurruTest
class LanguagesSideBySideTest {

  private static final Locale FINNISH = Locale.forLanguageTag("fi-FI");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-FI");
  private static final String ANSWER = "Mitä vastaat?";
  private static final String IDENTITY_CODE = "Soita 131052-308T.";
  @AutoClose private static SystemChromium chromium;

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;

  @BeforeAll
  static void open() {
    chromium = SystemChromium.start();
  }

  @Test
  void oneTaskIsOpenInTwoLanguagesAndAnswersAreCheckedInEachOwn() {
    try (var finnish = new Visit(chromium, port, FINNISH);
        var swedish = new Visit(chromium, port, SWEDISH)) {
      finnish.tasklist().login("supervisor");
      swedish.tasklist().login("supervisor");
      completesOne(finnish, swedish);
      completesOne(swedish, finnish);
    }
  }

  /** Both open the same new task and are told in their own language what is wrong; one is done. */
  private void completesOne(Visit first, Visit second) {
    String task = concern();
    var firstForm = first.tasklist().openById(task);
    var secondForm = second.tasklist().openById(task);
    assertThat(firstForm.text()).containsText(first.words().of(ANSWER));
    assertThat(secondForm.text()).containsText(second.words().of(ANSWER));
    refuses(first, firstForm);
    refuses(second, secondForm);
    firstForm
        .write(ANSWER, "Hoidetaan.")
        .pick("Miten asia etenee?", "Asia ratkesi tai vastaus riittää");
    firstForm.complete();
    first.page().waitForCondition(() -> tasks.createTaskQuery().taskId(task).count() == 0);
  }

  private static void refuses(Visit visit, TaskForm form) {
    boolean isSwedish = visit.words().language().equals(SWEDISH);
    form.pick("Miten asia etenee?", "Asia ratkesi tai vastaus riittää")
        .write(ANSWER, "Kiitos")
        .write(ANSWER, "");
    assertThat(form.fault(ANSWER))
        .containsText(isSwedish ? "Fyll i den här punkten." : "Täytä tämä kohta.");
    form.write(ANSWER, IDENTITY_CODE).send();
    assertThat(form.refusal())
        .containsText(isSwedish ? "ta bort personbeteckningen" : "poista henkilötunnus");
    assertThat(form.refusal()).containsText(visit.words().of(ANSWER));
    assertThat(form.input(ANSWER)).hasValue(IDENTITY_CODE);
  }

  @Test
  void aPersonChangesTheLanguageAndFindsItAndTheDraftAgainElsewhere() {
    String task = concern();
    try (var laptop = new Visit(chromium, port, FINNISH);
        var desktop = new Visit(chromium, port, FINNISH)) {
      laptop.tasklist().login("supervisor");
      laptop.tasklist().openById(task).write(ANSWER, "Luonnos");
      laptop.page().locator(".juurru-languages button[lang=sv]").click();
      assertThat(laptop.page().locator("html[lang=sv]")).isVisible();
      assertThat(laptop.page().getByText("Vad svarar du?")).isVisible();
      assertThat(laptop.page().locator(".fjs-form textarea").first()).hasValue("Luonnos");

      desktop.tasklist().login("supervisor");
      assertThat(desktop.page().locator("html[lang=sv]")).isVisible();
    } finally {
      identity.deleteUserInfo("supervisor", "juurru.language");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyWebApplicationHasTheSwitchAndSpeaksSwedish(String app) {
    try (var visit = new Visit(chromium, port, SWEDISH)) {
      visit.tasklist().login("admin");
      visit.open("/camunda/app/" + app + "/default/?profile");
      assertThat(visit.page().locator(".juurru-languages [aria-current]")).hasText("sv");
      assertThat(visit.page().locator(".ce-eol-banner")).isHidden();
      visit.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(new ForeignWords(SWEDISH).on(visit.page())).isEmpty();
      visit.page().screenshot(Screenshots.of("switch-" + app));
    }
  }

  @Test
  void calendarsBeginOnMondayAndNameTheirDaysInTheReadersLanguage() {
    String task = concern();
    try (var visit = new Visit(chromium, port, SWEDISH)) {
      var tasklist = visit.tasklist();
      tasklist.login("supervisor");
      var pause = tasklist.start("Työyksikön tauko");
      pause.input("Ensimmäinen taukopäivä").click();
      assertThat(visit.page().locator(".flatpickr-calendar.open .flatpickr-weekday").first())
          .hasText("mån");
      assertThat(visit.page().locator(".flatpickr-calendar.open .flatpickr-monthDropdown-months"))
          .containsText("januari");
      visit.page().reload();

      tasklist.openById(task);
      visit.page().locator(".task-card .due-date[cam-widget-inline-field]").click();
      var days = visit.page().locator(".uib-daypicker:visible thead small");
      assertThat(days.first()).hasText("mån");
      assertThat(visit.page().locator(".uib-daypicker:visible .uib-title"))
          .hasText(Pattern.compile("januari|februari|mars|april|maj|juni|juli|augusti|.*ber .*"));
    }
  }

  /** A new concern in Metsola; answers the task of its supervisor. */
  private String concern() {
    String instance = Concerns.note(Caller.overEngineRest(port, "worker", "worker"));
    return Concerns.task(Caller.overEngineRest(port, "supervisor", "supervisor"), instance);
  }
}
