package fi.juurru.notice;

import fi.juurru.notice.NoticeChoices.NoticeChoice;
import fi.juurru.organisation.PersonAsking;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the person who asks wants mail about; 401 for nobody. */
@RestController
@RequestMapping("/camunda/api/juurru/notices")
class OwnNotices {

  private final NoticeChoices choices;
  private final PostOffice office;
  private final IdentityService identity;
  private final PersonAsking asking;

  OwnNotices(
      NoticeChoices choices, PostOffice office, IdentityService identity, PersonAsking asking) {
    this.choices = choices;
    this.office = office;
    this.identity = identity;
    this.asking = asking;
  }

  /**
   * What is chosen.
   *
   * @param sent whether mail is sent here at all
   * @param address where it goes; null or empty for nowhere
   */
  record Chosen(boolean sent, String address, NoticeChoice choice) {}

  @GetMapping
  Chosen chosen() {
    String person = asking.id();
    var user = identity.createUserQuery().userId(person).singleResult();
    return new Chosen(office.isOpen(), user == null ? null : user.getEmail(), choices.of(person));
  }

  /** 400 for what is no choice. */
  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void choose(@RequestBody NoticeChoice choice) {
    String person = asking.id();
    if (choice.mornings() == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    choices.keep(person, choice);
  }
}
