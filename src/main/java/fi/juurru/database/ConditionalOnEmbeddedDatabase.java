package fi.juurru.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * What is there only in a trial: no {@code spring.datasource.url} is set, so Juurru brings its
 * database along.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// No URL equals this value, so any URL at all switches the annotated part off.
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "\0", matchIfMissing = true)
public @interface ConditionalOnEmbeddedDatabase {}
