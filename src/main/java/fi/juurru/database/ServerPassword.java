package fi.juurru.database;

import fi.juurru.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The embedded server's password: made at the first start, and kept in a file that only the user
 * who runs Juurru can read.
 */
record ServerPassword(Path file) {

  String read() throws IOException {
    if (Files.notExists(file)) {
      throw new CannotStartException(
          "The password of the embedded PostgreSQL is missing: " + file,
          "Put the file back from a backup, or set juurru.data-dir to another directory.");
    }
    return Files.readString(file).strip();
  }

  String readOrMake() throws IOException {
    if (Files.notExists(file) || read().isEmpty()) {
      Files.deleteIfExists(file);
      Files.createFile(file);
      if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      var bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    return read();
  }
}
