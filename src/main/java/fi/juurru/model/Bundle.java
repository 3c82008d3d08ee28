package fi.juurru.model;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Names of files that get a new version together: a process with its forms and with the decisions
 * that it takes from its own deployment, or a decision alone.
 *
 * @param main the file of the process or decision itself
 */
record Bundle(String main, Set<String> files) {

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  /** Of a process, which names the others; only skimmed, as every start does it. */
  static Bundle of(String main, InputStream process) {
    Set<String> files = new TreeSet<>(Set.of(main));
    try {
      var xml = XML.createXMLStreamReader(process);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String form = xml.getAttributeValue(ProcessFile.CAMUNDA, "formRef");
          if (form != null) {
            files.add(form + ".form");
          }
          if ("deployment"
              .equals(xml.getAttributeValue(ProcessFile.CAMUNDA, "decisionRefBinding"))) {
            files.add(xml.getAttributeValue(ProcessFile.CAMUNDA, "decisionRef") + ".dmn");
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("No XML: " + main, e);
    }
    return new Bundle(main, files);
  }

  /** Of a decision. */
  static Bundle of(String main) {
    return new Bundle(main, Set.of(main));
  }

  /** Of the process or decision. */
  String id() {
    return main.substring(0, main.lastIndexOf('.'));
  }

  boolean hasAnyOf(Set<String> names) {
    return files.stream().anyMatch(names::contains);
  }

  boolean isProcess() {
    return main.endsWith(".bpmn");
  }
}
