package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The work that the engine does by itself, done when the story needs it: tests have no executor.
 */
record Jobs(ManagementService management, String organisation) {

  /** Does what waits at an element of a model, be it due or not. */
  void run(String element) {
    waiting(element).forEach(job -> management.executeJob(job.getId()));
  }

  /** Lets time pass until what waits at an element of a model is due, and does it. */
  void runInTime(String element) {
    waiting(element)
        .forEach(
            job -> {
              ClockUtil.setCurrentTime(job.getDuedate());
              management.executeJob(job.getId());
            });
  }

  private List<Job> waiting(String element) {
    var jobs = management.createJobQuery().activityId(element).tenantIdIn(organisation).list();
    assertThat(jobs).as("jobs at " + element).isNotEmpty();
    return jobs;
  }
}
