package fi.juurru.process;

import static fi.juurru.CurrentInstance.execution;
import static fi.juurru.ProcessVariable.AREA;

import fi.juurru.CalledByModels;
import fi.juurru.OtherOrganisation;
import fi.juurru.ProcessVariable;
import fi.juurru.model.process.AskedFromOutside;
import fi.juurru.organisation.BeyondOrganisation;
import fi.juurru.organisation.Boundary;
import fi.juurru.organisation.Organisation;
import fi.juurru.organisation.Organisations;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Requests from one organisation to another, for the models: the one way across. A request starts
 * an instance in the other organisation, of a process that says that it may be asked so; both know
 * its number, by which each can send the other messages. What crosses are the input parameters of
 * the task that asks or tells: no ids of instances, and never who did it. Both work in a
 * transaction of their own ({@code asyncBefore}), and what waits for a message goes on in another
 * ({@code asyncAfter}): what fails on one side is repaired there.
 */
@Component("requests")
@CalledByModels
public class Requests {

  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);

  /** The number of the request, the same on both sides. */
  private static final ProcessVariable<String> REQUEST =
      new ProcessVariable<>("request", String.class);

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final IdentityService identity;
  private final Organisations organisations;

  Requests(
      RuntimeService runtime,
      RepositoryService repository,
      IdentityService identity,
      Organisations organisations) {
    this.runtime = runtime;
    this.repository = repository;
    this.identity = identity;
    this.organisations = organisations;
  }

  /**
   * Starts the process that begins with this message in an area of whatever organisation, with the
   * variables {@code request}, {@code area} and {@code askedBy} (the name of the organisation that
   * asks). The current instance gets {@code request} too.
   *
   * @param area code, as the choice {@code partners} of a form offers it
   * @param message also the id of the process
   * @throws BeyondOrganisation when there is no such area, or the process does not say that it may
   *     be asked from outside
   */
  public void ask(String area, String message) {
    ExecutionEntity current = execution();
    String organisation =
        organisations
            .organisationOf(area)
            .filter(known -> organisations.area(area).isPresent())
            .orElseThrow(() -> new BeyondOrganisation(Boundary.PARTNERS));
    if (!mayBeAsked(message)) {
      throw new BeyondOrganisation(Boundary.REQUESTS);
    }
    String request = UUID.randomUUID().toString();
    REQUEST.set(current, request);
    Map<String, Object> payload = payload();
    payload.put(REQUEST.name(), request);
    payload.put(AREA.name(), area);
    payload.put("askedBy", name(current.getTenantId()));
    nobody(
        () ->
            OtherOrganisation.starting(
                organisation,
                () ->
                    runtime
                        .createMessageCorrelation(message)
                        .withoutTenantId()
                        .setVariables(payload)
                        .correlateStartMessage()));
    LOG.info(
        "Request {}: {} asks {} for {}", request, current.getTenantId(), organisation, message);
  }

  /**
   * Reaches the other side of the request, where it waits for this message, with {@code toldBy},
   * the name of the organisation that tells. What is left empty here stays there as it is.
   *
   * @return false when it does not: it has ended, or does not wait for this any more
   */
  public boolean tell(String message) {
    ExecutionEntity current = execution();
    String request = REQUEST.get(current);
    if (request == null) {
      return false;
    }
    Map<String, Object> payload = payload();
    payload.put("toldBy", name(current.getTenantId()));
    boolean told =
        nobody(
            () -> {
              List<Execution> waiting =
                  runtime
                      .createExecutionQuery()
                      .messageEventSubscriptionName(message)
                      .processVariableValueEquals(REQUEST.name(), request)
                      .list()
                      .stream()
                      .filter(
                          other ->
                              !other.getProcessInstanceId().equals(current.getProcessInstanceId()))
                      .toList();
              waiting.forEach(
                  other -> runtime.messageEventReceived(message, other.getId(), payload));
              return !waiting.isEmpty();
            });
    LOG.info(
        "Request {}: {} tells {}{}",
        request,
        current.getTenantId(),
        message,
        told ? "" : ", and nobody waits for it");
    return told;
  }

  private boolean mayBeAsked(String message) {
    var process =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(message)
            .withoutTenantId()
            .latestVersion()
            .singleResult();
    return process != null
        && AskedFromOutside.says(repository.getBpmnModelInstance(process.getId()));
  }

  private String name(String organisation) {
    return organisations.all().stream()
        .filter(known -> known.code().equals(organisation))
        .map(Organisation::name)
        .findFirst()
        .orElseThrow();
  }

  /** What is done across is done by nobody: the other side learns of no person. */
  private <T> T nobody(Supplier<T> action) {
    Authentication asker = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return action.get();
    } finally {
      identity.setAuthentication(asker);
    }
  }

  /** As within an organisation, but for where the sender belongs. */
  private static Map<String, Object> payload() {
    Map<String, Object> payload = Messages.payload();
    payload.keySet().removeAll(ProcessVariable.ASKED_AT_START);
    payload.keySet().removeAll(ProcessVariable.PLACE);
    payload.values().removeIf(value -> value == null || value.equals(""));
    return payload;
  }
}
