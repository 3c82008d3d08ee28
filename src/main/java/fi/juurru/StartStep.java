package fi.juurru;

/**
 * Something that has to stand in the database before the first request. Each step writes only what
 * is missing or differs, and leaves alone what an administrator has changed since; {@link StartUp}
 * runs them all.
 */
public interface StartStep {

  /** Where in the order of a start. */
  Place place();

  /** In the transaction of the start, which no other node is in at the same moment. */
  void run();

  /** The order of a start: each needs what those before it have made. */
  enum Place {
    /** The processes, decisions and forms that the jar brings. */
    MODELS,
    /** The organisations, areas and methods that the operator configured. */
    ORGANISATIONS,
    /** The sample organisations and their people, on an empty embedded database. */
    TRIAL,
    /** Which days are working days. */
    CALENDAR,
    /** Tenants, and the groups of all roles in every scope. */
    GROUPS,
    /** What members of a role may do, whatever the models say. */
    GRANTS,
    /** Who may start which process, as its model says. */
    STARTERS,
    /** The first administrator, on an external database. */
    ADMINISTRATOR,
    /** Who sees the open tasks of roles that nobody holds. */
    STAND_INS,
    /** Tasklist's filters for everybody. */
    FILTERS,
    /** The follow-up of late tasks, once for each organisation. */
    LATENESS
  }
}
