package fi.juurru.organisation;

import fi.juurru.gate.Refused;
import jakarta.ws.rs.core.Response.Status;

/**
 * A model asked for something beyond the organisation of its instance. Whoever made the process go
 * on is told the sentence and no more; in a job it becomes an incident.
 */
public class BeyondOrganisation extends Refused {

  private static final long serialVersionUID = 1L;

  /** What may not be done. */
  public BeyondOrganisation(Boundary boundary) {
    super(Status.FORBIDDEN, boundary.finnish());
  }
}
