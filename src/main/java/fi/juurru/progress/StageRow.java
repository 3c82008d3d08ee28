package fi.juurru.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How far a unit is in one stage, for a form's table.
 *
 * @param stage name of the stage
 * @param done how many of its activities have been reached, such as {@code 4 / 6}
 * @param next the first that has not been; empty when all have
 */
record StageRow(String stage, String done, String next) {

  /** What does not concern a method without an action code is left out of both figures. */
  static StageRow of(Stage stage, Map<StageActivity, LocalDate> reached, boolean hasActionCode) {
    List<StageActivity> activities =
        Arrays.stream(StageActivity.values())
            .filter(activity -> activity.stage() == stage)
            .filter(activity -> hasActionCode || !activity.needsActionCode())
            .toList();
    return new StageRow(
        stage.finnish(),
        activities.stream().filter(reached::containsKey).count() + " / " + activities.size(),
        activities.stream()
            .filter(activity -> !reached.containsKey(activity))
            .findFirst()
            .map(StageActivity::finnish)
            .orElse(""));
  }
}
