package fi.juurru.language;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the language switch in the navigation bar calls; Camunda's CSRF filter stands before it. */
@RestController
class LanguageSwitch {

  private final Texts texts;
  private final ChosenLanguage chosen;

  LanguageSwitch(Texts texts, ChosenLanguage chosen) {
    this.texts = texts;
    this.chosen = chosen;
  }

  /** 204; 401 for who has not logged in, 400 for a language that is not there. */
  @PutMapping("/camunda/api/juurru/language/{language}")
  ResponseEntity<Void> choose(
      @PathVariable("language") String language, HttpServletRequest request) {
    if (!texts.languages().contains(language)) {
      return ResponseEntity.badRequest().build();
    }
    return chosen
        .user(request)
        .map(
            user -> {
              chosen.choose(user, language, request.getSession());
              return ResponseEntity.noContent().<Void>build();
            })
        .orElse(ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }
}
