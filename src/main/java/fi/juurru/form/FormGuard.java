package fi.juurru.form;

import fi.juurru.UserIds;
import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.WorkingDays;
import fi.juurru.gate.Asker;
import fi.juurru.gate.CommandRule;
import fi.juurru.gate.GivenCommand;
import fi.juurru.language.Texts;
import fi.juurru.process.OpenProcesses;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Stands around every command that a user gives, whichever API it came through. What the engine
 * does by itself (jobs, listeners, called processes) and what commands do inside it passes.
 */
@Component
class FormGuard implements CommandRule {

  private final FormCheck check;
  private final ServedForm served;
  private final Texts texts;

  FormGuard(
      Options options,
      OpenProcesses open,
      UserIds userIds,
      ObjectProvider<WorkingDays> days,
      CalendarProperties calendar,
      Texts texts) {
    this.check =
        new FormCheck(
            new Feel(FormGuard::feel),
            options,
            open,
            userIds::isTaken,
            () -> LocalDate.parse(days.getObject().today()),
            calendar::pauseOn);
    this.served = new ServedForm(options);
    this.texts = texts;
  }

  private static FeelEngine feel() {
    return Context.getProcessEngineConfiguration().getDmnEngineConfiguration().getFeelEngine();
  }

  @Override
  public Turn turn() {
    return Turn.FORM;
  }

  @Override
  public <T> T pass(GivenCommand<T> given) {
    return given.asker().isEmpty() ? ofNobody(given) : guarded(given, given.asker().get());
  }

  /** Who logs in has written a text too; the engine's own work is not for a web request. */
  private <T> T ofNobody(GivenCommand<T> given) {
    if (RequestContextHolder.getRequestAttributes() != null) {
      var problems = new Problems();
      CommandTexts.check(given.command(), problems);
      problems.refuse(texts);
    }
    return given.onwards();
  }

  private <T> T guarded(GivenCommand<T> given, Asker asker) {
    Command<T> command = given.command();
    CommandContext context = given.context();
    var problems = new Problems();
    FreeTexts.check(command, problems);
    TaskNotes.check(command, context, problems);
    List<Submission> submissions = new Submissions(context, asker).in(command);
    context.runWithoutAuthorization( // a choice of people reads users that the person can't
        () -> {
          submissions.forEach(submission -> check.check(submission, problems));
          return null;
        });
    problems.refuse(texts);
    CommandTexts.check(command, problems);
    problems.refuse(texts);
    T answer = given.onwards();
    return served.fill(
        command,
        new ShownVariables(context, asker).of(command, answer, submissions),
        asker,
        context);
  }
}
