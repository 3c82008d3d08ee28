package fi.juurru.cockpit;

import fi.juurru.language.Texts;
import fi.juurru.organisation.Area;
import fi.juurru.organisation.CoordinatedAreas;
import fi.juurru.process.KnownProcesses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the instances of a list in Cockpit are called: by process, unit and method, in the reader's
 * language. Of the own organisation, as Cockpit lists them.
 */
@RestController
class InstanceNames {

  private static final int MOST = 200;

  private static final String PLACES =
      """
      select i.ID_ as id, i.PROC_DEF_ID_ as definition,
        concat_ws(' · ', coalesce(u.name, a.name), m.name) as place
      from ACT_HI_PROCINST i
        left join instance_scope s on s.id = i.ID_
        left join unit u on u.code = s.unit
        left join method m on m.code = s.method
        left join area a on a.code = s.area
      where i.ID_ in (:ids) and i.TENANT_ID_ in (:organisations)
      """;

  private final CoordinatedAreas areas;
  private final OpenToCoordinators open;
  private final KnownProcesses processes;
  private final JdbcClient jdbc;
  private final Texts texts;

  InstanceNames(
      CoordinatedAreas areas,
      OpenToCoordinators open,
      KnownProcesses processes,
      JdbcClient jdbc,
      Texts texts) {
    this.areas = areas;
    this.open = open;
    this.processes = processes;
    this.jdbc = jdbc;
    this.texts = texts;
  }

  private record Placed(String id, String definition, String place) {}

  /** By id, without those that are of others, confidential or not there; 200 at most. */
  @GetMapping("/camunda/api/juurru/instances/names")
  Map<String, String> names(@RequestParam("id") List<String> ids) {
    return jdbc
        .sql(PLACES)
        .param("ids", ids.stream().limit(MOST).toList())
        .param("organisations", areas.ofAsker().stream().map(Area::organisation).toList())
        .query(Placed.class)
        .list()
        .stream()
        .filter(instance -> open.isOpen(instance.definition()))
        .collect(Collectors.toMap(Placed::id, this::name));
  }

  private String name(Placed instance) {
    String process = texts.of(processes.of(instance.definition()).orElseThrow().name());
    return instance.place().isEmpty() ? process : process + ": " + instance.place();
  }
}
