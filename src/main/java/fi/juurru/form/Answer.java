package fi.juurru.form;

/**
 * What somebody answered to one question, without who it was. One of rating and text is null, both
 * where the question was left empty.
 *
 * @param question key of the form's field
 * @param wording of the question, as it stands in the form
 * @param isRated whether the question asks for a rating from 1 to 5, and not for a free text
 */
public record Answer(
    String question, String wording, boolean isRated, Integer rating, String text) {}
