package fi.juurru;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes with which a person chooses a password without knowing the old one: for the first time, or
 * when it is forgotten. A code is random, known to whoever was told it and to nobody else, and
 * works once; a new one makes the person's earlier one void.
 */
@Component
public class PasswordCodes {

  /** Letters and digits that nobody takes for another when they are read from paper. */
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** Of 5 bits each: 140 in all. */
  private static final int LENGTH = 28;

  private static final int GROUP = 4;
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;

  PasswordCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A code that is told once; kept nowhere. */
  public record Code(String code, Instant until) {

    @Override
    public String toString() {
      return "Code[until=" + until + "]";
    }
  }

  /**
   * Makes a code to be handed over, instead of the person's earlier one.
   *
   * @param madeBy user id of who hands it over
   */
  public Code make(String person, String madeBy, Duration valid) {
    return kept(person, madeBy, valid, EVER).orElseThrow();
  }

  /**
   * Makes a code to be mailed, instead of an earlier one that was mailed; one that somebody hands
   * over stays, as anybody may ask for a mail. Empty where one was made within the pause.
   */
  public Optional<Code> mail(String person, Duration valid, Duration pause) {
    return kept(person, null, valid, now().minus(pause));
  }

  private Optional<Code> kept(String person, String madeBy, Duration valid, Instant unlessSince) {
    String code =
        random
            .ints(LENGTH, 0, SIGNS.length())
            .mapToObj(index -> SIGNS.substring(index, index + 1))
            .collect(Collectors.joining());
    Instant now = now();
    Instant until = now.plus(valid);
    int kept =
        jdbc.sql(
                """
                insert into password_code (person, mailed, hash, made_by, made, valid_until)
                values (:person, :mailed, :hash, :madeBy, :now, :until)
                on conflict (person, mailed) do update set hash = excluded.hash,
                  made_by = excluded.made_by, made = excluded.made,
                  valid_until = excluded.valid_until, used = null
                where password_code.made <= :unlessSince""")
            .param("person", person)
            .param("mailed", madeBy == null)
            .param("hash", hash(code))
            .param("madeBy", madeBy)
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(until))
            .param("unlessSince", Timestamp.from(unlessSince))
            .update();
    String shown = code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    return kept == 0 ? Optional.empty() : Optional.of(new Code(shown, until));
  }

  /** Uses a code up; answers whose it was, empty for one that is unknown, used, void or too old. */
  public Optional<String> use(String code) {
    return jdbc.sql(
            """
            update password_code set used = :now
            where hash = :hash and used is null and valid_until > :now returning person""")
        .param("hash", hash(plain(code)))
        .param("now", Timestamp.from(now()))
        .query(String.class)
        .optional();
  }

  /** Makes a person's codes void. */
  public void end(String person) {
    jdbc.sql("update password_code set valid_until = least(valid_until, made) where person = ?")
        .param(person)
        .update();
  }

  /** However it was typed: O is 0, I and L are 1, and spaces and hyphens are nothing. */
  private static String plain(String typed) {
    return typed
        .replaceAll("[\\s-]", "")
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replaceAll("[IL]", "1");
  }

  /** Not a slow one: nobody guesses 140 random bits. */
  private static byte[] hash(String code) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }
}
