package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.ProcessFile;
import fi.juurru.model.ProcessRule;
import fi.juurru.organisation.Role;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A role that a call names is a role, held in the kind of scope that stands before it: {@code
 * roles.holders(unit, 'worker')}. Otherwise nobody holds it, and nobody notices.
 */
@Component
class RolesInCallsAreKnown implements ProcessRule {

  /** Ask for a person and then for roles, in the instance's own scope. */
  private static final Set<String> OF_PERSONS = Set.of("isHeldBy", "besides");

  @Override
  public void check(ProcessFile file, Findings findings) {
    Expression.in(file)
        .forEach(
            expression ->
                expression
                    .calls()
                    .filter(call -> call.target().equals("roles"))
                    .filter(call -> !isKnown(call))
                    .forEach(
                        call ->
                            findings.add(
                                file,
                                expression.element(),
                                "Tarkista rooli lausekkeessa %s: ensin unit, method, area tai organisation, sitten rooli, joka kuuluu siihen."
                                    .formatted(expression.text()))));
  }

  private static boolean isKnown(Call call) {
    if (OF_PERSONS.contains(call.method())) {
      return Stream.of(1, 2)
          .flatMap(argument -> call.text(argument).stream())
          .allMatch(code -> Role.of(code).isPresent());
    }
    boolean withScope = call.arguments().size() > 1;
    return call.text(withScope ? 1 : 0)
        .map(code -> Role.of(code).filter(role -> !withScope || isHeldIn(role, call)).isPresent())
        .orElse(true);
  }

  private static boolean isHeldIn(Role role, Call call) {
    return call.variable(0).map(role.scope().variable().name()::equals).orElse(true);
  }
}
