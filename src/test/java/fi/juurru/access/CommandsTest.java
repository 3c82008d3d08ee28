package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** Every command of the engine is open, with or without a rule, or closed; none by its name. */
class CommandsTest {

  @Test
  void everyCommandOfTheEngineIsClassified() throws Exception {
    Set<String> closed = closed();
    Set<String> open = new TreeSet<>();
    Set<String> rest = new TreeSet<>();
    for (Class<?> command : commands()) {
      (AllowedCommands.contains(command) ? open : rest).add(command.getName());
    }

    assertThat(rest)
        .as(
            "Commands that are neither open nor closed. Look at what each one checks: put it into"
                + " AllowedCommands or AllowedReads, with a rule where the engine checks too little,"
                + " or into src/test/resources/closed-commands.txt")
        .isEqualTo(closed);
    assertThat(open).isNotEmpty().doesNotContainAnyElementsOf(closed);
  }

  private static Set<String> closed() throws IOException {
    try (var file = CommandsTest.class.getResourceAsStream("/closed-commands.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<Class<?>> commands() throws Exception {
    var engine = Path.of(Command.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var jar = new JarFile(engine.toFile())) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith("org/camunda/") && name.endsWith(".class"))
          .map(name -> type(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
          .filter(type -> Command.class.isAssignableFrom(type))
          .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
          .collect(Collectors.toSet());
    }
  }

  /** Without its static part; one that needs what is not there is no command of ours. */
  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Command.class.getClassLoader());
    } catch (ClassNotFoundException | NoClassDefFoundError absent) {
      return Object.class;
    }
  }
}
