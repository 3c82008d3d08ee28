/**
 * How processes reach each other and know where they belong: the scope variables of every instance,
 * messages between processes, open rounds, and what happens when a task is late.
 */
package fi.juurru.process;
