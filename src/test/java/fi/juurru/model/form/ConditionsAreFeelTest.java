package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class ConditionsAreFeelTest extends RuleTable {

  ConditionsAreFeelTest() {
    super(new ConditionsAreFeel());

    valid(
        "a condition", form("{'type': 'text', 'id': 't', 'conditional': {'hide': '=x != true'}}"));
    valid("a template", form("{'type': 'text', 'id': 't', 'text': 'Hei {{unitName}}'}"));
    valid("a block", form("{'type': 'text', 'id': 't', 'text': '{{#if x > 1}}Monta{{/if}}'}"));
    invalid(
        "no condition", "t", form("{'type': 'text', 'id': 't', 'conditional': {'hide': '=x !='}}"));
    invalid(
        "no equals sign", "t", form("{'type': 'text', 'id': 't', 'conditional': {'hide': 'x'}}"));
    invalid("no template", "t", form("{'type': 'text', 'id': 't', 'text': 'Hei {{unit name +}}'}"));
  }
}
