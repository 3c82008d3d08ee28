package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class AsyncHasRetriesTest extends RuleTable {

  AsyncHasRetriesTest() {
    super(new AsyncHasRetries());

    valid("not async", process("<serviceTask id='t'/>"));
    valid(
        "retries",
        process(
            """
            <serviceTask id='t' camunda:asyncBefore='true'><extensionElements>
              <camunda:failedJobRetryTimeCycle>R5/PT5M</camunda:failedJobRetryTimeCycle>
            </extensionElements></serviceTask>
            """));
    invalid("none", "t", process("<serviceTask id='t' camunda:asyncBefore='true'/>"));
    invalid("none after", "t", process("<userTask id='t' camunda:asyncAfter='true'/>"));
    invalid(
        "not a cycle",
        "t",
        process(
            """
            <serviceTask id='t' camunda:asyncBefore='true'><extensionElements>
              <camunda:failedJobRetryTimeCycle>often</camunda:failedJobRetryTimeCycle>
            </extensionElements></serviceTask>
            """));
  }
}
