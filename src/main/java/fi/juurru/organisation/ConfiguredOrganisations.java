package fi.juurru.organisation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisations that the operator configures under {@code juurru.organisations}; empty unless
 * set. Units are added by coordinators, in the process {@code unit-registration}.
 */
@ConfigurationProperties("juurru")
public record ConfiguredOrganisations(@DefaultValue List<Entry> organisations) {

  /** An organisation with its areas and methods. */
  public record Entry(
      String code,
      String name,
      @DefaultValue List<AreaEntry> areas,
      @DefaultValue List<MethodEntry> methods) {}

  /** An area of the organisation. */
  public record AreaEntry(String code, String name) {}

  /** A method of the organisation; {@code actionCode} is null when it has none. */
  public record MethodEntry(String code, String name, String maintainer, String actionCode) {}
}
