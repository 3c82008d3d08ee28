package fi.juurru.model.decision;

import static fi.juurru.model.Sample.decision;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class DecisionsSpeakFeelTest extends RuleTable {

  DecisionsSpeakFeelTest() {
    super(new DecisionsSpeakFeel());

    valid("FEEL", literal("", "if x > 1 then 2 else 3"));
    valid("said to be FEEL", literal("expressionLanguage='feel'", "x"));
    invalid("JUEL", "l", literal("expressionLanguage='juel'", "${x}"));
    invalid("a script", "l", literal("expressionLanguage='groovy'", "x"));
    invalid("not readable", "l", literal("", "if x then"));
    invalid("a template", "l", literal("", "${x.y()}"));
    valid("a test", table("&lt;= 2"));
    invalid("no test", "e", table("&lt;= "));
  }

  private static Sample literal(String attributes, String text) {
    return decision(
        "",
        "<literalExpression id='l' %s><text>%s</text></literalExpression>"
            .formatted(attributes, text.replace("<", "&lt;")));
  }

  private static Sample table(String test) {
    return decision(
        "",
        """
        <decisionTable id='t' hitPolicy='FIRST'>
          <input id='i'><inputExpression id='x'><text>x</text></inputExpression></input>
          <output id='o'/>
          <rule id='r'>
            <inputEntry id='e'><text>%s</text></inputEntry>
            <outputEntry id='f'><text>1</text></outputEntry>
          </rule>
        </decisionTable>
        """
            .formatted(test));
  }
}
