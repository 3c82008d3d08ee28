package fi.juurru.model.diagram;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A straight piece of a flow. */
record Segment(Line2D line) {

  static List<Segment> of(Collection<Waypoint> waypoints) {
    List<Waypoint> points = new ArrayList<>(waypoints);
    return IntStream.range(1, points.size())
        .mapToObj(i -> new Segment(line(points.get(i - 1), points.get(i))))
        .toList();
  }

  boolean crosses(Rectangle2D box) {
    return line.intersects(box);
  }

  private static Line2D line(Waypoint from, Waypoint to) {
    return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
  }
}
