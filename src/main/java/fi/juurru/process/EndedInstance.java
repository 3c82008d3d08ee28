package fi.juurru.process;

import java.util.Date;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/**
 * Corrects what an instance that has ended holds. The engine sets variables of open instances only;
 * this gives its history the event that it would have given itself: the value changes, and the
 * history's details keep both.
 */
@Component
class EndedInstance {

  EndedInstance() {}

  /**
   * Puts a value in the place of another.
   *
   * @param corrected a text, number or null
   */
  void correct(HistoricVariableInstance before, Object corrected) {
    ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
    var row = (HistoricVariableInstanceEntity) before;
    var after = written(corrected, engine);
    var event = new HistoricVariableUpdateEventEntity();
    event.setEventType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE.getEventName());
    event.setVariableInstanceId(row.getId());
    event.setVariableName(row.getName());
    event.setRevision(row.getRevision());
    event.setSerializerName(after.getSerializerName());
    event.setTextValue(after.getTextValue());
    event.setTextValue2(after.getTextValue2());
    event.setLongValue(after.getLongValue());
    event.setDoubleValue(after.getDoubleValue());
    event.setProcessDefinitionId(row.getProcessDefinitionId());
    event.setProcessDefinitionKey(row.getProcessDefinitionKey());
    event.setProcessInstanceId(row.getProcessInstanceId());
    event.setRootProcessInstanceId(row.getRootProcessInstanceId());
    event.setExecutionId(row.getExecutionId());
    event.setScopeActivityInstanceId(row.getActivityInstanceId());
    event.setActivityInstanceId(row.getActivityInstanceId());
    event.setTenantId(row.getTenantId());
    event.setRemovalTime(row.getRemovalTime());
    event.setTimestamp(new Date(ClockUtil.getCurrentTime().getTime()));
    engine.getHistoryEventHandler().handleEvent(event);
  }

  /** A value as the engine writes it. */
  @SuppressWarnings("unchecked")
  private static HistoricVariableInstanceEntity written(
      Object value, ProcessEngineConfigurationImpl engine) {
    TypedValue typed = Variables.untypedValue(value);
    TypedValueSerializer<TypedValue> serializer =
        engine.getVariableSerializers().findSerializerForValue(typed);
    if (typed.getType() == null) {
      typed = serializer.convertToTypedValue((UntypedValueImpl) typed);
    }
    var fields = new HistoricVariableInstanceEntity();
    fields.setSerializerName(serializer.getName());
    serializer.writeValue(typed, fields);
    return fields;
  }
}
