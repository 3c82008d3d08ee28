package fi.juurru.access;

/** The two ways into the engine: for machines and for the web applications. */
enum Api {
  ENGINE_REST,
  WEB_APPLICATION;

  /** One of the trial's people, whose password is the user id. */
  Caller caller(int port, String user) {
    return caller(port, user, user);
  }

  Caller caller(int port, String user, String password) {
    return this == ENGINE_REST
        ? Caller.overEngineRest(port, user, password)
        : Caller.overWebApplication(port, user, password, "tasklist");
  }
}
