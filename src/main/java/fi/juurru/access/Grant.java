package fi.juurru.access;

/**
 * What a group is granted on a resource.
 *
 * @param resource number of the resource's type, as the engine counts them
 * @param id the resource, or {@code *} for all of its type
 */
record Grant(String group, int resource, String id) {}
