/**
 * What people are told outside the web applications: e-mail, in the language that the person reads,
 * about tasks that wait, days that were agreed and forgotten passwords. Only where an SMTP server
 * is configured. Mail says what a mailbox may say: names of tasks, days and links, nothing that
 * anybody has written and nothing confidential.
 */
package fi.juurru.notice;
