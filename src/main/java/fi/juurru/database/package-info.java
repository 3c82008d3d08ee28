/**
 * One PostgreSQL for everything: an embedded server when no {@code spring.datasource.url} is
 * configured, the configured one otherwise. Flyway owns the whole schema, the engine's own tables
 * included.
 */
package fi.juurru.database;
