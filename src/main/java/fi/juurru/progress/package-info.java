/**
 * How the introduction of a method is going: indicators read from the history of the engine, about
 * units and never about a person. What models call takes the place from the instance that asks and
 * gives it to a reading, which a page may use as well.
 */
package fi.juurru.progress;
