package fi.juurru.notice;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads where a model waits for a day that people have agreed on: an intermediate event with the
 * extension properties {@value #DAY}, the variable that has the day, and {@value #FOR}, the codes
 * of the roles that take part.
 */
@Component
class CalendarMarks extends AbstractProcessEnginePlugin {

  static final String DAY = "calendarDay";
  static final String FOR = "calendarFor";

  private static final PropertyKey<Boolean> MARK = new PropertyKey<>("juurruCalendar");

  private final ObjectProvider<CalendarDays> days;

  CalendarMarks(ObjectProvider<CalendarDays> days) {
    this.days = days;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPreBPMNParseListeners() == null) {
      engine.setCustomPreBPMNParseListeners(new ArrayList<>());
    }
    engine
        .getCustomPreBPMNParseListeners()
        .add(
            new AbstractBpmnParseListener() {
              @Override
              public void parseIntermediateCatchEvent(
                  Element event, ScopeImpl scope, ActivityImpl activity) {
                property(event, DAY).ifPresent(day -> mark(activity, day, property(event, FOR)));
              }
            });
  }

  private void mark(ActivityImpl activity, String day, Optional<String> roles) {
    ExecutionListener agreed =
        at -> days.getObject().agreed((ExecutionEntity) at, day, roles.orElse(""));
    activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, agreed);
    var process = activity.getProcessDefinition();
    if (!process.getProperties().contains(MARK)) {
      process.getProperties().set(MARK, true);
      ExecutionListener ended = at -> days.getObject().ended((ExecutionEntity) at);
      process.addBuiltInListener(ExecutionListener.EVENTNAME_END, ended);
    }
  }

  private static Optional<String> property(Element element, String name) {
    return Optional.ofNullable(element.element("extensionElements"))
        .map(extensions -> extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
        .stream()
        .flatMap(properties -> properties.elements().stream())
        .filter(property -> name.equals(property.attribute("name")))
        .map(property -> property.attribute("value"))
        .findFirst();
  }
}
