package fi.juurru.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets everything that answers a request know the reader's language. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReaderFilter extends OncePerRequestFilter {

  private final ReaderLanguage language;

  ReaderFilter(ReaderLanguage language) {
    this.language = language;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Reader.is(language.of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      Reader.is(null);
    }
  }
}
