package fi.juurru.progress;

/**
 * How the introduction stands in one unit.
 *
 * @param trained people in service whose training is done
 * @param planned people in service who are to be trained or have been; a follow-up that has ended
 *     is of one who has left
 * @param firstUse those of them who have told of their first use
 * @param uses uses in the newest report, null before the first one
 * @param users users in the newest report, null before the first one
 * @param checkIns discussions of the supervisor recorded in the last {@value #WINDOW_DAYS} days
 * @param openConcerns concerns that nobody has answered to the end
 * @param latestNote newest information that no system collects, empty when there is none
 */
record UnitRow(
    String unitName,
    long trained,
    long planned,
    long firstUse,
    Integer uses,
    Integer users,
    long checkIns,
    long openConcerns,
    String latestNote) {

  static final int WINDOW_DAYS = 90;
}
