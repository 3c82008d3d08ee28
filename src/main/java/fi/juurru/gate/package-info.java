/**
 * The one way in: in which order a web request passes the filters ({@link
 * fi.juurru.gate.RequestFilter}), and a command the rules before the engine runs it ({@link
 * fi.juurru.gate.CommandRule}). What is asked there, other packages say.
 */
package fi.juurru.gate;
