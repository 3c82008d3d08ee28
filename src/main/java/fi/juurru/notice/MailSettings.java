package fi.juurru.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code juurru.mail.*}, beside Spring Boot's {@code spring.mail.*}.
 *
 * @param address where people reach Juurru, such as {@code https://juurru.example}: what a request
 *     says about it is anybody's word, and would lead the reader elsewhere
 * @param from whom mail is from
 */
@ConfigurationProperties("juurru.mail")
record MailSettings(String address, String from) {

  /** The address without a slash at its end. */
  String root() {
    return address.replaceAll("/$", "");
  }

  boolean areComplete() {
    return address != null && !address.isBlank() && from != null && !from.isBlank();
  }
}
