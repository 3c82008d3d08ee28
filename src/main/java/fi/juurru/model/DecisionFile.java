package fi.juurru.model;

import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A DMN file. */
public record DecisionFile(String resource, DmnModelInstance model) implements XmlFile {}
