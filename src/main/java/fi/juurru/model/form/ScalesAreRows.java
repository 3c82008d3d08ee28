package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Scales from 1 to 5 look the same everywhere and take one tap: a row of radio buttons. Tasklist's
 * style sheet knows them by the beginning of their id, since the form library tells it nothing
 * else.
 */
@Component
class ScalesAreRows implements FormRule {

  private static final String ID = "scale-";
  private static final List<String> STEPS = List.of("1", "2", "3", "4", "5");

  @Override
  public void check(FormFile form, Findings findings) {
    form.components()
        .filter(component -> isScale(component) && !isRow(component))
        .forEach(
            findings.each(
                form,
                "Asteikko 1–5 näytetään rivinä: valitse tyypiksi Radio group ja aloita tunnus (ID)"
                    + " sanalla scale-."));
  }

  private static boolean isScale(FormComponent component) {
    return (component.type() == ComponentType.SELECT || component.type() == ComponentType.RADIO)
        && component.node().path("values").findValuesAsText("value").equals(STEPS);
  }

  private static boolean isRow(FormComponent component) {
    JsonNode id = component.node().path("id");
    return component.type() == ComponentType.RADIO && id.asText().startsWith(ID);
  }
}
