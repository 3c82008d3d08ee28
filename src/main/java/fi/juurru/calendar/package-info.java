/**
 * When something is due: working days with Finnish public holidays, the pauses of the whole
 * organisation (July, Christmas) and the closures of single units.
 */
package fi.juurru.calendar;
