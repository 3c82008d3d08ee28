package fi.juurru.model;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/**
 * A deployment breaks rules. Of all the engine's exceptions this kind alone becomes a 400 on every
 * way in, with its message shown to the modeller.
 */
class DeploymentRefused extends InvalidRequestException {

  private DeploymentRefused(String message) {
    super(Status.BAD_REQUEST, message);
  }

  static DeploymentRefused ofOneOrganisation() {
    return new DeploymentRefused(
        "Käyttöönottoa ei tehty eikä mitään tallennettu: mallit ovat kaikille organisaatioille"
            + " yhteisiä. Jätä organisaatio (Tenant ID) tyhjäksi.");
  }

  static DeploymentRefused because(List<Finding> findings) {
    return new DeploymentRefused(
        findings.stream()
            .map(finding -> "\n- " + finding)
            .collect(
                Collectors.joining(
                    "",
                    "Käyttöönottoa ei tehty eikä mitään tallennettu. Korjattavaa on "
                        + findings.size()
                        + " kohdassa:",
                    "")));
  }
}
