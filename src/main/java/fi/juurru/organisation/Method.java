package fi.juurru.organisation;

/**
 * A psychosocial method that an organisation brings into use.
 *
 * @param maintainer who trains and supports its users (menetelmän ylläpitäjä, metodägare)
 * @param actionCode the code (toimenpidekoodi) under which its use is recorded nationally; null
 *     when the method has none
 */
public record Method(
    String code, String organisation, String name, String maintainer, String actionCode) {}
