package fi.juurru.process;

import fi.juurru.ProcessVariable;
import fi.juurru.StartStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.springframework.stereotype.Component;

/**
 * Tasklist's filters for everybody: made at the first start, then the administrator's to change.
 * Their cards show unit and method, since one person may hold roles in several of both (row X03),
 * and which of several service integrations, requests, decisions or steps a task is about.
 */
@Component
class TaskFilters implements StartStep {

  private static final String OWN_GROUPS = "${currentUserGroups()}";
  private static final String ASKER = "${currentUser()}";
  private static final String NOW = "${now()}";

  /** The engine's property that says that there was a filter {@link FilterText#LATER}. */
  static final String LATER_GIVEN = "juurru.filter.later";

  private final FilterService filters;
  private final TaskService tasks;
  private final ManagementService management;

  TaskFilters(FilterService filters, TaskService tasks, ManagementService management) {
    this.filters = filters;
    this.tasks = tasks;
    this.management = management;
  }

  @Override
  public Place place() {
    return Place.FILTERS;
  }

  @Override
  public void run() {
    if (filters.createTaskFilterQuery().count() > 0) {
      addLaterOnce();
      return;
    }
    add(FilterText.OWN, 0, ownOrOpenToAll().orderByDueDate().asc());
    add(FilterText.OF_OWN_GROUPS, 10, ofOwnGroups().orderByDueDate().asc());
    add(FilterText.LATE, 20, late(ownOrOpenToAll()));
    add(FilterText.LATER, 25, keptForLater().orderByFollowUpDate().asc());
    add(FilterText.BY_UNIT, 30, sortedBy(ProcessVariable.UNIT_NAME));
    add(FilterText.BY_METHOD, 40, sortedBy(ProcessVariable.METHOD_NAME));
    management.setProperty(LATER_GIVEN, "");
  }

  /**
   * An installation from before people could keep a task for later gets the filter for it, once:
   * who deletes it does not want it. What is kept leaves the others where nobody has changed them.
   */
  private void addLaterOnce() {
    if (management.getProperties().containsKey(LATER_GIVEN)) {
      return;
    }
    if (filters.createTaskFilterQuery().filterName(FilterText.LATER.finnish()).count() == 0) {
      add(FilterText.LATER, 25, keptForLater().orderByFollowUpDate().asc());
    }
    renew(FilterText.OWN, own().orderByDueDate().asc(), ownOrOpenToAll().orderByDueDate().asc());
    renew(FilterText.LATE, late(own()), late(ownOrOpenToAll()));
    management.setProperty(LATER_GIVEN, "");
  }

  private void renew(FilterText name, TaskQuery before, TaskQuery now) {
    for (Filter filter : filters.createTaskFilterQuery().filterName(name.finnish()).list()) {
      if (asKept(filter).equals(asKept(filters.newTaskFilter().setQuery(before)))) {
        filters.saveFilter(filter.setQuery(now));
      }
    }
  }

  private static String asKept(Filter filter) {
    return ((FilterEntity) filter).getQueryInternal();
  }

  private static TaskQuery late(TaskQuery query) {
    return query.dueBeforeExpression(NOW).orderByTaskPriority().desc();
  }

  /** Claimed or made for the person, or unclaimed in own roles. */
  private TaskQuery own() {
    return tasks
        .createTaskQuery()
        .or()
        .taskAssigneeExpression(ASKER)
        .taskCandidateGroupInExpression(OWN_GROUPS)
        .endOr();
  }

  /** What a person can take up now: not what the person keeps for a later day. */
  private TaskQuery ownOrOpenToAll() {
    return own().or().followUpBeforeOrNotExistentExpression(NOW).taskUnassigned().endOr();
  }

  private TaskQuery keptForLater() {
    return tasks.createTaskQuery().taskAssigneeExpression(ASKER).followUpAfterExpression(NOW);
  }

  /** All tasks of own roles, those that colleagues have claimed included. */
  private TaskQuery ofOwnGroups() {
    return tasks
        .createTaskQuery()
        .taskCandidateGroupInExpression(OWN_GROUPS)
        .includeAssignedTasks();
  }

  private TaskQuery sortedBy(ProcessVariable<String> variable) {
    return ofOwnGroups().orderByProcessVariable(variable.name(), ValueType.STRING).asc();
  }

  private void add(FilterText name, int priority, TaskQuery query) {
    Filter filter = filters.newTaskFilter(name.finnish());
    filter.setQuery(query);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("priority", priority);
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    properties.put(
        "variables",
        List.of(
            shown(ProcessVariable.UNIT_NAME.name(), FilterText.UNIT),
            shown(ProcessVariable.METHOD_NAME.name(), FilterText.METHOD),
            shown(ProcessVariable.SEGMENT.name(), FilterText.SEGMENT),
            shown(ProcessVariable.REQUEST_SUBJECT.name(), FilterText.REQUEST),
            shown(ProcessVariable.QUESTION.name(), FilterText.DECISION),
            shown(ProcessVariable.STEP.name(), FilterText.STEP)));
    filter.setProperties(properties);
    filters.saveFilter(filter);
  }

  private static Map<String, String> shown(String variable, FilterText label) {
    return Map.of("name", variable, "label", label.finnish());
  }
}
