package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.ObjenesisStd;

/** No command of the engine holds a text that is not looked at, known to us or not. */
class CommandTextsTest {

  private static final ObjenesisStd OBJECTS = new ObjenesisStd();

  @Test
  void findsEveryTextOfEveryCommandInTheEngine() throws ReflectiveOperationException {
    int texts = 0;
    for (BeanDefinition found : commands()) {
      Class<?> type = Class.forName(found.getBeanClassName());
      var command = (Command<?>) OBJECTS.newInstance(type);
      Set<String> written = new HashSet<>();
      fill(command, written);
      Set<String> seen = new HashSet<>();
      CommandTexts.each(command, (name, text) -> seen.add(text));
      assertThat(seen).as(type.getName()).containsAll(written);
      texts += written.size();
    }
    assertThat(texts).isGreaterThan(400);
  }

  private static Set<BeanDefinition> commands() {
    var classes =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition type) {
            return type.getMetadata().isConcrete()
                && !type.getBeanClassName().contains(".impl.test.");
          }
        };
    classes.addIncludeFilter(new AssignableTypeFilter(Command.class));
    return classes.findCandidateComponents("org.camunda.bpm.engine.impl");
  }

  /** Into each text, list of texts and builder of a command. */
  private static void fill(Object holder, Set<String> written) throws IllegalAccessException {
    for (Class<?> type = holder.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        field.setAccessible(true);
        String text = holder.getClass().getName() + "." + field.getName();
        if (field.getType() == String.class) {
          written.add(text);
          field.set(holder, text);
        } else if (field.getType() == List.class || field.getType() == Collection.class) {
          written.add(text);
          field.set(holder, List.of(text));
        } else if (field.getType() == String[].class) {
          written.add(text);
          field.set(holder, new String[] {text});
        } else if (field.getType().getSimpleName().endsWith("BuilderImpl")) {
          Object builder = OBJECTS.newInstance(field.getType());
          fill(builder, written);
          field.set(holder, builder);
        }
      }
    }
  }

  @Test
  void findsWhatIsInsideVariablesWithoutBuildingThem() {
    List<String> found = new ArrayList<>();
    var value =
        Variables.serializedObjectValue("{\"a\":1}")
            .objectTypeName("no.such.Type")
            .serializationDataFormat("application/json")
            .create();
    var variables = Variables.createVariables().putValueTyped("x", value).putValue("y", "text");
    CommandTexts.each(new SignalCmd("e", null, null, variables), (name, text) -> found.add(text));
    assertThat(found).containsExactlyInAnyOrder("e", "x", "{\"a\":1}", "y", "text");
  }
}
