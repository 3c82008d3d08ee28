package fi.juurru.notice;

import static java.util.function.Predicate.not;

import fi.juurru.calendar.CalendarProperties;
import fi.juurru.calendar.ShownDay;
import fi.juurru.language.Texts;
import fi.juurru.notice.LetterPage.Line;
import fi.juurru.notice.LetterPage.Section;
import fi.juurru.notice.WaitingTasks.PersonalTask;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A person's letter about the tasks that wait: whether there is one this morning, and its words.
 */
@Component
class TaskLetters {

  /** Under one heading; nobody reads more in a mail. */
  private static final int MOST = 15;

  private final Texts texts;
  private final TaskNames names;
  private final Letters letters;
  private final CalendarProperties calendar;

  TaskLetters(Texts texts, TaskNames names, Letters letters, CalendarProperties calendar) {
    this.texts = texts;
    this.names = names;
    this.letters = letters;
    this.calendar = calendar;
  }

  /**
   * Empty when the person wants none this morning.
   *
   * @param tasks all that wait for one person, at least one
   */
  Optional<Letter> of(List<PersonalTask> tasks, Morning morning) {
    PersonalTask any = tasks.get(0);
    boolean wantsNew = any.mornings().equals(NoticeChoices.Mornings.ALL.code());
    if (any.week() || any.weekly() && morning.beginsAWeek()) {
      return Optional.of(letter(WaitingTasks.WEEK, tasks, morning, true, true));
    }
    boolean isNews =
        !any.mornings().equals(NoticeChoices.Mornings.NONE.code())
            && tasks.stream()
                .anyMatch(task -> morning.hasBecomeUrgent(task) || wantsNew && morning.isNew(task));
    return isNews
        ? Optional.of(letter(WaitingTasks.MORNING, tasks, morning, wantsNew, false))
        : Optional.empty();
  }

  private Letter letter(
      String matter,
      List<PersonalTask> tasks,
      Morning morning,
      boolean withNew,
      boolean withOthers) {
    Locale language = Locale.forLanguageTag(tasks.get(0).language());
    boolean isWeek = matter.equals(WaitingTasks.WEEK);
    Predicate<PersonalTask> isUrgent = task -> morning.isLate(task) || morning.isSoon(task);
    Predicate<PersonalTask> isNew = not(isUrgent).and(morning::isNew);
    Predicate<PersonalTask> isOther = not(isUrgent).and(not(morning::isNew));
    List<Section> sections =
        Stream.of(
                section(NoticeText.LATE, morning::isLate, tasks, language),
                section(NoticeText.SOON, morning::isSoon, tasks, language),
                section(NoticeText.NEW, isNew.and(task -> withNew), tasks, language),
                section(NoticeText.OTHERS, isOther.and(task -> withOthers), tasks, language))
            .filter(section -> !section.lines().isEmpty())
            .toList();
    String subject = say(isWeek ? NoticeText.WEEK : NoticeText.MORNING, language);
    String begins = say(isWeek ? NoticeText.WEEK_BEGINS : NoticeText.MORNING_BEGINS, language);
    return letters.of(
        tasks.get(0).person(),
        matter,
        Optional.ofNullable(tasks.get(0).since()).orElse(morning.before()),
        language,
        subject,
        begins,
        sections);
  }

  private Section section(
      NoticeText title, Predicate<PersonalTask> which, List<PersonalTask> tasks, Locale language) {
    List<PersonalTask> chosen = tasks.stream().filter(which).toList();
    return new Section(
        say(title, language),
        chosen.stream().limit(MOST).map(task -> line(task, language)).toList(),
        chosen.size() > MOST ? say(NoticeText.MORE, language) : null);
  }

  private Line line(PersonalTask task, Locale language) {
    return new Line(
        names.of(task, language),
        task.due() == null
            ? ""
            : say(NoticeText.DUE, language)
                .formatted(ShownDay.of(Date.from(task.due()), calendar.zone())),
        letters.tasklist("?task=" + task.task()));
  }

  private String say(NoticeText text, Locale language) {
    return texts.in(language, text.finnish());
  }
}
