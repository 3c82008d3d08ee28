package fi.juurru.model.form;

import fi.juurru.model.Findings;
import fi.juurru.model.FormFile;
import fi.juurru.model.FormRule;
import org.springframework.stereotype.Component;

/** A form is named like its file, so that whoever sees one finds the other. */
@Component
class FormIdIsFileName implements FormRule {

  @Override
  public void check(FormFile form, Findings findings) {
    String id = form.root().path("id").asText();
    if (!id.equals(form.baseName()) || !id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      findings.add(
          form,
          "Lomakkeen tunnuksen ja tiedoston nimen on oltava samat, pienin kirjaimin ja"
              + " väliviivoin; tunnus on nyt ”%s”.".formatted(id));
    }
  }
}
