package fi.juurru.access;

import fi.juurru.Confidential;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Who may know what of a process. Of most processes everybody may know that there are such, and
 * coordinators follow their instances. A confidential one ({@link Confidential}) only those know
 * who take part; and since Camunda shows the number of its instances to whoever may know that there
 * are such, not even that is open to others. Written for each process and never for all at once:
 * what everything grants, nothing takes back.
 */
final class ProcessReaders {

  static final String COORDINATOR = "coordinator";

  private static final Permission[] FOLLOW = {
    ProcessDefinitionPermissions.READ,
    ProcessDefinitionPermissions.READ_INSTANCE,
    ProcessDefinitionPermissions.READ_HISTORY,
    ProcessDefinitionPermissions.READ_TASK,
    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
    ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
    ProcessDefinitionPermissions.READ_TASK_VARIABLE
  };

  /** The role in {@code ${unit}.supervisor} and in {@code ${roles.group('supervisor')}}. */
  private static final Pattern ROLE =
      Pattern.compile("(?:(?<=}\\.)|(?<=roles\\.group\\('))[a-z-]+");

  private ProcessReaders() {}

  /**
   * What each group may read.
   *
   * @param deployed all versions of the process, asked for where it is confidential: people of
   *     instances that run in an older one take part too
   */
  static Map<String, List<Permission>> of(
      BpmnModelInstance newest, List<String> starters, Supplier<List<BpmnModelInstance>> deployed) {
    Map<String, List<Permission>> readers = new HashMap<>();
    if (Confidential.helper(newest).isEmpty()) {
      readers.put(Grants.EVERYBODY, List.of(Permissions.READ));
      readers.put(COORDINATOR, List.of(FOLLOW));
    } else {
      Stream<BpmnModelInstance> versions =
          Stream.concat(Stream.of(newest), deployed.get().stream());
      Stream.concat(starters.stream(), versions.flatMap(ProcessReaders::participants))
          .forEach(role -> readers.put(role, List.of(Permissions.READ)));
    }
    return readers;
  }

  private static Stream<String> participants(BpmnModelInstance model) {
    return Stream.concat(
        Confidential.helper(model).stream(),
        model.getModelElementsByType(UserTask.class).stream()
            .map(UserTask::getCamundaCandidateGroups)
            .filter(groups -> groups != null)
            .flatMap(groups -> ROLE.matcher(groups).results().map(found -> found.group())));
  }
}
