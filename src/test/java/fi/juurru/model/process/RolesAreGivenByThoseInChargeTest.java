package fi.juurru.model.process;

import static fi.juurru.model.Sample.definitions;
import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class RolesAreGivenByThoseInChargeTest extends RuleTable {

  private static final Sample CHOICE =
      form("{'type': 'select', 'key': 'chosen', 'properties': {'options': 'people'}}");
  private static final String NAMED = "${roles.grant(unit, 'worker', chosen)}";

  RolesAreGivenByThoseInChargeTest() {
    super(new RolesAreGivenByThoseInCharge());
    running(
        definitions(
            "running.bpmn",
            "",
            process(
                "running",
                parameter("${messages.start('x')}", "handedOver", "${handedOver}")
                    + parameter("${messages.start('x')}", "madeUp", "somebody"))));

    valid("chosen by the coordinator", asking("${area}.coordinator", NAMED), CHOICE);
    valid(
        "read in the other way",
        asking(
            "${unit}.supervisor,${area}.management",
            "${roles.grantDeputy(unit, role, execution.getVariable('chosen'))}"),
        CHOICE);
    valid(
        "handed on by the process that asks",
        sample(
            task("${unit}.supervisor")
                + call(NAMED)
                + parameter("${messages.start('y')}", "chosen", "${chosen}")),
        CHOICE);
    valid("only read", sample(call("${roles.holders(unit, 'worker')}")));

    invalid("a name", "t", sample(call("${roles.grant(unit, 'worker', 'modeller')}")));
    invalid(
        "another organisation's scope",
        "t",
        asking("${area}.coordinator", "${roles.grant('harjula-koulu', 'worker', chosen)}"),
        CHOICE);
    invalid(
        "whoever makes the process go on",
        "t",
        sample(call("${roles.grant(unit, 'worker', currentUser())}")));
    invalid(
        "a role over others",
        "t",
        asking("${area}.coordinator", "${roles.grant(area, 'coordinator', chosen)}"),
        CHOICE);
    invalid("the end of a role", "t", sample(call("${roles.leave(unit, 'worker', 'worker')}")));
    invalid("chosen by anybody", "t", asking("${unit}.worker", NAMED), CHOICE);
    invalid(
        "chosen at a start that is open to all",
        "t",
        sample(
            """
            <extensionElements><camunda:properties>
              <camunda:property name='starters' value='all'/>
            </camunda:properties></extensionElements>
            <startEvent id='s' camunda:formRef='sample'/>
            """
                + call(NAMED)),
        CHOICE);
    invalid(
        "proposed by the form",
        "t",
        asking("${area}.coordinator", NAMED),
        form(
            "{'type': 'select', 'key': 'chosen', 'defaultValue': 'modeller',"
                + " 'properties': {'options': 'people'}}"));
    invalid(
        "typed",
        "t",
        asking("${area}.coordinator", NAMED),
        form("{'type': 'textfield', 'key': 'chosen'}"));
    invalid(
        "written over",
        "send-chosen",
        sample(
            task("${area}.coordinator")
                + call(NAMED)
                + parameter("${messages.tell('y')}", "chosen", "modeller")),
        CHOICE);
    invalid(
        "handed to a process that gives roles",
        "call",
        sample(
            """
            <callActivity id='call' calledElement='p'><extensionElements>
              <camunda:in source='x' target='chosen'/>
            </extensionElements></callActivity>
            """),
        definitions("p.bpmn", "", process("p", task("${area}.coordinator") + call(NAMED))),
        CHOICE);
    invalid(
        "what a running process writes",
        null,
        asking("${area}.coordinator", "${roles.grant(unit, 'worker', madeUp)}"),
        form("{'type': 'select', 'key': 'madeUp', 'properties': {'options': 'people'}}"));
    invalid(
        "what a running process hands on without giving roles from it",
        null,
        asking("${area}.coordinator", "${roles.grant(unit, 'worker', handedOver)}"),
        form("{'type': 'select', 'key': 'handedOver', 'properties': {'options': 'people'}}"));
  }

  private static Sample asking(String groups, String expression) {
    return sample(task(groups) + call(expression));
  }

  private static Sample sample(String elements) {
    return definitions(process("sample", elements));
  }

  private static String process(String id, String elements) {
    return "<process id='%s' isExecutable='true'>%s</process>".formatted(id, elements);
  }

  private static String task(String groups) {
    return "<userTask id='ask' camunda:formRef='sample' camunda:candidateGroups='%s'/>"
        .formatted(groups);
  }

  private static String call(String expression) {
    return "<serviceTask id='t' camunda:expression=\"%s\"/>".formatted(expression);
  }

  private static String parameter(String expression, String name, String value) {
    return """
        <sendTask id='send-%s' camunda:expression="%s"><extensionElements><camunda:inputOutput>
          <camunda:inputParameter name='%s'>%s</camunda:inputParameter>
        </camunda:inputOutput></extensionElements></sendTask>
        """
        .formatted(name, expression, name, value);
  }
}
