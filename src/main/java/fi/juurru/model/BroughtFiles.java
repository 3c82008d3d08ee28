package fi.juurru.model;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the jar brought last, whether it was deployed or not: SHA-256 by file name. A deployed text
 * that is another one is somebody's change. What the jar no longer brings is not forgotten.
 */
@Repository
class BroughtFiles {

  private final JdbcClient jdbc;

  BroughtFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, String> digests() {
    Map<String, String> digests = new HashMap<>();
    jdbc.sql("select file, sha256 from brought_file")
        .query(
            row -> {
              digests.put(row.getString("file"), row.getString("sha256"));
            });
    return digests;
  }

  /** Writes only what differs. */
  void remember(Map<String, String> now) {
    Map<String, String> before = digests();
    now.forEach(
        (file, digest) -> {
          if (!digest.equals(before.get(file))) {
            jdbc.sql(
                    "insert into brought_file (file, sha256) values (?, ?)"
                        + " on conflict (file) do update set sha256 = excluded.sha256")
                .params(file, digest)
                .update();
          }
        });
  }
}
