package fi.juurru.model;

import fi.juurru.StartStep;
import fi.juurru.model.DeployedVersions.Standing;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys of the jar's processes and decisions those that are new, and those whose newest version
 * is what the jar of the start before brought. What somebody has changed since is kept, and so is
 * what does not go with that by the rules: an upgrade neither puts a modeller's work out of use nor
 * fails because of it. All that is deployed is one deployment, since processes need each other.
 */
@Component
class ShippedModels implements StartStep {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);
  private static final String NAME = "Juurru";

  private final ResourcePatternResolver resources;
  private final RepositoryService repository;
  private final DeploymentCheck check;
  private final DeployedVersions deployed;
  private final BroughtFiles brought;
  private volatile List<String> newer = List.of();

  ShippedModels(
      ResourcePatternResolver resources,
      RepositoryService repository,
      DeploymentCheck check,
      DeployedVersions deployed,
      BroughtFiles brought) {
    this.resources = resources;
    this.repository = repository;
    this.check = check;
    this.deployed = deployed;
    this.brought = brought;
  }

  @Override
  public Place place() {
    return Place.MODELS;
  }

  @Override
  public void run() {
    var shipped = ShippedFiles.read(resources);
    Map<String, String> before = brought.digests();
    Map<Standing, List<Bundle>> found =
        shipped.bundles().stream()
            .collect(Collectors.groupingBy(of -> deployed.standing(of, shipped.digests(), before)));
    List<Bundle> wanted = new ArrayList<>(found.getOrDefault(Standing.OLDER, List.of()));
    List<Bundle> kept = found.getOrDefault(Standing.CHANGED_AND_OLDER, List.of());
    List<Bundle> waiting =
        found.containsKey(Standing.CHANGED) || !kept.isEmpty()
            ? takeOutWhatDoesNotFit(wanted, shipped)
            : List.of();
    deploy(wanted, shipped);
    Map<String, String> now = new HashMap<>(shipped.digests());
    waiting.forEach(bundle -> now.keySet().removeAll(bundle.files()));
    brought.remember(now);
    tell(Stream.concat(kept.stream(), waiting.stream()).map(Bundle::main).sorted().toList());
  }

  private void tell(List<String> newer) {
    this.newer = newer;
    if (!newer.isEmpty()) {
      LOG.warn(
          "Juurru has newer ones than these, which stay because somebody has changed them or what"
              + " they work with: {}. Compare, and deploy Juurru's to take it over",
          newer);
    }
  }

  /** Main files of which this jar has a newer text than is deployed, as of the start. */
  List<String> newer() {
    return newer;
  }

  /** What needs a process otherwise than somebody has made it waits for it. */
  private List<Bundle> takeOutWhatDoesNotFit(List<Bundle> wanted, ShippedFiles shipped) {
    List<Bundle> waiting = new ArrayList<>();
    for (Set<String> broken = broken(wanted, shipped);
        !broken.isEmpty();
        broken = broken(wanted, shipped)) {
      Set<String> files = broken;
      wanted.stream().filter(bundle -> bundle.hasAnyOf(files)).forEach(waiting::add);
      wanted.removeAll(waiting);
    }
    return waiting;
  }

  private Set<String> broken(List<Bundle> wanted, ShippedFiles shipped) {
    return wanted.isEmpty()
        ? Set.of()
        : check.findings(shipped.of(wanted), repository).stream()
            .map(Finding::file)
            .collect(Collectors.toSet());
  }

  private void deploy(List<Bundle> wanted, ShippedFiles shipped) {
    if (!wanted.isEmpty()) {
      var deployment = repository.createDeployment().name(NAME);
      shipped
          .of(wanted)
          .forEach(
              (name, content) ->
                  deployment.addInputStream(name, new ByteArrayInputStream(content)));
      deployment.deploy();
      LOG.info("Deployed: {}", wanted.stream().map(Bundle::main).toList());
    }
  }
}
