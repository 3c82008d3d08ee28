/**
 * For whoever keeps the installation running: figures for a monitor, and a number by which a
 * request is found in the log. It knows the engine's tables and nothing of what processes are
 * about.
 */
package fi.juurru.operations;
