package fi.juurru.model.form;

import fi.juurru.ProcessVariable;
import fi.juurru.model.Findings;
import fi.juurru.model.FormComponent;
import fi.juurru.model.FormFile;
import fi.juurru.model.Models;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.Rule;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * A start form may ask for the unit, method or area that an instance concerns; after that a form
 * only shows it. A field that wrote over these variables would move a running instance to other
 * people; one named like a bean of the public face would hide the bean.
 */
@Component
class KeysLeaveScopeAlone implements Rule {

  private static final Set<String> OF_THE_ENGINE =
      Set.of("execution", "task", "loopCounter", "decisionResult");

  @Override
  public void check(Models models, Findings findings) {
    Set<String> startForms = forms(models, StartEvent.class);
    startForms.removeAll(forms(models, UserTask.class)); // one for both would write later, too
    models
        .forms()
        .forEach(
            form ->
                taken(form, models, startForms.contains(form.root().path("id").asText()))
                    .forEach(
                        field ->
                            findings.add(
                                form,
                                field,
                                "Avain ”%s” on varattu. Anna toinen avain tai näytä kenttä vain luettavana."
                                    .formatted(field.key()))));
  }

  private static Set<String> forms(Models models, Class<? extends FlowNode> type) {
    return models
        .everywhere(type)
        .map(node -> node.getAttributeValueNs(ProcessFile.CAMUNDA, "formRef"))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Stream<FormComponent> taken(FormFile form, Models models, boolean starts) {
    return form.components()
        .filter(component -> component.isField() && !component.isReadOnly())
        .filter(
            field ->
                ProcessVariable.FILLED_IN.contains(field.key())
                    || OF_THE_ENGINE.contains(field.key())
                    || models.face().has(field.key())
                    || !starts && ProcessVariable.ASKED_AT_START.contains(field.key()));
  }
}
