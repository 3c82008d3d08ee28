package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class NoScriptsTest extends RuleTable {

  NoScriptsTest() {
    super(new NoScripts());

    valid("an expression", process("<serviceTask id='t' camunda:expression='${x}'/>"));
    invalid(
        "a task",
        "t",
        process("<scriptTask id='t' scriptFormat='groovy'><script>1</script></scriptTask>"));
    invalid(
        "a listener",
        "t",
        extension(
            """
            <camunda:taskListener event='create'>
              <camunda:script scriptFormat='javascript'>1</camunda:script>
            </camunda:taskListener>
            """));
    invalid(
        "a parameter",
        "t",
        extension(
            """
            <camunda:inputOutput><camunda:inputParameter name='x'>
              <camunda:script scriptFormat='juel'>1</camunda:script>
            </camunda:inputParameter></camunda:inputOutput>
            """));
    invalid(
        "a condition",
        "f",
        process(
            """
            <userTask id='a'/><userTask id='b'/><sequenceFlow id='f' sourceRef='a' targetRef='b'>
              <conditionExpression xsi:type='tFormalExpression' language='groovy'>true
              </conditionExpression>
            </sequenceFlow>
            """));
  }

  private static Sample extension(String content) {
    return process(
        "<userTask id='t'><extensionElements>%s</extensionElements></userTask>".formatted(content));
  }
}
