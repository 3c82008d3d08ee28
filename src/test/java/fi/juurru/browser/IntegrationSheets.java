package fi.juurru.browser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of a day on which many people shape services together, as all see them on the wall.
 *
 * @param enlarged whether the form has the whole page, so that a message leads to the next one
 */
record IntegrationSheets(Scene scene, Tasklist tasklist, boolean enlarged) {

  /** Height of letters, in pixels, that are read from the middle of a room beside the lists. */
  private static final double LEGIBLE = 18;

  /** Height of letters, in pixels, that are read from the back. */
  private static final double LEGIBLE_AT_THE_BACK = 24;

  /** Opens the next form of the day. */
  TaskForm open(String task) {
    return enlarged ? tasklist.next(task) : tasklist.open(task);
  }

  /** Fills the first row of a form with labels and answers in turn, and completes it. */
  void oneRow(String task, String picture, String... labelsAndAnswers) {
    var form = open(task);
    row(form, 1, labelsAndAnswers);
    show(form, picture);
    form.complete();
  }

  /** Fills a row, which is there when the one before it is filled. */
  void row(TaskForm form, int number, String... labelsAndAnswers) {
    var row = form.in(number + ".");
    for (int index = 0; index < labelsAndAnswers.length; index += 2) {
      row.write(labelsAndAnswers[index], labelsAndAnswers[index + 1]);
    }
  }

  /** Fills a form without rows with labels and answers in turn, and completes it. */
  void whole(String task, String picture, String... labelsAndAnswers) {
    var form = open(task);
    for (int index = 0; index < labelsAndAnswers.length; index += 2) {
      form.write(labelsAndAnswers[index], labelsAndAnswers[index + 1]);
    }
    show(form, picture);
    form.complete();
  }

  /** Looks at a form as it stands. */
  void show(TaskForm form, String picture) {
    scene.pictures().keep(picture);
    assertThat(form.smallestLetters())
        .as(picture)
        .isGreaterThanOrEqualTo(enlarged ? LEGIBLE_AT_THE_BACK : LEGIBLE);
  }
}
