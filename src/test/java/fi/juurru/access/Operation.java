package fi.juurru.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/**
 * One operation of Camunda's APIs, read off the annotations of its classes, so that none is
 * forgotten. Every parameter of a path is {@code x}, but for the engine's name.
 */
record Operation(String method, String path) implements Comparable<Operation> {

  private static final Set<String> ENGINE = Set.of("name", "engineName", "processEngineName");

  /** All of the four web applications and of {@code /engine-rest}; the application must run. */
  static Set<Operation> all() {
    Set<Operation> all = new TreeSet<>();
    add(new AdminApplication().getClasses(), "/camunda/api/admin", all);
    add(new CockpitApplication().getClasses(), "/camunda/api/cockpit", all);
    add(new TasklistApplication().getClasses(), "/camunda/api/tasklist", all);
    add(new WelcomeApplication().getClasses(), "/camunda/api/welcome", all);
    add(new EngineRestApplication().getClasses(), "/camunda/api/engine", all);
    add(CamundaRestResources.getResourceClasses(), "/engine-rest", all);
    return all;
  }

  private static void add(Set<Class<?>> resources, String base, Set<Operation> all) {
    resources.forEach(
        resource ->
            found(resource, Path.class)
                .ifPresent(path -> add(resource, joined(base, path.value()), all)));
  }

  private static void add(Class<?> resource, String base, Set<Operation> all) {
    for (Method method : resource.getMethods()) {
      Optional<Path> path = declarations(method).flatMap(m -> of(m, Path.class)).findFirst();
      Optional<String> verb =
          declarations(method)
              .flatMap(declared -> Arrays.stream(declared.getAnnotations()))
              .flatMap(annotation -> of(annotation.annotationType(), HttpMethod.class))
              .map(HttpMethod::value)
              .findFirst();
      String full = path.map(own -> joined(base, own.value())).orElse(base);
      if (verb.isPresent()) {
        all.add(new Operation(verb.get(), full));
      } else if (path.isPresent()) {
        add(method.getReturnType(), full, all);
      }
    }
  }

  private static String joined(String base, String path) {
    StringBuilder joined = new StringBuilder(base);
    for (String segment : path.split("/(?![^{]*})")) {
      if (!segment.isEmpty()) {
        joined.append('/').append(segment.startsWith("{") ? value(segment) : segment);
      }
    }
    return joined.toString();
  }

  private static String value(String parameter) {
    String name = parameter.replaceAll("[{}]|:.*", "").trim();
    return ENGINE.contains(name) ? "default" : "x";
  }

  /** The method itself and what it implements or overrides, whose annotations it inherits. */
  private static Stream<Method> declarations(Method method) {
    return types(method.getDeclaringClass())
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(other -> other.getName().equals(method.getName()))
        .filter(other -> Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
  }

  private static <A extends Annotation> Optional<A> found(Class<?> type, Class<A> annotation) {
    return types(type).flatMap(each -> of(each, annotation)).findFirst();
  }

  private static Stream<Class<?>> types(Class<?> type) {
    return type == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(type),
            Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .flatMap(Operation::types));
  }

  private static <A extends Annotation> Stream<A> of(AnnotatedElement element, Class<A> type) {
    return Stream.ofNullable(element.getAnnotation(type));
  }

  @Override
  public int compareTo(Operation other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
