package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.ComponentType;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/** A form begins with one or two sentences that say what it is for. */
@Component
class PurposeComesFirst implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    JsonNode first = form.root().path("components").path(0);
    if (ComponentType.of(first) != ComponentType.TEXT
        || first.path("text").asText().isBlank()
        || first.has("conditional")) {
      findings.add(
          form,
          "Aloita lomake tekstillä, joka kertoo yhdellä tai kahdella virkkeellä tarkoituksen.");
    }
  }
}
