package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class FlowsAreExplicitTest extends RuleTable {

  FlowsAreExplicitTest() {
    super(new FlowsAreExplicit());

    valid(
        "start to end", process(flows("<startEvent id='a'/><userTask id='b'/><endEvent id='c'/>")));
    valid("an event sub-process", process("<subProcess id='p' triggeredByEvent='true'/>"));
    valid(
        "rounds that only something around them ends",
        process(
            "<startEvent id='s'/><sequenceFlow id='sp' sourceRef='s' targetRef='p'/>"
                + "<subProcess id='p'>"
                + flows("<startEvent id='a'/><userTask id='b'/><userTask id='c'/>")
                + "<sequenceFlow id='cb' sourceRef='c' targetRef='b'/></subProcess>"));
    invalid(
        "a part that ends and leads nowhere",
        "p",
        process(
            "<startEvent id='s'/><sequenceFlow id='sp' sourceRef='s' targetRef='p'/>"
                + "<subProcess id='p'>"
                + flows("<startEvent id='a'/><userTask id='b'/><endEvent id='c'/>")
                + "</subProcess>"));
    invalid(
        "rounds that something on the way ends",
        "p",
        process(
            "<startEvent id='s'/><sequenceFlow id='sp' sourceRef='s' targetRef='p'/>"
                + "<subProcess id='p'>"
                + flows("<startEvent id='a'/><userTask id='b'/><userTask id='c'/>")
                + "<sequenceFlow id='cb' sourceRef='c' targetRef='b'/>"
                + "<boundaryEvent id='d' attachedToRef='c'/><endEvent id='e'/>"
                + "<sequenceFlow id='de' sourceRef='d' targetRef='e'/></subProcess>"));
    invalid(
        "two ways out of a task",
        "b",
        process(
            flows("<startEvent id='a'/><userTask id='b'/><endEvent id='c'/>")
                + "<endEvent id='d'/><sequenceFlow id='bd' sourceRef='b' targetRef='d'/>"));
    invalid(
        "a task without end",
        "b",
        process(
            "<startEvent id='a'/><userTask id='b'/><sequenceFlow id='ab' sourceRef='a' targetRef='b'/>"));
    invalid(
        "a task from nowhere",
        "b",
        process(
            "<userTask id='b'/><endEvent id='c'/><sequenceFlow id='bc' sourceRef='b' targetRef='c'/>"));
  }

  private static String flows(String nodes) {
    return nodes
        + """
          <sequenceFlow id='ab' sourceRef='a' targetRef='b'/>
          <sequenceFlow id='bc' sourceRef='b' targetRef='c'/>
          """;
  }
}
