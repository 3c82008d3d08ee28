package fi.juurru.form;

import fi.juurru.calendar.WorkingDays;
import fi.juurru.language.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the guard into both of the engine's chains: it works inside the command's transaction. What
 * has passed it, and may not be known together with its sender, is taken out behind it.
 */
@Component
class FormPlugin extends AbstractProcessEnginePlugin {

  private final Options options;
  private final ObjectProvider<WorkingDays> days;
  private final Texts texts;
  private final ObjectProvider<AnswerBox> box;

  FormPlugin(
      Options options,
      ObjectProvider<WorkingDays> days,
      Texts texts,
      ObjectProvider<AnswerBox> box) {
    this.options = options;
    this.days = days;
    this.texts = texts;
    this.box = box;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomPreCommandInterceptorsTxRequired(
        with(configuration.getCustomPreCommandInterceptorsTxRequired(), new RefusalAnswer(texts)));
    configuration.setCustomPreCommandInterceptorsTxRequiresNew(
        with(
            configuration.getCustomPreCommandInterceptorsTxRequiresNew(),
            new RefusalAnswer(texts)));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        with(
            configuration.getCustomPostCommandInterceptorsTxRequired(),
            guard(configuration),
            new UnnamedAnswers(box)));
    configuration.setCustomPostCommandInterceptorsTxRequiresNew(
        with(
            configuration.getCustomPostCommandInterceptorsTxRequiresNew(),
            guard(configuration),
            new UnnamedAnswers(box)));
  }

  private FormGuard guard(ProcessEngineConfigurationImpl configuration) {
    var check =
        new FormCheck(
            new Feel(() -> feel(configuration)),
            options,
            () -> LocalDate.parse(days.getObject().today()));
    return new FormGuard(check, new ServedForm(options), texts);
  }

  /** Made by the engine when it is built, which is after this. */
  private static FeelEngine feel(ProcessEngineConfigurationImpl configuration) {
    return configuration.getDmnEngineConfiguration().getFeelEngine();
  }

  @SafeVarargs
  private static <T> List<T> with(List<T> others, T... own) {
    List<T> all = new ArrayList<>(others == null ? List.of() : others);
    all.addAll(List.of(own));
    return all;
  }
}
