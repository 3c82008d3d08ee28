package fi.juurru.model;

import java.util.Locale;

/**
 * A convention that models must keep. A rule is one class whose comment gives the reason, and a
 * test with a table of valid and invalid cases; as a Spring bean it takes part by itself.
 */
public interface Rule {

  /** Looks through a deployment and reports what breaks this rule. */
  void check(Models models, Findings findings);

  /** Name under which findings are reported: the class name in kebab-case. */
  default String name() {
    return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
