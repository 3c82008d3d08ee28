package fi.juurru.form;

import java.util.Map;

/**
 * What somebody sends in by one command, all of it as plain values.
 *
 * @param form that asks for it
 * @param values as sent
 * @param before the variables that the form names, as they are
 * @param isBoundToForm false lets names pass that the form does not know: administrators may set
 *     any variable, by this way or by another
 */
record Submission(
    Form form,
    Map<String, Object> values,
    Map<String, Object> before,
    Respondent respondent,
    boolean isBoundToForm) {}
