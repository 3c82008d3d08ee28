package fi.juurru.model.diagram;

/** Pieces of a diagram for cases. */
final class Drawn {

  private Drawn() {}

  /** A shape 100 wide and 80 high. */
  static String shape(String element, int x, int y) {
    return "<bpmndi:BPMNShape id='%s-shape' bpmnElement='%s'>%s</bpmndi:BPMNShape>"
        .formatted(element, element, bounds(x, y, 100, 80));
  }

  /** A shape with a label 80 wide and 14 high. */
  static String labelled(String element, int x, int y, int labelX, int labelY) {
    return shape(element, x, y)
        .replace(
            "</bpmndi:BPMNShape>",
            "<bpmndi:BPMNLabel>%s</bpmndi:BPMNLabel></bpmndi:BPMNShape>"
                .formatted(bounds(labelX, labelY, 80, 14)));
  }

  /** An edge through these points. */
  static String edge(String flow, int... points) {
    var waypoints = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      waypoints.append("<di:waypoint x='%d' y='%d'/>".formatted(points[i], points[i + 1]));
    }
    return "<bpmndi:BPMNEdge id='%s-edge' bpmnElement='%s'>%s</bpmndi:BPMNEdge>"
        .formatted(flow, flow, waypoints);
  }

  private static String bounds(int x, int y, int width, int height) {
    return "<dc:Bounds x='%d' y='%d' width='%d' height='%d'/>".formatted(x, y, width, height);
  }
}
