package fi.juurru.form;

/** A choice as it stands in a form. */
record Option(String label, Object value) {}
