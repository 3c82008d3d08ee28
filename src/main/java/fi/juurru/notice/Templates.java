package fi.juurru.notice;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** HTML, from the templates in {@code src/main/jte}, which escape what they are given. */
@Component
class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String letter(LetterPage page) {
    return render("letter.jte", page);
  }

  String stop(StopPage page) {
    return render("stop.jte", page);
  }

  private String render(String template, Object page) {
    var html = new StringOutput();
    engine.render(template, page, html);
    return html.toString();
  }
}
