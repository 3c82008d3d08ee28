package fi.juurru.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses that end a person's mail without a login. They are signed and hold for good: a mail may
 * be read years later. They allow nothing else.
 */
@Component
class Unsubscribing {

  /** Outside both APIs: a mail program posts here, without session or token. */
  static final String PATH = "/unsubscribe";

  private static final String ALGORITHM = "HmacSHA256";

  private final JdbcClient jdbc;
  private final MailSettings settings;
  private volatile SecretKeySpec key;

  Unsubscribing(JdbcClient jdbc, MailSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  String address(String person) {
    return settings.root() + PATH + "?of=" + encode(bytes(person)) + "." + sign(person);
  }

  /** Whose mail an address ends; empty for one that was not made here. */
  Optional<String> person(String token) {
    String[] parts = token == null ? new String[0] : token.split("\\.");
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      String person = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
      boolean isSigned = MessageDigest.isEqual(bytes(sign(person)), bytes(parts[1]));
      return isSigned ? Optional.of(person) : Optional.empty();
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }

  /** What nobody can make up who does not know the key. */
  String sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return encode(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private SecretKeySpec key() {
    if (key == null) {
      byte[] kept = jdbc.sql("select key from unsubscribe_key").query(byte[].class).single();
      key = new SecretKeySpec(kept, ALGORITHM);
    }
    return key;
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
