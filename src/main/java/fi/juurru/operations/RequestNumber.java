package fi.juurru.operations;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Gives each request a number, in the answer and with all that is logged for it. Always one of its
 * own: a number that comes with the request is anybody's word.
 */
@Component
class RequestNumber extends RequestFilter {

  static final String HEADER = "X-Request-Number";
  private static final String KEY = "request";
  private static final int BYTES = 8;

  private final SecureRandom random = new SecureRandom();

  RequestNumber() {
    super(Position.NUMBER);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String number = HexFormat.of().formatHex(bytes);
    response.setHeader(HEADER, number);
    try (var logged = MDC.putCloseable(KEY, number)) {
      chain.doFilter(request, response);
    }
  }
}
