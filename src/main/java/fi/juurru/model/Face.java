package fi.juurru.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The public face: the beans that models may call by name, and their methods.
 *
 * @param beans classes by the name of the bean
 */
public record Face(Map<String, Class<?>> beans) {

  public Face {
    beans = new TreeMap<>(beans);
  }

  public boolean has(String bean) {
    return beans.containsKey(bean);
  }

  /** Names of a bean's methods. */
  public Set<String> methods(String bean) {
    return Arrays.stream(beans.get(bean).getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  /** Whether a bean has a method of this name that takes that many arguments. */
  public boolean has(String bean, String method, int arguments) {
    return Arrays.stream(beans.get(bean).getMethods())
        .filter(candidate -> candidate.getDeclaringClass() != Object.class)
        .filter(candidate -> candidate.getName().equals(method))
        .anyMatch(
            candidate ->
                candidate.getParameterCount() == arguments
                    || candidate.isVarArgs() && candidate.getParameterCount() <= arguments + 1);
  }
}
