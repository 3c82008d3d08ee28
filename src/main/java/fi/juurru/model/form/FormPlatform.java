package fi.juurru.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/**
 * A form is made for the form library that Tasklist has: schema 16, Camunda Platform 7.24. Newer
 * forms open with parts missing.
 */
@Component
class FormPlatform implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    JsonNode root = form.root();
    if (!root.path("type").asText().equals("default")
        || root.path("schemaVersion").asInt() != 16
        || !root.path("executionPlatform").asText().equals("Camunda Platform")
        || !root.path("executionPlatformVersion").asText().equals("7.24.0")) {
      findings.add(
          form, "Tee lomake alustalle Camunda Platform 7.24.0 (type default, schemaVersion 16).");
    }
  }
}
