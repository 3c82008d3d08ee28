package fi.juurru;

/** Processes that the code starts, looks for or treats apart; each is also its start message. */
public final class ProcessIds {

  public static final String AGREED_STEP_FOLLOW_UP = "agreed-step-follow-up";
  public static final String CONCERN_HANDLING = "concern-handling";
  public static final String CONFIDENTIAL_TASK_HELP = "confidential-task-help";
  public static final String DEPUTY_CHECK = "deputy-check";
  public static final String HANDOVER_LIST = "handover-list";
  public static final String INTEGRATION_AGREEMENT = "integration-agreement";
  public static final String LATE_TASK_HELP = "late-task-help";
  public static final String LATENESS_FOLLOW_UP = "lateness-follow-up";
  public static final String MANAGEMENT_ESCALATION = "management-escalation";
  public static final String METHOD_USE_REPORT = "method-use-report";
  public static final String PARTNER_REQUEST = "partner-request";
  public static final String ROLE_HANDOVER = "role-handover";
  public static final String SERVICE_INTEGRATION_DESIGN = "service-integration-design";
  public static final String UNIT_IMPLEMENTATION = "unit-implementation";
  public static final String UNIT_SUPPORT_CALL = "unit-support-call";
  public static final String WORKER_TRAINING_FOLLOW_UP = "worker-training-follow-up";

  private ProcessIds() {}
}
