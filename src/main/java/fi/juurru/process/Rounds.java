package fi.juurru.process;

import static fi.juurru.CurrentInstance.execution;
import static fi.juurru.ProcessVariable.AREA;
import static fi.juurru.ProcessVariable.METHOD;
import static fi.juurru.ProcessVariable.UNIT;

import fi.juurru.CalledByModels;
import fi.juurru.InstanceScope;
import fi.juurru.ProcessIds;
import fi.juurru.ProcessVariable;
import fi.juurru.TransactionLock;
import fi.juurru.calendar.PastRounds;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rounds are under way, and where, for the models. */
@Component("rounds")
@CalledByModels
public class Rounds {

  private final RuntimeService runtime;
  private final PastRounds past;
  private final JdbcClient jdbc;
  private final TransactionLock lock;
  private final OpenProcesses open;

  Rounds(
      RuntimeService runtime,
      PastRounds past,
      JdbcClient jdbc,
      TransactionLock lock,
      OpenProcesses open) {
    this.runtime = runtime;
    this.past = past;
    this.jdbc = jdbc;
    this.lock = lock;
    this.open = open;
  }

  /** Whether an instance of a process is open for the method of the current instance. */
  public boolean isOpen(String process) {
    return open(process, METHOD).count() > 0;
  }

  /**
   * Whether it is time for the next round that the units of an area have in common: none is open
   * for the method there, and none began within so many weeks. A unit that asks at the same moment
   * waits until this transaction has ended; start the round in the same transaction.
   */
  public boolean isDue(String process, int weeks) {
    return isNoneOpen(process) && !past.hasBegun(InstanceScope.current(), process, weeks);
  }

  /**
   * As {@link #isDue(String, int)}, of what must be asked to the end: an earlier one counts only
   * once it has passed an element within so many weeks, not when it was broken off before.
   *
   * @param element id of what is passed when everything has been answered
   */
  public boolean isDue(String process, String element, int weeks) {
    return isNoneOpen(process) && !past.hasPassed(InstanceScope.current(), process, element, weeks);
  }

  /** Others who ask the same wait until this transaction has ended. */
  private boolean isNoneOpen(String process) {
    String area = AREA.get(execution());
    lock.take(process, execution().getTenantId(), area, METHOD.get(execution()));
    return open(process, METHOD).variableValueEquals(AREA.name(), area).count() == 0;
  }

  /**
   * Gives the current instance what the newest other one of some processes has in these text
   * variables, for the method in the area: what is written once is not written anew for every unit.
   * What it has already stays.
   *
   * @param processes ids, with spaces between
   * @param variables names with spaces between
   * @return whether it has them now
   */
  public boolean takeOver(String processes, String variables) {
    List<String> names = List.of(variables.split(" "));
    if (names.stream().anyMatch(name -> execution().getVariable(name) != null)) {
      return true;
    }
    var newest =
        jdbc.sql(
                """
                select value.NAME_ as name, value.TEXT_ as text from ACT_HI_VARINST value
                where value.NAME_ in (:names) and value.TEXT_ is not null
                  and value.EXECUTION_ID_ = value.PROC_INST_ID_ and value.PROC_INST_ID_ = (
                    select i.ID_ from ACT_HI_PROCINST i
                    join ACT_HI_VARINST method on method.PROC_INST_ID_ = i.ID_
                      and method.EXECUTION_ID_ = i.ID_ and method.NAME_ = 'method'
                    join ACT_HI_VARINST area on area.PROC_INST_ID_ = i.ID_
                      and area.EXECUTION_ID_ = i.ID_ and area.NAME_ = 'area'
                    where i.PROC_DEF_KEY_ in (:processes) and i.TENANT_ID_ = :organisation
                      and i.ID_ <> :instance and method.TEXT_ = :method and area.TEXT_ = :area
                      and exists (select from ACT_HI_VARINST v where v.PROC_INST_ID_ = i.ID_
                        and v.EXECUTION_ID_ = i.ID_ and v.NAME_ in (:names)
                        and v.TEXT_ is not null)
                    order by i.START_TIME_ desc limit 1)
                """)
            .param("names", names)
            .param("processes", List.of(processes.split(" ")))
            .param("organisation", execution().getTenantId())
            .param("instance", execution().getProcessInstanceId())
            .param("method", METHOD.get(execution()))
            .param("area", AREA.get(execution()))
            .query((row, number) -> Map.entry(row.getString("name"), row.getString("text")))
            .list();
    ExecutionEntity instance = execution().getProcessInstance();
    newest.forEach(value -> instance.setVariable(value.getKey(), value.getValue()));
    return !newest.isEmpty();
  }

  /** Whether another instance of a process is open for the current instance's unit. */
  public boolean isOpenInUnit(String process) {
    return isAnotherOpen(open(process, UNIT));
  }

