package fi.juurru.access;

import fi.juurru.gate.CommandField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Expressions that come in with a query. CVE-2026-109432: Camunda refuses them in an ad hoc query,
 * but not in its {@code orQueries}; here they are looked for at any depth, for administrators too.
 * A saved filter may carry those that Tasklist's filter editor offers, and no other.
 */
final class QueryExpressions {

  private static final Pattern OFFERED =
      Pattern.compile(
          "[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)"
              + "|(now\\(\\)|dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)"
              + "\\(\\d{1,6}\\)|\\.withTimeAtStartOfDay\\(\\))*))\\s*}");

  private QueryExpressions() {}

  static void check(Command<?> command) {
    if (command instanceof AbstractQuery<?, ?> query) {
      refuse(expressions(query));
    } else if (command instanceof AbstractExecuteFilterCmd) {
      refuse(expressions(CommandField.<AbstractQuery<?, ?>>of(command, "extendingQuery")));
    } else if (command instanceof SaveFilterCmd) {
      Filter filter = CommandField.of(command, "filter");
      List<String> expressions = expressions(filter.getQuery());
      expressions.removeIf(expression -> OFFERED.matcher(expression).matches());
      refuse(expressions);
    }
  }

  private static void refuse(List<String> expressions) {
    if (!expressions.isEmpty()) {
      throw Refusal.EXPRESSION_IN_QUERY.about(expressions.get(0));
    }
  }

  /** A query's own list of or-queries begins with itself, hence the set of those seen. */
  private static List<String> expressions(AbstractQuery<?, ?> query) {
    Set<AbstractQuery<?, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(query, seen);
    return seen.stream()
        .flatMap(nested -> nested.getExpressions().values().stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static void collect(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> seen) {
    if (query != null && seen.add(query) && query instanceof TaskQueryImpl tasks) {
      tasks.getQueries().forEach(nested -> collect(nested, seen));
    }
  }
}
