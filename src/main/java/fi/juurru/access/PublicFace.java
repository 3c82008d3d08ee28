package fi.juurru.access;

import fi.juurru.CalledByModels;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The beans that models may call, and which methods of them. */
@Component
class PublicFace {

  private final ListableBeanFactory beans;

  PublicFace(ListableBeanFactory beans) {
    this.beans = beans;
  }

  Optional<Object> bean(String name) {
    return beans.containsBean(name)
            && beans.findAnnotationOnBean(name, CalledByModels.class) != null
        ? Optional.of(beans.getBean(name))
        : Optional.empty();
  }

  /** Its own public methods; not those that a proxy or {@link Object} adds. */
  boolean offers(Object base, String method) {
    Class<?> type = ClassUtils.getUserClass(base);
    return type.isAnnotationPresent(CalledByModels.class)
        && Arrays.stream(type.getMethods())
            .filter(candidate -> candidate.getDeclaringClass() != Object.class)
            .anyMatch(candidate -> candidate.getName().equals(method));
  }
}
