/**
 * Organisations (Camunda tenants), their areas, units and methods, and who holds which role: who
 * gets a task. A role holder, deputies included, is a member of the Camunda group {@code
 * <scope>.<role>}; the tables hold only what no process and no group holds.
 */
package fi.juurru.organisation;
