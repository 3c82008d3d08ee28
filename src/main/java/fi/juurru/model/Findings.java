package fi.juurru.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;

/** Collects what one rule has to say. */
public class Findings {

  private final String rule;
  private final List<Finding> list = new ArrayList<>();

  /** For the rule of this name. */
  public Findings(String rule) {
    this.rule = rule;
  }

  /** Something is wrong with the file as a whole. */
  public void add(ModelFile file, String message) {
    add(file, null, null, message);
  }

  /** Something is wrong with an element, or with a part of it that has no id of its own. */
  public void add(XmlFile file, ModelElementInstance element, String message) {
    ModelElementInstance named = element;
    while (named.getAttributeValue("id") == null && named.getParentElement() != null) {
      named = named.getParentElement();
    }
    add(file, named.getAttributeValue("name"), named.getAttributeValue("id"), message);
  }

  /** Something is wrong with an XML element, or with a part of it that has no id of its own. */
  public void add(XmlFile file, Element element, String message) {
    Element named = element;
    while (!named.hasAttribute("id") && named.getParentNode() instanceof Element parent) {
      named = parent;
    }
    add(file, named.getAttribute("name"), named.getAttribute("id"), message);
  }

  /** Something is wrong with a component of a form. */
  public void add(FormFile file, FormComponent component, String message) {
    String id = component.key().isEmpty() ? component.text("id") : component.key();
    add(file, component.label(), id, message);
  }

  /** The same for each of several elements. */
  public Consumer<ModelElementInstance> each(XmlFile file, String message) {
    return element -> add(file, element, message);
  }

  /** The same for each of several XML elements. */
  public Consumer<Element> eachPart(XmlFile file, String message) {
    return element -> add(file, element, message);
  }

  /** The same for each of several components. */
  public Consumer<FormComponent> each(FormFile file, String message) {
    return component -> add(file, component, message);
  }

  private void add(ModelFile file, String name, String id, String message) {
    list.add(new Finding(file.fileName(), name, id, rule, message));
  }

  /** What was found so far. */
  public List<Finding> list() {
    return List.copyOf(list);
  }
}
