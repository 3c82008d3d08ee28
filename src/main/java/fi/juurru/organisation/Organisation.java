package fi.juurru.organisation;

/**
 * A wellbeing services county or municipality; a Camunda tenant of the same id.
 *
 * @param code tenant id and scope of the roles of the whole organisation
 * @param name as its people call it
 */
public record Organisation(String code, String name) {}
