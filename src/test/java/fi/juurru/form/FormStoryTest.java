package fi.juurru.form;

import fi.juurru.JuurruTest;
import fi.juurru.process.Stories;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A class of tests in which people of a story send and get forms over HTTP. */
@JuurruTest
abstract class FormStoryTest {

  @Autowired Stories stories;
  @Autowired ProcessEngine engine;
  @LocalServerPort int port;

  FormStory story;

  @BeforeEach
  void beginStory() {
    story = new FormStory(stories, engine, port);
  }

  @AfterEach
  void endStory() {
    story.close();
  }
}
