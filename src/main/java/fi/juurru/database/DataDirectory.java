package fi.juurru.database;

import fi.juurru.CannotStartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory that holds everything a Juurru without a configured database keeps. It belongs to
 * one running Juurru: the operating system drops the lock with the process that holds it, however
 * the process ends, so whoever gets the lock knows that a server still running here is an orphan.
 */
class DataDirectory implements AutoCloseable {

  private static final long FREE_MEGABYTES_NEEDED = 200;

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Makes the directory if need be, and locks it until {@link #close()}. */
  static DataDirectory open(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      path = (Files.exists(path) ? path : ownerOnly(path)).toRealPath();
      long free = Files.getFileStore(path).getUsableSpace() >> 20;
      if (free < FREE_MEGABYTES_NEEDED) {
        throw new CannotStartException(
            "The disk of Juurru's data directory %s is full: %d MB free.".formatted(path, free),
            "Free at least %d MB, or set juurru.data-dir to a directory on another disk."
                .formatted(FREE_MEGABYTES_NEEDED));
      }
      return new DataDirectory(path, lock(path.resolve("lock")));
    } catch (IOException e) {
      throw new CannotStartException(
          "Juurru cannot write its data directory %s: %s".formatted(path, e),
          "Give the user %s the right to write there, or set juurru.data-dir to another directory."
              .formatted(System.getProperty("user.name")),
          e);
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Left open: closing it would drop the lock that another part of this process holds.
      lock = null;
    }
    if (lock == null) {
      throw new CannotStartException(
          "Another Juurru is running on the data directory %s.".formatted(file.getParent()),
          "Stop it first, or set juurru.data-dir to another directory.");
    }
    return channel;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /** A directory in it that other users of the machine cannot enter. */
  Path ownerOnly(String name) throws IOException {
    return ownerOnly(path.resolve(name));
  }

  private static Path ownerOnly(Path path) throws IOException {
    Path directory = Files.createDirectories(path);
    if (Files.getFileAttributeView(directory, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
    return directory;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
