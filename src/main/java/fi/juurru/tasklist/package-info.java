/**
 * What each person finds in Tasklist about the own work: how many tasks wait where, tasks by words,
 * tasks kept for later, and what became of what one has started and said. Every answer is about the
 * person who asks, and about nobody else.
 */
package fi.juurru.tasklist;
