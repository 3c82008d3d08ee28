package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class ChoicesHaveOptionsTest extends RuleTable {

  ChoicesHaveOptionsTest() {
    super(new ChoicesHaveOptions());

    valid(
        "fixed",
        form("{'type': 'radio', 'key': 'k', 'values': [{'label': 'Kyllä', 'value': 'yes'}]}"));
    valid("units", source("units"));
    valid("units of a role", source("units:supervisor,coordinator"));
    valid("people of a role", source("people:<unit>.worker"));
    valid("people of one of several roles", source("people:<unit>.change-agent,worker"));
    valid("areas of other organisations", source("partners"));
    valid("the reader's own answers", source("answers:report-use,send-minutes"));
    valid("people whose follow-up waits", source("people:awaiting.worker-enrolled"));
    valid("methods", source("methods"));
    valid("roles", source("roles"));
    invalid("some roles", "k", source("roles:unit"));
    invalid("none", "k", form("{'type': 'select', 'key': 'k', 'values': []}"));
    invalid("an unknown source", "k", source("clients"));
    invalid("an unknown role", "k", source("units:boss"));
    invalid("a role of another scope", "k", source("people:<unit>.coordinator"));
    invalid("one of them of another scope", "k", source("people:<unit>.worker,coordinator"));
    invalid(
        "a value that is no code",
        "k",
        form("{'type': 'radio', 'key': 'k', 'values': [{'label': 'Kyllä', 'value': 'Kyllä!'}]}"));
    invalid(
        "a value without label",
        "k",
        form("{'type': 'radio', 'key': 'k', 'values': [{'value': 'yes'}]}"));
    invalid("from a variable", "k", form("{'type': 'select', 'key': 'k', 'valuesKey': 'x'}"));
  }

  private static Sample source(String options) {
    return form(
        "{'type': 'select', 'key': 'k', 'values': [], 'properties': {'options': '%s'}}"
            .formatted(options));
  }
}
