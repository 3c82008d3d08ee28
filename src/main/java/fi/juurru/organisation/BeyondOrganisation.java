package fi.juurru.organisation;

/**
 * A model asked for something beyond the organisation of its instance. Whoever made the process go
 * on is told the sentence and no more; in a job it becomes an incident.
 */
public class BeyondOrganisation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Boundary boundary;

  BeyondOrganisation(Boundary boundary) {
    super(boundary.finnish());
    this.boundary = boundary;
  }

  public Boundary boundary() {
    return boundary;
  }
}
