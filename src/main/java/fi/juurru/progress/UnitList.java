package fi.juurru.progress;

import fi.juurru.InstanceScope;
import fi.juurru.organisation.CoordinatedAreas;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A list for coordinators, for programs and for a page in Cockpit, whose session opens the longer
 * path.
 */
@RestController
@RequestMapping({"/api", "/camunda/api/juurru"})
class UnitList {

  private final CoordinatedAreas areas;
  private final UnitRows rows;

  UnitList(CoordinatedAreas areas, UnitRows rows) {
    this.areas = areas;
    this.rows = rows;
  }

  /**
   * How the introduction of a method stands in each unit of the areas that the asker coordinates,
   * area by area; empty for a method of others, or of which there is none.
   */
  @GetMapping("/methods/{method}/units")
  List<UnitRow> units(@PathVariable String method) {
    return areas.ofAsker().stream()
        .map(area -> new InstanceScope(area.organisation(), area.code(), null, method))
        .flatMap(scope -> rows.of(scope).stream())
        .toList();
  }
}
