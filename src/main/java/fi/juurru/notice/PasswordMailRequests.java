package fi.juurru.notice;

import fi.juurru.UserIds;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where anybody, before a login, asks for a mail with a code. The answer is the same whether or not
 * there is such a person, and comes as fast: what is asked is looked up later, one after the other,
 * and what is too much is dropped.
 */
@RestController
@RequestMapping("/camunda/api/juurru/password/mail")
class PasswordMailRequests {

  private static final int WAITING = 100;

  private final PasswordMail mail;
  private final MostPerMinute places = new MostPerMinute();
  private final ExecutorService later =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          new ThreadPoolExecutor.DiscardPolicy());

  PasswordMailRequests(PasswordMail mail) {
    this.mail = mail;
  }

  /** Whether mail is sent here at all. */
  record Offer(boolean offered) {}

  /** Who has forgotten the password. */
  record Forgetful(String user) {}

  @GetMapping
  Offer offer() {
    return new Offer(mail.isPossible());
  }

  /** Always 202. */
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  void ask(@RequestBody Forgetful forgetful, HttpServletRequest request) {
    String user = Objects.toString(forgetful.user(), "").strip();
    if (mail.isPossible()
        && UserIds.SHAPE.matcher(user).matches()
        && places.allow(request.getRemoteAddr())) {
      later.execute(() -> mail.send(user));
    }
  }

  @PreDestroy
  void end() {
    later.shutdown();
  }
}
