package fi.juurru.model.process;

import fi.juurru.model.Call;
import fi.juurru.model.Expression;
import fi.juurru.model.Findings;
import fi.juurru.model.Models;
import fi.juurru.model.Rule;
import org.springframework.stereotype.Component;

/**
 * What a model calls exists, with that number of arguments. A misspelt call would stop an instance
 * only when it gets there.
 */
@Component
class FaceMethodsExist implements Rule {

  @Override
  public void check(Models models, Findings findings) {
    models
        .processes()
        .forEach(
            file ->
                Expression.in(file)
                    .forEach(
                        expression ->
                            expression
                                .calls()
                                .filter(call -> models.face().has(call.target()))
                                .filter(call -> !exists(call, models))
                                .forEach(
                                    call ->
                                        findings.add(
                                            file, expression.element(), message(call, models)))));
  }

  private static boolean exists(Call call, Models models) {
    return models.face().has(call.target(), call.method(), call.arguments().size());
  }

  private static String message(Call call, Models models) {
    return "Toimintoa %s.%s, jolle annetaan %d arvoa, ei ole. Toimintoja ovat: %s."
        .formatted(
            call.target(),
            call.method(),
            call.arguments().size(),
            String.join(", ", models.face().methods(call.target()).stream().sorted().toList()));
  }
}
