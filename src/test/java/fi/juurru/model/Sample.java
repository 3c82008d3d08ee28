package fi.juurru.model;

import java.nio.charset.StandardCharsets;

/** A file of a case: just enough of a model around what the case is about. */
public record Sample(String name, String content) {

  private static final String DEFINITIONS =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
          xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
          xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          xmlns:modeler="http://camunda.org/schema/modeler/1.0"
          id="definitions" targetNamespace="juurru" %s>
        %s
      </definitions>
      """;

  /** A BPMN file with a process around these elements. */
  public static Sample process(String elements) {
    return definitions("<process id='sample' isExecutable='true'>%s</process>".formatted(elements));
  }

  /** A BPMN file with a process around these elements and a diagram with these shapes. */
  public static Sample drawn(String elements, String shapes) {
    return definitions(
        """
        <process id='sample' isExecutable='true'>%s</process>
        <bpmndi:BPMNDiagram id='diagram'>
          <bpmndi:BPMNPlane id='plane' bpmnElement='sample'>%s</bpmndi:BPMNPlane>
        </bpmndi:BPMNDiagram>
        """
            .formatted(elements, shapes));
  }

  /** A BPMN file sample.bpmn with these definitions. */
  public static Sample definitions(String content) {
    return definitions("sample.bpmn", "", content);
  }

  /** A BPMN file. */
  public static Sample definitions(String name, String attributes, String content) {
    return new Sample(name, DEFINITIONS.formatted(attributes, content));
  }

  /** A form with these components, written with single quotes. */
  public static Sample form(String... components) {
    return new Sample(
        "sample.form",
        "{\"id\": \"sample\", \"components\": [%s]}"
            .formatted(String.join(",", components).replace('\'', '"')));
  }

  /** A DMN file with a decision around these elements. */
  public static Sample decision(String attributes, String elements) {
    return new Sample(
        "sample.dmn",
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
            xmlns:camunda="http://camunda.org/schema/1.0/dmn"
            xmlns:modeler="http://camunda.org/schema/modeler/1.0"
            id="definitions" name="Näyte" namespace="juurru">
          <decision id="sample" name="Näyte" %s>%s</decision>
        </definitions>
        """
            .formatted(attributes, elements));
  }

  byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
