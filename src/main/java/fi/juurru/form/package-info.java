/**
 * Forms as the server sees them: choices that depend on data are filled in when a form is served,
 * only the variables that a form names leave the server, and whatever is submitted is held against
 * the deployed form, whichever way it comes in. All of it happens around engine commands, so both
 * APIs behave alike.
 */
package fi.juurru.form;
