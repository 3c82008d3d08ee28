package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;

/**
 * The work that the engine does by itself, done when the story needs it: tests have no executor.
 */
record Jobs(ManagementService management, String organisation) {

  /** Does what waits at an element of a model, be it due or not. */
  void run(String element) {
    var jobs = management.createJobQuery().activityId(element).tenantIdIn(organisation).list();
    assertThat(jobs).as("jobs at " + element).isNotEmpty();
    jobs.forEach(job -> management.executeJob(job.getId()));
  }
}
