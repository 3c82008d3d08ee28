package fi.juurru.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter of ours: it stands where its position says, and reads the path as all others do. */
public abstract class RequestFilter extends OncePerRequestFilter implements Ordered {

  /** The order in which a request passes; in front of Camunda's filters, but for the last. */
  public enum Position {
    /** By which number all of it is found in the log. */
    NUMBER,
    /** Paths that are not there, or do not mean the same to everybody behind. */
    PATHS,
    /** Where somebody is led who names no application. */
    FRONT_DOOR,
    /** Which scripts a page may run. */
    PAGE_POLICY,
    /** Whose language it is answered in, known to all that follows. */
    READER,
    /** The language of a page, and which others there are. */
    PAGE_LANGUAGE,
    /** What is answered goes out in the reader's language. */
    ANSWER_LANGUAGE,
    /** How much is read, and for how long; before all that reads bodies. */
    BODY_LIMIT,
    /** What Camunda's resources cannot read is answered in words. */
    UNREADABLE,
    /** Who asks, over engine-rest or /api. From here on Spring's request context is set. */
    ENGINE_REST_LOGIN,
    /** Whether the person of a session is still who logged in. */
    SESSIONS,
    /** Behind Camunda's: of somebody who has not signed in no body is read or rewritten. */
    TASK_DATES;

    /** As Spring orders filters. */
    public int order() {
      return compareTo(ENGINE_REST_LOGIN) < 0 ? Ordered.HIGHEST_PRECEDENCE + ordinal() : ordinal();
    }
  }

  private final Position position;

  protected RequestFilter(Position position) {
    this.position = position;
  }

  @Override
  public final int getOrder() {
    return position.order();
  }

  /** The path inside the application, decoded: what the server itself goes by. */
  protected static String path(HttpServletRequest request) {
    return request.getPathInfo() == null
        ? request.getServletPath()
        : request.getServletPath() + request.getPathInfo();
  }
}
