package fi.juurru.form;

import fi.juurru.calendar.WorkingDays;
import fi.juurru.language.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the guard into both of the engine's chains: it works inside the command's transaction. */
@Component
class FormPlugin extends AbstractProcessEnginePlugin {

  private final Options options;
  private final ObjectProvider<WorkingDays> days;
  private final Texts texts;

  FormPlugin(Options options, ObjectProvider<WorkingDays> days, Texts texts) {
    this.options = options;
    this.days = days;
    this.texts = texts;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomPreCommandInterceptorsTxRequired(
        with(configuration.getCustomPreCommandInterceptorsTxRequired(), new RefusalAnswer()));
    configuration.setCustomPreCommandInterceptorsTxRequiresNew(
        with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), new RefusalAnswer()));
    configuration.setCustomPostCommandInterceptorsTxRequired(
        with(configuration.getCustomPostCommandInterceptorsTxRequired(), guard(configuration)));
    configuration.setCustomPostCommandInterceptorsTxRequiresNew(
        with(configuration.getCustomPostCommandInterceptorsTxRequiresNew(), guard(configuration)));
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

  private static List<CommandInterceptor> with(
      List<CommandInterceptor> others, CommandInterceptor own) {
    List<CommandInterceptor> all = new ArrayList<>(others == null ? List.of() : others);
    all.add(own);
    return all;
  }
}
