package fi.juurru.model;

/**
 * A file that no other rule can look into, because it is broken or of a kind that Juurru does not
 * know.
 *
 * @param problem what is wrong with it, for the modeller
 */
public record OtherFile(String resource, String problem) implements ModelFile {}
