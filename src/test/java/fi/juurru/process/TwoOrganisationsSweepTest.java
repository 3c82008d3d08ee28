package fi.juurru.process;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.access.Caller;
import fi.juurru.access.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * In the middle of a work that two organisations do together, each with an open task of it, no
 * reading operation of Camunda's API tells one of them anything of the other but what was handed
 * over: the names of organisations and areas, and of the partner that was chosen its code.
 */
class TwoOrganisationsSweepTest extends SharedDesignTest {

  @LocalServerPort private int port;
  @Autowired private HistoryService history;
  @Autowired private IdentityService identity;
  @Autowired private RepositoryService repository;

  @BeforeEach
  void bothHaveAnOpenTask() {
    begin();
    agree(story.user("facilitator"), story.user("coordinator"));
    as("facilitator").complete("map-actors", DesignActs.actor(1, "Psykiatria", "social-health"));
    as("facilitator")
        .complete(
            "send-invitations",
            Map.of(
                "inviteText", "Kaksi iltapäivää maaliskuussa",
                "replyBy", "2026-02-06",
                "partners", Story.chosen(partner.area())));
    settle();
    assertThat(story.openTasks()).containsExactly("record-participants");
    assertThat(partner.openTasks()).containsExactly("answer-invitation");
  }

  @Test
  void nobodyIsToldAnythingOfTheOtherOrganisation() {
    Set<String> told = new TreeSet<>();
    for (String role : List.of("coordinator", "supervisor")) {
      told.addAll(told(partner, role, story));
      told.addAll(told(story, role, partner));
    }
    assertThat(told).isEmpty();
  }

  @Test
  void whatOneDoesChangesNoListAndNoCountOfTheOther() {
    Caller coordinator = caller(partner, "coordinator");
    Map<String, String> before = Reads.answers(coordinator, of(partner));
    assertThat(before.get("GET /task/count")).startsWith("200").contains("\"count\":1}");
    send(
        "good-practice-reading",
        Map.of(
            "unit", story.unit(), "practiceText", "Parityö", "practiceFrom", "peer-learning-day"));
    Map<String, String> after = Reads.answers(coordinator, of(partner));

    after.entrySet().removeIf(answer -> answer.getValue().equals(before.get(answer.getKey())));
    assertThat(after).as("answers that have changed").isEmpty();
  }

  /** The requests of a person to which the answer tells of the other, asked by either's ids. */
  private List<String> told(Story own, String role, Story other) {
    Caller caller = caller(own, role);
    Map<String, String> answers = Reads.answers(caller, of(own));
    assertThat(answers.toString()).as("the own organisation is seen").contains(own.id());
    answers.putAll(Reads.about(caller, of(other)));
    List<String> secrets = secrets(other);
    List<String> told = new ArrayList<>();
    answers.forEach(
        (request, answer) -> {
          String said = withoutHandedOver(answer, request, own, other);
          secrets.stream()
              .filter(said::contains)
              .forEach(secret -> told.add(role + ": " + request + " tells " + secret));
        });
    return told;
  }

  /** What the request itself said is nothing new. */
  private String withoutHandedOver(String answer, String request, Story own, Story other) {
    String said = answer;
    for (String part : request.split("[ /]")) {
      said = part.contains("-") ? said.replace(part, "") : said;
    }
    said = said.replace("Organisaatio " + other.id(), "").replace("Alue " + other.id(), "");
    return own == story ? said.replace(other.area(), "") : said;
  }

  /** What all codes and user ids of an organisation end with, and the ids of all that it has. */
  private List<String> secrets(Story side) {
    List<String> secrets = new ArrayList<>(List.of(side.id()));
    String organisation = side.organisation();
    history
        .createHistoricActivityInstanceQuery()
        .tenantIdIn(organisation)
        .list()
        .forEach(
            activity -> {
              secrets.add(activity.getProcessInstanceId());
              secrets.add(activity.getExecutionId());
              if (activity.getTaskId() != null) {
                secrets.add(activity.getTaskId());
              }
            });
    return secrets.stream().distinct().toList();
  }

  private Caller caller(Story side, String role) {
    String person = side.user(role);
    var user = identity.createUserQuery().userId(person).singleResult();
    user.setPassword(person);
    ((IdentityServiceImpl) identity).saveUser(user, true);
    return Caller.overEngineRest(port, person, person);
  }

  /** Ids of what an organisation has of the work, by what the path is about. */
  private UnaryOperator<String> of(Story side) {
    String process = side == story ? DESIGN : "partner-answer";
    var instance = side.open(process).get(0);
    String task = side.tasks().get(0).getId();
    String deployment =
        repository.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId();
    return parameter -> {
      String path = parameter.substring(0, parameter.indexOf(' '));
      String name = parameter.substring(path.length() + 1);
      if (name.equals("key")) {
        return process;
      } else if (name.startsWith("tenant")) {
        return side.organisation();
      } else if (name.endsWith("arName") || name.equals("variableName")) {
        return "area";
      } else if (name.equals("userId") || path.startsWith("/user/")) {
        return side.user("coordinator");
      } else if (name.equals("groupId") || path.startsWith("/group/")) {
        return side.unit() + ".supervisor";
      } else if (path.startsWith("/tenant/")) {
        return side.organisation();
      } else if (path.contains("/process-definition/")) {
        return instance.getProcessDefinitionId();
      } else if (path.contains("/deployment/")) {
        return deployment;
      }
      return path.contains("/task/") ? task : instance.getId();
    };
  }
}
