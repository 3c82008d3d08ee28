/**
 * How long what happened is kept: every process instance until its own end and its own model's time
 * to live. Nothing is written into the engine's history without a time at which it goes. Stands
 * alone.
 */
package fi.juurru.retention;
