/**
 * What is counted of the engine's history and of what is open: one SQL file an indicator in {@code
 * indicators/} of the resources, named by it and readable by itself. A file answers with rows of
 * figures ({@link fi.juurru.indicator.FigureRow}), of which each is a {@link
 * fi.juurru.indicator.Figure}. Everything is asked for the areas of the person who reads, which
 * {@code organisation.CoordinatedAreas} hands out.
 */
package fi.juurru.indicator;
