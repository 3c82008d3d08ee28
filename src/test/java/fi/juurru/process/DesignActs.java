package fi.juurru.process;

import java.util.Map;

/** How a service integration begins in a story's organisation: what people answer, said once. */
public record DesignActs(Story story) {

  public static final String DAY_1 = "2026-03-02";
  public static final String DAY_2 = "2026-03-16";

  /** The facilitator says whose services are to be shaped together. */
  public void begin() {
    story
        .as("facilitator")
        .start(
            "service-integration-design",
            Map.of(
                "area", story.area(),
                "segment", "Nuoret aikuiset, joilla on monta huolta",
                "segmentEstimate", 300,
                "actorsNeeded", "several",
                "loadBefore", "4",
                "costBefore", "2 miljoonaa vuodessa"));
  }

  /** Who facilitates both days, by user id. */
  public void agree(String first, String second) {
    story
        .as("coordinator")
        .complete(
            "agree-facilitators",
            Map.of(
                "facilitator1", first,
                "facilitator2", second,
                "day1Date", DAY_1,
                "day2Date", DAY_2));
  }

  /** The row of an actor on a sheet of the map; the first is a key actor. */
  public static Map<String, Object> actor(int row, String name, String branch) {
    return Map.of(
        "actor" + row + "_name",
        name,
        "actor" + row + "_branch",
        branch,
        "actor" + row + "_decider",
        "Johtaja",
        "actor" + row + "_key",
        row == 1 ? "yes" : "no");
  }
}
