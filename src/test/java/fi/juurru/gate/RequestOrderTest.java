package fi.juurru.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import fi.juurru.gate.RequestFilter.Position;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.core.StandardContext;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The web server passes a request through the filters in the order of {@link Position}. */
@JuurruTest
class RequestOrderTest {

  @Autowired ServletWebServerApplicationContext application;

  @Test
  void isThatOfThePositions() {
    List<String> filters = filters();

    assertThat(filters)
        .as(
            "Every Position stands in the server once: give a new filter its own, see RequestFilter")
        .containsSubsequence(
            "requestNumber",
            "openPaths",
            "frontDoor",
            "pagePolicy",
            "readerFilter",
            "pageFilter",
            "answerFilter",
            "bodyLimit",
            "unreadableRequests",
            "requestContextFilter",
            "authentication of /engine-rest",
            "openSessions",
            "Authentication Filter",
            "task dates");
    assertThat(Position.values()).hasSize(12);
  }

  private List<String> filters() {
    var server = (TomcatWebServer) application.getWebServer();
    var context = (StandardContext) server.getTomcat().getHost().findChildren()[0];
    return Arrays.stream(context.findFilterMaps()).map(FilterMap::getFilterName).toList();
  }
}
