package fi.juurru.organisation;

/**
 * A work unit, in which a method is brought into use.
 *
 * @param organisation the organisation of its area
 * @param language language of the unit's texts: {@code fi}, {@code sv}, {@code both} of these, or
 *     another
 * @param type kind of unit, such as {@code family-centre} or {@code school}
 */
public record Unit(
    String code,
    String area,
    String areaName,
    String organisation,
    String name,
    String language,
    String type) {}
