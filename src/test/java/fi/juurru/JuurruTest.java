package fi.juurru;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/**
 * The one running application that all tests of a run share: real engine, real embedded PostgreSQL,
 * real web server on a random port, trial data in place, started through {@code main} as any run
 * is. The job executor is off: a test moves the clock and runs the jobs that are due. Tests isolate
 * by unit, method or business key and never delete instances; only a story in the browser, where
 * people find a task by its name, first ends what others left in its unit.
 *
 * <p>Use it as it is; a property or bean of its own would start a second engine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, useMainMethod = UseMainMethod.ALWAYS)
@ActiveProfiles("test")
public @interface JuurruTest {}
