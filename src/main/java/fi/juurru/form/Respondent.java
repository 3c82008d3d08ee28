package fi.juurru.form;

import java.util.Map;
import java.util.Set;

/**
 * For whom a form is served or checked, and where it belongs.
 *
 * @param organisation whose data are offered; null offers nothing
 * @param groups of the person, which say the roles
 * @param scope variables of the instance of a task, empty for a start form
 */
record Respondent(String organisation, Set<String> groups, Map<String, Object> scope) {}
