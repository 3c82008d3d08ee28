package fi.juurru.organisation;

/**
 * A service area (palvelualue) of an organisation, which has management and coordinators of its
 * own.
 */
public record Area(String code, String organisation, String name) {}
