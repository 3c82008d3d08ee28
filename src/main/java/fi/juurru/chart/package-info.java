/**
 * Change over time, drawn so that a person can trust it: which variation is ordinary and which is
 * not, in a picture, in a sentence and point by point for who does not see the picture. It knows
 * figures and their names only, not where they come from; and it shows no unit above another.
 */
package fi.juurru.chart;
