package fi.juurru.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Cockpit as a coordinator meets it, after logging in. */
record Cockpit(Visit visit) {

  /** Opens the list of processes. */
  void openProcesses() {
    visit.open("/camunda/app/cockpit/default/#/processes");
    page().locator(".process-definitions-list tbody tr").first().waitFor();
  }

  /** Opens a process by its name, on whatever page of the list, and waits for its diagram. */
  void openProcess(String name) {
    Locator process =
        page().locator(".process-definitions-list a:text-is(\"" + visit.words().of(name) + "\")");
    if (!process.isVisible()) {
      page().locator(".pagination-next a").first().click();
    }
    process.click();
    page().locator(".djs-container svg .djs-element").first().waitFor();
  }

  /** Opens the newest open instance of the process and waits for its diagram. */
  void openInstance() {
    page().locator("tbody a[title][href^='#/process-instance/']").first().click();
    page().waitForURL("**/process-instance/**");
    page()
        .locator(".ctn-sidebar, [ng-controller=ProcessInstanceController], .process-instance")
        .first()
        .waitFor();
    page().locator(".djs-container svg .djs-element").first().waitFor();
  }

  private Page page() {
    return visit.page();
  }
}
