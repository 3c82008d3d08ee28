package fi.juurru.model;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the engine, as SHA-256 by file name. Of the texts only a process' own leaves the
 * database, for the names of its files.
 */
@Component
class DeployedVersions {

  /** How the newest version of a process or decision stands to the jar's. */
  enum Standing {
    SAME,
    /** The jar's is to be deployed: there is none, or the one that the jar brought before. */
    OLDER,
    /** Somebody has changed it after the jar's was deployed. */
    CHANGED,
    /** Somebody has changed it, and the jar's was not deployed since it is another one. */
    CHANGED_AND_OLDER
  }

  private final RepositoryService repository;
  private final JdbcClient jdbc;

  DeployedVersions(RepositoryService repository, JdbcClient jdbc) {
    this.repository = repository;
    this.jdbc = jdbc;
  }

  /** Of a bundle, by what the jar brings now and what it brought before. */
  Standing standing(Bundle bundle, Map<String, String> now, Map<String, String> before) {
    Optional<Map<String, String>> newest = versions(bundle).findFirst();
    if (newest.isEmpty()) {
      return Standing.OLDER;
    }
    if (consistsOf(newest.get(), now)) {
      return Standing.SAME;
    }
    if (consistsOf(newest.get(), before)) {
      return Standing.OLDER;
    }
    return versions(bundle).anyMatch(version -> consistsOf(version, now))
        ? Standing.CHANGED
        : Standing.CHANGED_AND_OLDER;
  }

  private static boolean consistsOf(Map<String, String> version, Map<String, String> files) {
    return files.entrySet().containsAll(version.entrySet());
  }

  /** Each with the files that it uses itself, the newest first. They are looked at one by one. */
  private Stream<Map<String, String>> versions(Bundle bundle) {
    return bundle.isProcess()
        ? repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(bundle.id())
            .orderByProcessDefinitionVersion()
            .desc()
            .list()
            .stream()
            .map(version -> digests(version.getDeploymentId(), process(version, bundle.main())))
        : repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(bundle.id())
            .orderByDecisionDefinitionVersion()
            .desc()
            .list()
            .stream()
            .map(version -> digests(version.getDeploymentId(), bundle));
  }

  /** With the files that this version names, which may be others than the jar's names. */
  private Bundle process(ProcessDefinition version, String main) {
    return jdbc.sql(
            "select bytes_ from act_ge_bytearray where deployment_id_ = ?"
                + " and regexp_replace(name_, '^.*[/\\\\]', '') = ?")
        .params(version.getDeploymentId(), main)
        .query(byte[].class)
        .optional()
        .map(model -> Bundle.of(main, new ByteArrayInputStream(model)))
        .orElseGet(() -> Bundle.of(main));
  }

  /** Names of files may have been deployed as paths. */
  private Map<String, String> digests(String deployment, Bundle bundle) {
    Map<String, String> digests = new HashMap<>();
    bundle.files().forEach(file -> digests.put(file, "missing"));
    jdbc.sql(
            """
            select file, encode(sha256(bytes_), 'hex') as digest
            from (
              select regexp_replace(name_, '^.*[/\\\\]', '') as file, bytes_
              from act_ge_bytearray where deployment_id_ = :deployment
            ) deployed
            where file in (:files)
            """)
        .param("deployment", deployment)
        .param("files", bundle.files())
        .query(
            row -> {
              digests.put(row.getString("file"), row.getString("digest"));
            });
    return digests;
  }
}
