package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.juurru.access.Caller;
import fi.juurru.form.JsonApi.Reply;
import jakarta.ws.rs.BadRequestException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wherever a person writes besides forms, an administrator included, the forms' rules hold. */
class FreeTextsTest extends FormStoryTest {

  /** As JSON has it, since halves of characters can't be sent otherwise. */
  private static final Map<String, Fault> FORBIDDEN =
      Map.of(
          "ab\\u0000",
          Fault.SIGNS,
          "ab\\ud800",
          Fault.SIGNS,
          "\\u202eba",
          Fault.SIGNS,
          "<b>ab</b>",
          Fault.MARKUP,
          "ab 010190-123A",
          Fault.IDENTITY_CODE,
          "a".repeat(4001),
          Fault.TOO_LONG);

  @Autowired JdbcTemplate database;

  @Test
  void noPlaceTakesAForbiddenText() {
    String task = story.openPhase();
    String instance = task(task).getProcessInstanceId();
    Map<String, String> places =
        Map.ofEntries(
            Map.entry("POST /task/" + task + "/comment/create {'message':'%s'}", "Kommentti"),
            Map.entry("PUT /task/" + task + " {'name':'%s'}", "Tehtävän nimi"),
            Map.entry("PUT /task/" + task + " {'description':'%s'}", "Tehtävän kuvaus"),
            Map.entry(
                "POST /filter/create {'resourceType':'Task','name':'%s','query':{}}",
                "Suodattimen nimi"),
            Map.entry(
                "POST /filter/create {'resourceType':'Task','name':'x','query':{},"
                    + "'properties':{'description':'%s'}}",
                "description"),
            Map.entry("PUT /user/worker/profile {'id':'worker','firstName':'%s'}", "Etunimi"),
            Map.entry("PUT /user/worker/profile {'id':'worker','lastName':'%s'}", "Sukunimi"),
            Map.entry("PUT /user/worker/profile {'id':'worker','email':'%s'}", "Sähköposti"),
            Map.entry("POST /group/create {'id':'uusi.worker','name':'%s'}", "Ryhmän nimi"),
            Map.entry("POST /tenant/create {'id':'uusi','name':'%s'}", "Organisaation nimi"),
            Map.entry(
                "POST /authorization/create {'type':1,'permissions':['READ'],'userId':'worker',"
                    + "'resourceType':5,'resourceId':'%s'}",
                "Kohteen tunnus"),
            Map.entry("PUT /history/user-operation/x/set-annotation {'annotation':'%s'}", "Muist"),
            Map.entry("PUT /incident/x/annotation {'annotation':'%s'}", "Muistiinpano"),
            Map.entry(
                "POST /process-instance/delete {'processInstanceIds':['"
                    + instance
                    + "'],'deleteReason':'%s'}",
                "Perustelu"),
            Map.entry(
                "POST /process-definition/key/concern-handling/start {'businessKey':'%s'}",
                "Asian tunniste"),
            Map.entry(
                "PUT /process-instance/" + instance + "/variables/planLink {'value':'%s'}",
                "planLink"),
            Map.entry(
                "POST /process-instance/"
                    + instance
                    + "/modification {'instructions':[{'type':'startBeforeActivity',"
                    + "'activityId':'confirm-start','variables':{'x':{'value':'%s'}}}]}",
                "x"),
            Map.entry(
                "POST /message {'messageName':'none','correlationKeys':{'x':{'value':'%s'}}}",
                "x"));
    Map<String, Long> before = rows();
    var soft = new SoftAssertions();
    for (JsonApi api : story.asAdministrator()) {
      places.forEach(
          (place, label) ->
              FORBIDDEN.forEach(
                  (text, fault) -> {
                    Reply answer = send(api, place.formatted(text));
                    String row = api + place + text.substring(0, 3) + " " + fault + answer;
                    soft.assertThat(answer.status()).as(row).isEqualTo(400);
                    soft.assertThat(answer.message())
                        .as(row)
                        .contains(label, fault.finnish().split("%")[0])
                        .doesNotContain("010190", "<b>");
                  }));
    }
    soft.assertThat(rows()).isEqualTo(before);
    soft.assertAll();
  }

  @Test
  void aRefusalSpeaksTheReadersLanguage() {
    var answer =
        Caller.overEngineRest(port, "admin", "admin")
            .speaking("sv")
            .post("/group/create", "{\"id\": \"uusi.worker\", \"name\": \"<b>a</b>\"}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Gruppens namn: ta bort HTML");
  }

  @Test
  void idsAreRefusedInWordsThatSayWhichSignsTheyMayHave() {
    var soft = new SoftAssertions();
    for (JsonApi api : story.asAdministrator()) {
      for (String id : List.of("Maija", "m\u00e4ki", "a b", "-a", "a".repeat(65), "a/b", " ")) {
        for (String place :
            List.of(
                "POST /user/create {'profile':{'id':'%s'},'credentials':{'password':'Kolme-kivaa-1'}}",
                "POST /group/create {'id':'%s','name':'x'}",
                "POST /tenant/create {'id':'%s','name':'x'}",
                "POST /task/"
                    + story.story().unit()
                    + "/identity-links"
                    + " {'userId':'%s','type':'candidate'}")) {
          if (id.isBlank() && place.contains("identity-links")) {
            continue;
          }
          Reply answer = send(api, place.formatted(id));
          soft.assertThat(answer.status()).as(place + id + answer).isEqualTo(400);
          soft.assertThat(answer.message())
              .as(place + id)
              .containsPattern("tunnus: (käytä pieniä kirjaimia a–z|kirjoita enintään 64|täytä)");
        }
      }
    }
    soft.assertAll();
  }

