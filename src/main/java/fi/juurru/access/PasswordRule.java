package fi.juurru.access;

import fi.juurru.Wording;
import fi.juurru.gate.CommandField;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.util.ReflectionUtils;

/** Camunda's rules for passwords, in words for somebody who has to think of another one. */
enum PasswordRule implements Wording {
  LENGTH("Salasanassa pitää olla vähintään 10 merkkiä."),
  LOWERCASE("Salasanassa pitää olla pieni kirjain."),
  UPPERCASE("Salasanassa pitää olla iso kirjain."),
  DIGIT("Salasanassa pitää olla numero."),
  SPECIAL("Salasanassa pitää olla välimerkki tai muu erikoismerkki."),
  USER_DATA("Salasanassa ei saa olla omaa nimeä, tunnusta tai sähköpostiosoitetta.");

  private final String words;

  PasswordRule(String words) {
    this.words = words;
  }

  @Override
  public String finnish() {
    return words;
  }

  /** For a password that this command was to save; names each rule that it breaks. */
  static RuntimeException refusal(Command<?> command, PasswordPolicy policy) {
    Stream<Wording> broken =
        CommandField.<UserEntity>find(command, "user").stream()
            .flatMap(user -> broken(user, policy));
    return new InvalidRequestException(
        Status.BAD_REQUEST,
        Stream.concat(Stream.of(Refusal.WEAK_PASSWORD), broken)
            .map(Wording::finnish)
            .collect(Collectors.joining(" ")));
  }

  private static Stream<PasswordRule> broken(UserEntity user, PasswordPolicy policy) {
    var field = ReflectionUtils.findField(UserEntity.class, "newPassword");
    field.setAccessible(true);
    String password = (String) ReflectionUtils.getField(field, user);
    return policy.getRules().stream()
        .filter(rule -> !rule.execute(password, user))
        .flatMap(rule -> of(rule).stream());
  }

  private static Optional<PasswordRule> of(PasswordPolicyRule rule) {
    return Stream.of(values())
        .filter(known -> rule.getPlaceholder().endsWith("_" + known.name()))
        .findFirst();
  }
}
