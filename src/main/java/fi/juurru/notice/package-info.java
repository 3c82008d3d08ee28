/**
 * What people are told outside the web applications: e-mail, in plain text and in the language that
 * the person has chosen. Only where an SMTP server is configured.
 */
package fi.juurru.notice;
