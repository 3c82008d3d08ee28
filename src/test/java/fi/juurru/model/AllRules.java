package fi.juurru.model;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every rule there is, without the application. */
final class AllRules {

  private AllRules() {}

  static ModelRules get() {
    var context = new AnnotationConfigApplicationContext();
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
    scanner.scan("fi.juurru.model");
    context.registerBean(ModelRules.class);
    context.refresh();
    return context.getBean(ModelRules.class);
  }
}
