package fi.juurru.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Where a BPMN or DMN model has texts for people: what its diagram or table shows. */
public final class ModelTexts {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  /** Their names are codes. */
  private static final Set<String> NAMED_FOR_THE_ENGINE =
      Set.of("message", "error", "signal", "escalation", "definitions", "variable", "output");

  private static final Set<String> WORDS = Set.of("documentation", "description");

  private ModelTexts() {}

  /**
   * The model with what {@code translate} makes of each text in its place.
   *
   * @throws IllegalArgumentException when this is no XML
   */
  public static String replace(String model, UnaryOperator<String> translate) {
    return written(model, document -> translate(document, translate));
  }

  /**
   * The same for a diagram: each user task says who acts in it too, in the attribute {@code actor}
   * of our own, which no deployment needs.
   *
   * @throws IllegalArgumentException when this is no XML
   */
  public static String shown(String model, UnaryOperator<String> translate) {
    return written(
        model,
        document -> {
          translate(document, translate);
          TaskActors.mark(document, translate);
        });
  }

  private static void translate(Document document, UnaryOperator<String> translate) {
    var elements = document.getElementsByTagNameNS("*", "*");
    IntStream.range(0, elements.getLength())
        .mapToObj(index -> (Element) elements.item(index))
        .filter(element -> Set.of(BPMN, DMN).contains(element.getNamespaceURI()))
        .forEach(element -> replace(element, translate));
  }

  private static String written(String model, Consumer<Document> change) {
    try {
      Document document = parse(model);
      change.accept(document);
      var text = new StringWriter();
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
      throw new IllegalArgumentException("Not a model", e);
    }
  }

  private static Document parse(String model)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(model)));
  }

  private static void replace(Element element, UnaryOperator<String> translate) {
    String kind = element.getLocalName();
    if (!NAMED_FOR_THE_ENGINE.contains(kind)) {
      replaceAttribute(element, "name", translate);
    }
    replaceAttribute(element, "label", translate);
    boolean isAnnotation =
        kind.equals("text") && element.getParentNode().getLocalName().equals("textAnnotation");
    if ((isAnnotation || WORDS.contains(kind)) && !element.getTextContent().isBlank()) {
      element.setTextContent(translate.apply(element.getTextContent()));
    }
  }

  private static void replaceAttribute(
      Element element, String name, UnaryOperator<String> translate) {
    if (!element.getAttribute(name).isBlank()) {
      element.setAttribute(name, translate.apply(element.getAttribute(name)));
    }
  }
}
