package fi.juurru.language;

import fi.juurru.gate.RequestFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets everything that answers a request know the reader's language. */
@Component
class ReaderFilter extends RequestFilter {

  /** The request's attribute that tells who answers it after the filters. */
  static final String LANGUAGE = "juurru.reader";

  private final ReaderLanguage language;

  ReaderFilter(ReaderLanguage language) {
    super(Position.READER);
    this.language = language;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Locale reader = language.of(request);
    request.setAttribute(LANGUAGE, reader);
    Reader.is(reader);
    try {
      chain.doFilter(request, response);
    } finally {
      Reader.is(null);
    }
  }
}
