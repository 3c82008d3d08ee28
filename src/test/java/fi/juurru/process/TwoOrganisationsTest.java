package fi.juurru.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A class of stories in which the story's organisation asks something of another one. */
abstract class TwoOrganisationsTest extends StoryTest {

  /** The organisation that is asked. */
  protected Story partner;

  @BeforeEach
  void beginPartner() {
    partner = stories.begin(firstDay());
  }

  @AfterEach
  void endPartner() {
    partner.close();
  }

  /** Both sides work in transactions of their own, and an answer may lead to a further request. */
  protected void settle() {
    for (int round = 0; round < 3; round++) {
      story.settle();
      partner.settle();
    }
  }
}
