/**
 * The sample organisations of a first start on the embedded database: two fictional organisations
 * with units, methods and people named by their role. Absent on an external database.
 */
package fi.juurru.trial;
