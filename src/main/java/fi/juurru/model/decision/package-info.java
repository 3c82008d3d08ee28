/** Rules for decisions. */
package fi.juurru.model.decision;
