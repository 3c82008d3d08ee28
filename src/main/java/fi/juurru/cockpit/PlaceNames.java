package fi.juurru.cockpit;

import fi.juurru.organisation.Area;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What areas, their units and the methods of their organisations are called. */
@Repository
class PlaceNames {

  private static final String NAMES =
      """
      select code, name from area where code in (:areas)
      union all select code, name from unit where area in (:areas)
      union all select code, name from method where organisation in (:organisations)
      """;

  private final JdbcClient jdbc;

  PlaceNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By code, which is unique over all kinds. */
  Map<String, String> of(List<Area> areas) {
    Map<String, String> names = new HashMap<>();
    jdbc.sql(NAMES)
        .param("areas", areas.stream().map(Area::code).toList())
        .param("organisations", areas.stream().map(Area::organisation).distinct().toList())
        .query(
            row -> {
              names.put(row.getString("code"), row.getString("name"));
            });
    return names;
  }
}
