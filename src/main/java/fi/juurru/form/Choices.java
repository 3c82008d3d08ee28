package fi.juurru.form;

import fi.juurru.CalledByModels;
import java.util.List;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** What people chose in a checklist or a tag list, for the models. */
@Component("choices")
@CalledByModels
public class Choices {

  /**
   * The chosen codes, so that a multi-instance activity can go through them; the engine does not
   * take the JSON list that a form submits for a collection.
   *
   * @param chosen the form's variable; null where nothing was chosen
   */
  public List<String> of(SpinJsonNode chosen) {
    return chosen == null || chosen.isNull()
        ? List.of()
        : chosen.elements().stream().map(SpinJsonNode::stringValue).toList();
  }

  /** As {@link #of}, but for those that were chosen somewhere else too. */
  public List<String> without(SpinJsonNode chosen, SpinJsonNode others) {
    List<String> elsewhere = of(others);
    return of(chosen).stream().filter(one -> !elsewhere.contains(one)).toList();
  }
}
