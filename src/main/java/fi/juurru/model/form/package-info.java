/** Rules for forms: what they may consist of, how they are worded, which variables they set. */
package fi.juurru.model.form;
