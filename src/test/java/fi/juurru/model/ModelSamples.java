package fi.juurru.model;

/** Whole models: a small good one that keeps every rule, and one that breaks several. */
final class ModelSamples {

  static final Sample GOOD_PROCESS = goodProcess("good-process");
  static final Sample GOOD_FORM = goodForm("good-process");
  static final Sample GOOD_PROCESS_2 = goodProcess("another-good-process");
  static final Sample GOOD_FORM_2 = goodForm("another-good-process");

  private ModelSamples() {}

  private static Sample goodProcess(String id) {
    return Sample.definitions(
        id + ".bpmn",
        "modeler:executionPlatform='Camunda Platform' modeler:executionPlatformVersion='7.24.0'",
        """
        <message id='message-%1$s' name='%1$s'/>
        <process id='%1$s' name='Hyvä prosessi' isExecutable='true'
            camunda:historyTimeToLive='P396D'>
          <startEvent id='news-arrived' name='Uutinen saapui'>
            <messageEventDefinition id='news' messageRef='message-%1$s'/>
          </startEvent>
          <sequenceFlow id='arrived-to-read' sourceRef='news-arrived' targetRef='read-news'/>
          <userTask id='read-news' name='Lue uutinen' camunda:formRef='%1$s-read-news'
              camunda:formRefBinding='deployment' camunda:candidateGroups='${unit}.team'
              camunda:dueDate='${workingDays.after(5)}'/>
          <sequenceFlow id='read-to-known' sourceRef='read-news' targetRef='news-known'/>
          <endEvent id='news-known' name='Uutinen tiedetään'/>
        </process>
        <bpmndi:BPMNDiagram id='diagram'>
          <bpmndi:BPMNPlane id='plane' bpmnElement='%1$s'>
            <bpmndi:BPMNShape id='shape-1' bpmnElement='news-arrived'>
              <dc:Bounds x='100' y='100' width='36' height='36'/>
              <bpmndi:BPMNLabel><dc:Bounds x='80' y='140' width='76' height='14'/></bpmndi:BPMNLabel>
            </bpmndi:BPMNShape>
            <bpmndi:BPMNShape id='shape-2' bpmnElement='read-news'>
              <dc:Bounds x='200' y='78' width='100' height='80'/>
            </bpmndi:BPMNShape>
            <bpmndi:BPMNShape id='shape-3' bpmnElement='news-known'>
              <dc:Bounds x='360' y='100' width='36' height='36'/>
              <bpmndi:BPMNLabel><dc:Bounds x='335' y='140' width='88' height='14'/></bpmndi:BPMNLabel>
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id='edge-1' bpmnElement='arrived-to-read'>
              <di:waypoint x='136' y='118'/><di:waypoint x='200' y='118'/>
            </bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id='edge-2' bpmnElement='read-to-known'>
              <di:waypoint x='300' y='118'/><di:waypoint x='360' y='118'/>
            </bpmndi:BPMNEdge>
          </bpmndi:BPMNPlane>
        </bpmndi:BPMNDiagram>
        """
            .formatted(id));
  }

  private static Sample goodForm(String process) {
    return new Sample(
        process + "-read-news.form",
        """
        {"id": "%s-read-news", "type": "default", "schemaVersion": 16,
         "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
         "components": [
           {"type": "text", "id": "purpose", "text": "Lue uutinen ja kerro, mitä se merkitsee. Älä kirjoita asiakkaan tietoja."},
           {"type": "textarea", "id": "meaning", "key": "newsMeaning", "label": "Merkitys",
            "properties": {"reader": "messages"}, "validate": {"required": true, "maxLength": 500}}]}
        """
            .formatted(process));
  }

  static String broken() {
    return Sample.definitions(
            """
            <process id='broken-rules' name='Rikkoo sääntöjä' isExecutable='true'>
              <startEvent id='started' name='Alku'/>
              <sequenceFlow id='to-task' sourceRef='started' targetRef='Activity_0x9'/>
              <userTask id='Activity_0x9' name='Tee jotain'/>
              <sequenceFlow id='to-script' sourceRef='Activity_0x9' targetRef='run-script'/>
              <scriptTask id='run-script' name='Aja' scriptFormat='groovy'>
                <script>System.exit(1)</script>
              </scriptTask>
            </process>
            """)
        .content();
  }
}
