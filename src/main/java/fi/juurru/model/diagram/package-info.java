/** Rules for diagrams: everything is drawn, and nothing lies over anything else. */
package fi.juurru.model.diagram;
