package fi.juurru.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.Statements;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a morning costs with many people. */
class ManyLettersTest extends MailTest {

  /** People of a group, and tasks that wait for it. */
  private static final int OF_A_GROUP = 10;

  private static final String GROUPS =
      """
      insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_)
      select format('g%s-%s', n, :story), 1, 'Ryhmä', 'supervisor' from generate_series(1, :groups) n
      """;

  private static final String PEOPLE =
      """
      insert into ACT_ID_USER (ID_, REV_, FIRST_, LAST_, EMAIL_)
      select format('p%s-%s', n, :story), 1, 'Nimi', n::text, format('p%s-%s@example.fi', n, :story)
      from generate_series(1, :groups * 10) n
      """;

  private static final String HOME =
      """
      insert into ACT_ID_TENANT_MEMBER (ID_, TENANT_ID_, USER_ID_)
      select format('o%s-%s', n, :story), :organisation, format('p%s-%s', n, :story)
      from generate_series(1, :groups * 10) n
      """;

  private static final String MEMBERS =
      """
      insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_)
      select format('p%s-%s', n, :story), format('g%s-%s', 1 + n % :groups, :story)
      from generate_series(1, :groups * 10) n
      """;

  private static final String TASKS =
      """
      insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, CREATE_TIME_, DUE_DATE_, TENANT_ID_,
        SUSPENSION_STATE_)
      select format('t%s-%s', n, :story), 1, 'Tehtävä', 50, '2026-01-10 09:00', '2026-01-20 14:00',
        :organisation, 1
      from generate_series(1, :groups * 10) n
      """;

  private static final String LINKS =
      """
      insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_, TENANT_ID_)
      select format('l%s-%s', n, :story), 1, format('g%s-%s', 1 + n % :groups, :story), 'candidate',
        format('t%s-%s', n, :story), :organisation
      from generate_series(1, :groups * 10) n
      """;

  @Autowired Unsubscribing unsubscribing;

  @Test
  void aMorningIsWrittenInAsManyStatementsForTenPeopleAsForFifty() {
    int few = statements(1);
    assertThat(statements(5)).isEqualTo(few).isLessThanOrEqualTo(7);
  }

  private int statements(int groups) {
    story = stories.begin(firstDay());
    people(groups);
    unsubscribing.sign("the key is read once");
    int statements = statements(() -> mornings.write(story.organisation()));
    assertThat(waiting()).isEqualTo(groups * OF_A_GROUP);
    jdbc.sql("delete from mail where person like ?").param("%-" + story.id()).update();
    return statements;
  }

  @Test
  void aMailIsSentInTwoStatements() {
    people(1);
    postman.send(); // what others have left
    mornings.write(story.organisation());
    assertThat(statements(postman::send)).as("and a look before and after").isEqualTo(22);
    assertThat(waiting()).isZero();
  }

  /** Ours; each is told twice, and only one of them with its text. */
  private static int statements(Runnable work) {
    return (int) Statements.of(work).stream().filter(text -> text.contains("[")).count();
  }

  /** Four minutes are a morning too; the engine's jobs go on meanwhile. */
  @Test
  @Tag("benchmark")
  void fiveThousandPeopleInAMorning() {
    people(500);
    long begun = System.nanoTime();
    mornings.write(story.organisation());
    long written = System.nanoTime();
    assertThat(waiting()).isEqualTo(5_000);
    postman.send();
    long sent = System.nanoTime();
    System.out.printf(
        "5000 people with 10 tasks each: written in %d ms, sent in %d ms%n",
        Duration.ofNanos(written - begun).toMillis(), Duration.ofNanos(sent - written).toMillis());
    assertThat(waiting()).isZero();
    assertThat(server.getReceivedMessages().length).isEqualTo(5_000);
  }

  private void people(int groups) {
    for (String sql : List.of(GROUPS, PEOPLE, HOME, MEMBERS, TASKS, LINKS)) {
      jdbc.sql(sql)
          .param("story", story.id())
          .param("groups", groups)
          .param("organisation", story.organisation())
          .update();
    }
  }
}
