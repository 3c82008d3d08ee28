package fi.juurru.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A connection to the server that may be sent anything, also what no client would send. */
final class RawRequest implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket;

  RawRequest(int port) throws IOException {
    socket = new Socket("localhost", port);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  /** Lines of a request's head, which end the connection after the answer; what came back. */
  static String answer(int port, String... head) throws IOException {
    try (var connection = new RawRequest(port)) {
      connection.send(head(head));
      return connection.rest();
    }
  }

  static String head(String... lines) {
    return String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
  }

  RawRequest send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    return this;
  }

  /** All that the server says until it ends the connection. */
  String rest() throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1].substring(0, 3));
  }

  /** All values of a header, in order. */
  static List<String> header(String answer, String name) {
    return answer
        .substring(0, Math.max(0, answer.indexOf("\r\n\r\n")))
        .lines()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
