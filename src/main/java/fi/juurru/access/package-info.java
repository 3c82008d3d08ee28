/**
 * Who may do what: authentication, authorisation, organisations kept apart, and the hardening of
 * the web applications and the engine. Nothing is open that a user has not opened; what Camunda
 * 7.24.0, the last community release, leaves open is closed here. Depends on {@code gate} only.
 */
package fi.juurru.access;