  /**
   * Whether another instance of a process is open for the current instance's area, whichever way it
   * was started. Of two that ask at the same moment the second waits for the first's transaction,
   * and so does who begins it with a form.
   */
  public boolean isOpenInArea(String process) {
    open.hold(execution().getTenantId(), AREA.get(execution()), null);
    return isAnotherOpen(open(process, AREA));
  }

  /** Whether another instance of a process is open for the current method in a unit. */
  public boolean isOpenIn(String unit, String process) {
    return isAnotherOpen(open(process, METHOD).variableValueEquals(UNIT.name(), unit));
  }

  /**
   * Whether an instance of a process is open in the current instance's area that has not come to an
   * element yet. Whoever asks the same at the same moment waits until this transaction has ended.
   */
  public boolean isOpenBefore(String process, String element) {
    String area = AREA.get(execution());
    lock.take(process, execution().getTenantId(), area);
    return jdbc.sql(
            """
            select exists (
              select from ACT_RU_EXECUTION i
              join ACT_RE_PROCDEF definition on definition.ID_ = i.PROC_DEF_ID_
              join ACT_RU_VARIABLE area on area.EXECUTION_ID_ = i.ID_ and area.NAME_ = 'area'
              where i.ID_ = i.PROC_INST_ID_ and definition.KEY_ = :process
                and i.TENANT_ID_ = :organisation and area.TEXT_ = :area
                and not exists (select from ACT_HI_ACTINST passed
                  where passed.PROC_INST_ID_ = i.ID_ and passed.ACT_ID_ = :element))
            """)
        .param("process", process)
        .param("organisation", execution().getTenantId())
        .param("area", area)
        .param("element", element)
        .query(Boolean.class)
        .single();
  }

  /**
   * Codes of the units in which the method of the current instance is being introduced, in the
   * current instance's area; each once, in alphabetical order.
   */
  public List<String> units() {
    return open(ProcessIds.UNIT_IMPLEMENTATION, METHOD)
        .variableValueEquals(AREA.name(), AREA.get(execution()))
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .map(
            key ->
                key.substring(key.indexOf(':') + 1)) // <method>:<unit>, as ScopeListener makes it
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * How many instances of the current instance's process have passed an element, for the same unit
   * and method; the current one is counted too, because it is about to. Where it has no unit, for
   * the whole method.
   */
  public long past(String element) {
    return others(element).count() + 1;
  }

  /** As {@link #past}, of those that are still open. */
  public long openPast(String element) {
    return others(element).unfinished().count() + 1;
  }

  /**
   * How many different texts a variable has in the instances of the current instance's process that
   * have passed an element, for the same method in any unit; the current one is counted too.
   */
  public long valuesPast(String element, String variable) {
    return jdbc.sql(
            """
            select count(*) from (
              select value.TEXT_ from ACT_HI_PROCINST i
              join ACT_HI_VARINST method on method.PROC_INST_ID_ = i.ID_
                and method.EXECUTION_ID_ = i.ID_ and method.NAME_ = 'method'
              join ACT_HI_VARINST value on value.PROC_INST_ID_ = i.ID_
                and value.EXECUTION_ID_ = i.ID_ and value.NAME_ = :variable
              where i.PROC_DEF_KEY_ = :process and i.TENANT_ID_ = :organisation
                and i.ID_ <> :instance and method.TEXT_ = :method and value.TEXT_ is not null
                and exists (select from ACT_HI_ACTINST passed where passed.PROC_INST_ID_ = i.ID_
                  and passed.ACT_ID_ = :element and passed.END_TIME_ is not null)
              union select :own::text where :own is not null) different
            """)
        .param("process", execution().getProcessDefinition().getKey())
        .param("organisation", execution().getTenantId())
        .param("instance", execution().getProcessInstanceId())
        .param("method", METHOD.get(execution()))
        .param("element", element)
        .param("variable", variable)
        .param("own", execution().getVariable(variable), Types.VARCHAR)
        .query(Long.class)
        .single();
  }

  /** Instances that have passed an element, without the current one. */
  private HistoricProcessInstanceQuery others(String element) {
    return past.of(InstanceScope.current(), execution().getProcessDefinition().getKey(), element)
        .processInstanceIdNotIn(execution().getProcessInstanceId());
  }

  private static boolean isAnotherOpen(ProcessInstanceQuery query) {
    return query.listPage(0, 2).stream()
        .anyMatch(other -> !other.getId().equals(execution().getProcessInstanceId()));
  }

  private ProcessInstanceQuery open(String process, ProcessVariable<String> scope) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .tenantIdIn(execution().getTenantId())
        .variableValueEquals(scope.name(), scope.get(execution()));
  }
}
