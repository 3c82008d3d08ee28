package fi.juurru.model;

/** A file of a deployment. */
public interface ModelFile {

  /** Name under which the file was deployed; may be a path. */
  String resource();

  /** Last part of the name: what the modeller sees. */
  default String fileName() {
    return resource().substring(resource().replace('\\', '/').lastIndexOf('/') + 1);
  }

  /** File name without its ending, which is the id of what the file defines. */
  default String baseName() {
    int dot = fileName().lastIndexOf('.');
    return dot < 0 ? fileName() : fileName().substring(0, dot);
  }
}
