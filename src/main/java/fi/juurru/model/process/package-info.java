/** Rules for processes: identity, who and when, what may be called, how elements are named. */
package fi.juurru.model.process;
