package fi.juurru.form;

import fi.juurru.language.Texts;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Stands around every command that a user gives, whichever API it came through. What the engine
 * does by itself (jobs, listeners, called processes) and what commands do inside it passes.
 */
class FormGuard extends CommandInterceptor {

  /** Of a thread, and of all guards: there is one in each of the engine's two chains. */
  private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

  private final FormCheck check;
  private final ServedForm served;
  private final Texts texts;

  FormGuard(FormCheck check, ServedForm served, Texts texts) {
    this.check = check;
    this.served = served;
    this.texts = texts;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (INSIDE.get()) {
      return next.execute(command);
    }
    INSIDE.set(true);
    try {
      CommandContext context = Context.getCommandContext();
      return context.getAuthentication() == null ? ofNobody(command) : guarded(command, context);
    } finally {
      INSIDE.remove();
    }
  }

  /** Who logs in has written a text too; the engine's own work is not for a web request. */
  private <T> T ofNobody(Command<T> command) {
    if (RequestContextHolder.getRequestAttributes() != null) {
      var problems = new Problems();
      CommandTexts.check(command, problems);
      problems.refuse(texts);
    }
    return next.execute(command);
  }

  private <T> T guarded(Command<T> command, CommandContext context) {
    var problems = new Problems();
    FreeTexts.check(command, problems);
    TaskNotes.check(command, context, problems);
    List<Submission> submissions = new Submissions(context).in(command);
    context.runWithoutAuthorization( // a choice of people reads users that the person can't
        () -> {
          submissions.forEach(submission -> check.check(submission, problems));
          return null;
        });
    problems.refuse(texts);
    CommandTexts.check(command, problems);
    problems.refuse(texts);
    T answer = next.execute(command);
    return served.fill(
        command, new ShownVariables(context).of(command, answer, submissions), context);
  }
}
