/**
 * How the introduction of a method is going: indicators read from the history of the engine, about
 * units and never about a person.
 */
package fi.juurru.progress;
