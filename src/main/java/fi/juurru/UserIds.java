package fi.juurru;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people's accounts are called: an id is used once, by one person. */
@Component
public class UserIds {

  /** Nothing else is an id, and the database fails over some signs. */
  public static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /** Key under which the engine keeps the language that a person has chosen. */
  public static final String LANGUAGE = "juurru.language";

  private static final int LONGEST_PROPOSAL = 50;

  private final JdbcClient jdbc;

  UserIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether somebody has this id or had it, in whatever organisation. */
  public boolean isTaken(String id) {
    return jdbc.sql(
            """
            select exists (select from act_id_user where id_ = :id)
                or exists (select from former_person where id = :id)""")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** One that is free, made from a name: {@code aino.maki}, or {@code aino.maki2}. */
  public String free(String firstName, String lastName) {
    String name =
        Stream.of(firstName, lastName)
            .map(UserIds::plain)
            .filter(part -> !part.isEmpty())
            .reduce((first, last) -> first + "." + last)
            .orElse("nimi");
    String proposed = name.substring(0, Math.min(LONGEST_PROPOSAL, name.length()));
    return Stream.concat(
            Stream.of(proposed), IntStream.iterate(2, n -> n + 1).mapToObj(n -> proposed + n))
        .filter(id -> !isTaken(id))
        .findFirst()
        .orElseThrow();
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
