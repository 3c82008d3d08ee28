package fi.juurru.access;

/** The two ways into the engine: for machines and for the web applications. */
enum Api {
  ENGINE_REST,
  WEB_APPLICATION;

  /** One of the trial's people, whose password is the user id. */
  Caller caller(int port, String user) {
    return this == ENGINE_REST
        ? Caller.overEngineRest(port, user, user)
        : Caller.overWebApplication(port, user, user, "tasklist");
  }
}
