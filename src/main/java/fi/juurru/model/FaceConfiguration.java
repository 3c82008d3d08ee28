package fi.juurru.model;

import fi.juurru.CalledByModels;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Finds the public face among the application's beans, without creating any of them. */
@Configuration
class FaceConfiguration {

  @Bean
  static Face face(ListableBeanFactory beans) {
    return new Face(
        Arrays.stream(beans.getBeanNamesForAnnotation(CalledByModels.class))
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    name -> ClassUtils.getUserClass(beans.getType(name, false)))));
  }
}
