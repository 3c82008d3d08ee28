package fi.juurru.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A request whose body ends in an {@link IOException} where it is longer than it may be, or comes
 * too slowly; counted while it is read, because a chunked one does not say its length.
 */
class LimitedBody extends HttpServletRequestWrapper {

  private final int longest;
  private final Duration time;
  private final InstantSource clock;
  private Counted body;
  private int refusal;

  LimitedBody(HttpServletRequest request, int longest, Duration time, InstantSource clock) {
    super(request);
    this.longest = longest;
    this.time = time;
    this.clock = clock;
  }

  /** The HTTP status to refuse the request with; 0 as long as it keeps to its limits. */
  int refusal() {
    return refusal;
  }

  /**
   * Reads what nobody behind has read, for the next request on the connection: the server itself
   * would wait for it without end. At most so many bytes; more ends the connection.
   */
  void skip(int most) throws IOException {
    if (getContentLengthLong() > 0 || getHeader("Transfer-Encoding") != null) {
      byte[] unread = new byte[8192];
      var rest = getInputStream();
      for (int left = most; left > 0 && refusal == 0; ) {
        int read = rest.read(unread);
        left = read < 0 ? 0 : left - read;
      }
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body = new Counted(super.getInputStream());
    }
    return body;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    String name = getCharacterEncoding();
    Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    return new BufferedReader(new InputStreamReader(getInputStream(), charset));
  }

  private final class Counted extends ServletInputStream {

    private final ServletInputStream all;
    private final Instant end = clock.instant().plus(time);
    private long count;

    private Counted(ServletInputStream all) {
      this.all = all;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (clock.instant().isAfter(end)) {
        throw refused(HttpServletResponse.SC_REQUEST_TIMEOUT);
      }
      int read = readSome(target, from, length);
      count += Math.max(0, read);
      if (count > longest) {
        throw refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      }
      return read;
    }

    private int readSome(byte[] target, int from, int length) throws IOException {
      try {
        return all.read(target, from, length);
      } catch (SocketTimeoutException nothingCame) {
        throw refused(HttpServletResponse.SC_REQUEST_TIMEOUT);
      }
    }

    private IOException refused(int status) {
      refusal = status;
      return new BodyRefused(status);
    }

    @Override
    public int available() throws IOException {
      return all.available();
    }

    @Override
    public boolean isFinished() {
      return all.isFinished();
    }

    @Override
    public boolean isReady() {
      return all.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read at once");
    }
  }

  /** Without the way it came: who sends too much shall not fill the log with it. */
  private static final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private BodyRefused(int status) {
      super("The body is refused with " + status);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
