package fi.juurru.model;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/**
 * Names to whoever may see details of which models this jar has a newer text than the deployed one,
 * which somebody has changed. All is well nevertheless. As it was at the start: asking costs nobody
 * a statement.
 */
@Component("modelsHealthIndicator")
class ModelsHealth extends AbstractHealthIndicator {

  private final ShippedModels models;

  ModelsHealth(ShippedModels models) {
    this.models = models;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.up().withDetail("newerInJuurru", models.newer());
  }
}
