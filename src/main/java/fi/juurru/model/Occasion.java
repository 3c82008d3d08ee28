package fi.juurru.model;

import fi.juurru.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * When people start a process, as its property {@code occasion} says: in Tasklist they choose by
 * it. In the order in which they are offered.
 */
public enum Occasion implements Wording {
  EVERYDAY("Arjessa"),
  EVENT("Kun jotain on tapahtunut"),
  PEOPLE("Ihmiset ja vastuut"),
  METHOD("Menetelmän käyttöönotto"),
  COACHING("Valmennus"),
  TOGETHER("Yhteinen kehittäminen"),
  ORGANISATION("Organisaatio ja johtaminen"),
  /** Of a process that does not say. */
  OTHER("Muut");

  private static final String PROPERTY = "occasion";

  private final String finnish;

  Occasion(String finnish) {
    this.finnish = finnish;
  }

  @Override
  public String finnish() {
    return finnish;
  }

  /** As models write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That of a process; what no occasion is named after is {@link #OTHER}. */
  public static Occasion of(Process process) {
    return named(process).flatMap(Occasion::of).findFirst().orElse(OTHER);
  }

  /** What a process says, whether there is such an occasion or not. */
  public static Stream<String> named(Process process) {
    return process.getExtensionElements() == null
        ? Stream.empty()
        : process.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> PROPERTY.equals(property.getCamundaName()))
            .map(CamundaProperty::getCamundaValue);
  }

  /** One that models may name. */
  public static Stream<Occasion> of(String code) {
    return Arrays.stream(values())
        .filter(occasion -> occasion != OTHER && occasion.code().equals(code));
  }
}
