package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class FormPlatformTest extends RuleTable {

  FormPlatformTest() {
    super(new FormPlatform());

    valid("this engine", platform("Camunda Platform", "7.24.0", 16));
    invalid("another product", null, platform("Camunda Cloud", "8.6.0", 16));
    invalid("another schema", null, platform("Camunda Platform", "7.24.0", 17));
    invalid("not said", null, form());
  }

  private static Sample platform(String platform, String version, int schema) {
    return new Sample(
        "sample.form",
        """
        {"id": "sample", "type": "default", "schemaVersion": %d,
         "executionPlatform": "%s", "executionPlatformVersion": "%s"}
        """
            .formatted(schema, platform, version));
  }
}
