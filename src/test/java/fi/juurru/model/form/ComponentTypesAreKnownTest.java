package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class ComponentTypesAreKnownTest extends RuleTable {

  ComponentTypesAreKnownTest() {
    super(new ComponentTypesAreKnown());

    valid("a text field", form("{'type': 'textfield', 'key': 'k'}"));
    invalid("HTML", "x", form("{'type': 'html', 'id': 'x'}"));
    invalid("a dynamic list", "x", form("{'type': 'dynamiclist', 'id': 'x'}"));
    invalid(
        "inside a group",
        "x",
        form("{'type': 'group', 'id': 'g', 'components': [{'type': 'iframe', 'id': 'x'}]}"));
    invalid("nothing", "x", form("{'id': 'x'}"));
  }
}
