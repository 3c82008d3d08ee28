package fi.juurru.model;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A BPMN or DMN file, read with Camunda's model API. */
public interface XmlFile extends ModelFile {

  /** The file as Camunda's model API sees it. */
  ModelInstance model();

  /** All elements of a type, in the order of the file. */
  default <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return model().getModelElementsByType(type).stream();
  }

  /** Every XML element, also those that the model API knows nothing about. */
  default Stream<Element> elements() {
    var nodes =
        ((Document) model().getDocument().getDomSource().getNode())
            .getElementsByTagNameNS("*", "*");
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  /** Whether no other element stands in it; asked of the nearest only, not of all below. */
  static boolean isLeaf(Element element) {
    Node child = element.getFirstChild();
    while (child != null && !(child instanceof Element)) {
      child = child.getNextSibling();
    }
    return child == null;
  }
}