  @Test
  void anEmptyCommentIsNone() {
    String task = story.openPhase();
    for (JsonApi api : story.as("coordinator")) {
      for (String empty : List.of("", "  \\n", "\\u00a0\\u200b")) {
        Reply answer =
            send(api, "POST /task/" + task + "/comment/create {'message':'" + empty + "'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("Kommentti: täytä tämä kohta");
      }
    }
    assertThat(engine.getTaskService().getTaskComments(task)).isEmpty();
  }

  @Test
  void aCommentStaysWithItsTaskAndEndsWithIt() {
    String task = story.openConcern();
    String elsewhere = task(story.openPhase()).getProcessInstanceId();
    String own = task(task).getProcessInstanceId();
    List<JsonApi> people = story.as("coordinator");
    for (JsonApi api : people) {
      String comment = "POST /task/" + task + "/comment/create {'message':'Hei','x':'%s'}";
      Reply foreign = send(api, comment.replace("'x'", "'processInstanceId'").formatted(elsewhere));
      assertThat(foreign.status()).as(foreign.toString()).isEqualTo(400);
      assertThat(foreign.message()).contains("Kommentti: tehtävä kuuluu toiseen käsittelyyn");
      assertThat(send(api, comment.replace("'x'", "'processInstanceId'").formatted(own)).status())
          .isEqualTo(200);
    }
    engine
        .getTaskService()
        .complete(task, Map.of("firstResponse", "Kiitos.", "handling", "solved"));
    for (JsonApi api : people) {
      Reply late = send(api, "POST /task/" + task + "/comment/create {'message':'Hei'}");
      assertThat(late.status()).as(late.toString()).isEqualTo(400);
      assertThat(late.message()).contains("Kommentti: tehtävä on jo tehty");
    }
    assertThat(
            database.queryForList(
                "select proc_inst_id_ from act_hi_comment where task_id_ = ? and type_ = 'comment'",
                String.class,
                task))
        .containsExactly(own, own);
  }

  @Test
  void attachmentsAndDeploymentsToo() {
    String task = story.openPhase();
    String elsewhere = task(story.openConcern()).getProcessInstanceId();
    var tasks = engine.getTaskService();
    engine.getIdentityService().setAuthentication("admin", List.of(Groups.CAMUNDA_ADMIN));
    List<ThrowingCallable> ways = new ArrayList<>();
    for (String bad : List.of("<b>a</b>", "a\u0000", "\ud800")) {
      ways.add(() -> tasks.createAttachment("x", task, null, bad, "", "https://example.org"));
      ways.add(() -> tasks.createAttachment("x", task, null, "a", bad, "https://example.org"));
      ways.add(() -> tasks.createAttachment("x", task, null, "a", "", bad));
      ways.add(
          () ->
              engine
                  .getRepositoryService()
                  .createDeployment()
                  .name(bad)
                  .addInputStream("a.txt", new ByteArrayInputStream(new byte[1]))
                  .deploy());
    }
    ways.add(() -> tasks.createAttachment("x", task, elsewhere, "a", "", "https://example.org"));
    ways.add(() -> tasks.createAttachment("x", "done", null, "a", "", "https://example.org"));
    Map<String, Long> before = rows();
    for (ThrowingCallable way : ways) {
      assertThat(catchThrowable(way)).isInstanceOf(BadRequestException.class);
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void whoSearchesOrLogsInWithImpossibleSignsIsToldSo() {
    for (JsonApi api : story.asAdministrator()) {
      for (String way :
          List.of(
              "POST /task {'nameLike':'%%%s'}",
              "POST /task {'orQueries':[{'processVariables':"
                  + "[{'name':'x','operator':'eq','value':'%s'}]}]}",
              "POST /process-instance {'businessKey':'%s'}",
              "POST /history/task {'taskDescription':'%s'}")) {
        Reply answer = send(api, way.formatted("\\u0000"));
        assertThat(answer.status()).as(way + answer).isEqualTo(400);
        assertThat(answer.message()).contains("poista näkymättömät merkit");
      }
      assertThat(api.get("/user?firstName=%00").status()).isEqualTo(400);
    }
    assertThat(JsonApi.ofRest(port, "a\u0000", "x").get("/task").status()).isEqualTo(401);
  }

  private Reply send(JsonApi api, String way) {
    String[] parts = way.split(" ", 3);
    return api.send(parts[0], parts[1], parts[2].replace('\'', '"'));
  }

  private Task task(String id) {
    return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
  }

  private Map<String, Long> rows() {
    var rows = new TreeMap<String, Long>();
    for (String table :
        List.of(
            "act_hi_comment",
            "act_hi_attachment",
            "act_ru_filter",
            "act_id_user",
            "act_id_group",
            "act_id_tenant",
            "act_ru_authorization",
            "act_re_deployment",
            "act_ru_execution",
            "act_ru_variable",
            "act_ge_bytearray")) {
      rows.put(table, database.queryForObject("select count(*) from " + table, Long.class));
    }
    return rows;
  }
}
