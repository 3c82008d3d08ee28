package fi.juurru.tasklist;

import fi.juurru.organisation.PersonAsking;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom a task, or each of several, can be handed to by name: people of the groups that the model
 * names, of the task's own organisation. Told to who may work on the task; whether it is handed on,
 * the engine's gate decides again.
 */
@RestController
class PeopleForTask {

  private static final String PEOPLE =
      """
      select u.ID_ as id, concat_ws(' ', u.FIRST_, u.LAST_) as name
      from ACT_RU_TASK t
        join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
        join ACT_ID_MEMBERSHIP m on m.GROUP_ID_ = l.GROUP_ID_
        join ACT_ID_USER u on u.ID_ = m.USER_ID_
        join ACT_ID_TENANT_MEMBER o on o.TENANT_ID_ = t.TENANT_ID_
          and (o.USER_ID_ = u.ID_ or o.GROUP_ID_ = m.GROUP_ID_)
      where t.ID_ in (:tasks) and t.TENANT_ID_ = :organisation and u.ID_ <> :person
      group by u.ID_
      having count(distinct t.ID_) = :number
      order by name, id
      """;

  private final TaskService tasks;
  private final JdbcClient jdbc;
  private final PersonAsking asking;

  PeopleForTask(TaskService tasks, JdbcClient jdbc, PersonAsking asking) {
    this.tasks = tasks;
    this.jdbc = jdbc;
    this.asking = asking;
  }

  /** Somebody who can take the task. */
  record Candidate(String id, String name) {}

  /** By name; empty for a task that is done or of others. 401 for nobody. */
  @GetMapping("/camunda/api/juurru/tasks/{task}/people")
  List<Candidate> people(@PathVariable("task") String task) {
    return peopleForAll(Set.of(task));
  }

  /** Who can take each of several; empty also where the asker may work on some of them only. */
  @GetMapping("/camunda/api/juurru/tasks/people")
  List<Candidate> peopleForAll(@RequestParam("task") Set<String> ids) {
    String person = asking.id();
    return areOwn(ids, person)
        ? jdbc.sql(PEOPLE)
            .param("tasks", ids)
            .param("number", ids.size())
            .param("organisation", asking.organisation())
            .param("person", person)
            .query(Candidate.class)
            .list()
        : List.of();
  }

  /** The person's, or such as the person could claim: to read a task is not enough. */
  private boolean areOwn(Set<String> ids, String person) {
    try {
      return tasks
              .createTaskQuery()
              .taskIdIn(ids.toArray(String[]::new))
              .or()
              .taskAssignee(person)
              .taskCandidateUser(person)
              .endOr()
              .count()
          == ids.size();
    } catch (AuthorizationException | WebApplicationException ofOthersOrDone) {
      return false;
    }
  }
}
