package fi.juurru.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.juurru.JuurruTest;
import fi.juurru.access.Caller;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a person wrote is in no log, whatever becomes of it: not as a text, not as a parameter. */
@JuurruTest
@ExtendWith(OutputCaptureExtension.class)
class LogKeepsSilentTest {

  private static final String WRITTEN = "Sanomaton-asia-44";

  @LocalServerPort int port;
  @Autowired JdbcTemplate database;
  @Autowired TaskService tasks;

  @Test
  void anErrorOfTheDatabaseTellsNoRow() {
    List<Throwable> errors =
        List.of(
            catchThrowable( // twice the same key
                () ->
                    database.update(
                        "insert into act_ge_property (name_, value_) values (?, 'a'), (?, 'b')",
                        WRITTEN,
                        WRITTEN)),
            catchThrowable( // a row that the table does not take
                () ->
                    database.update(
                        "insert into act_id_group (id_, name_) values (null, ?)", WRITTEN)),
            catchThrowable( // the engine's batch
                () ->
                    tasks.createAttachment("a".repeat(300), "none", null, WRITTEN, WRITTEN, "x")));
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error).isNotNull();
              assertThat(printed(error)).contains("PSQLException").doesNotContain(WRITTEN);
            });
  }

  private static String printed(Throwable error) {
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  @Test
  void theEmbeddedDatabaseLogsNoRow() {
    assertThat(database.queryForObject("show log_error_verbosity", String.class))
        .isEqualTo("terse");
  }

  static Stream<String> unreadable() {
    return Stream.of(
        "GET /engine-rest/user?firstName=" + WRITTEN + "|{ HTTP/1.1",
        "GET /engine-rest/user?firstName=" + WRITTEN + "%zz HTTP/1.1",
        "GET /engine-rest/user/" + WRITTEN + "%00 HTTP/1.1",
        "GET /engine-rest/" + WRITTEN + " HTTP/9.9",
        "GET /engine-rest/task HTTP/1.1\r\nCookie: a=\"" + WRITTEN + "\u0001",
        "GET /engine-rest/task HTTP/1.1\r\nX-" + WRITTEN + "\u0001: a");
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatTomcatCannotReadIsNotQuoted(String request, CapturedOutput log) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      String head = request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
    assertThat(log.getAll()).doesNotContain(WRITTEN);
  }

  @Test
  void aTextThatCannotBeStoredIsNotLogged(CapturedOutput log) {
    var admin = Caller.overEngineRest(port, "admin", "admin");
    String unstorable = WRITTEN + "\\u0000";
    assertThat(
            List.of(
                admin.post("/task", "{\"nameLike\": \"%s\"}".formatted(unstorable)),
                admin.put("/user/worker/profile", "{\"firstName\": \"%s\"}".formatted(unstorable)),
                admin.post(
                    "/group/create",
                    "{\"id\": \"a.worker\", \"name\": \"%s\"}".formatted(unstorable)),
                admin.post(
                    "/process-definition/key/concern-handling/submit-form",
                    "{\"variables\": {\"concernText\": {\"value\": \"%s\"}}}"
                        .formatted(unstorable))))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
    assertThat(log.getAll()).doesNotContain(WRITTEN);
  }
}
