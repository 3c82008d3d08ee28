/**
 * What is counted of the engine's history and of what is open: one SQL file an indicator in {@code
 * indicators/} of the resources, named by it and readable by itself. Everything is asked for the
 * areas of the person who reads, which {@code organisation.CoordinatedAreas} hands out.
 */
package fi.juurru.indicator;
