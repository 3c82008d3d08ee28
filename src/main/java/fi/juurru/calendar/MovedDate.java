package fi.juurru.calendar;

import java.util.Date;

/**
 * What a closure moves.
 *
 * @param task whether it is a task's due date; a timer's otherwise
 * @param id of the task, or of the timer's job
 */
record MovedDate(boolean task, String id, Date was, Date became) {}
