package fi.juurru.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The models and forms that this jar brings.
 *
 * @param contents by file name
 * @param digests SHA-256 of the contents, as hexadecimal digits
 */
record ShippedFiles(Map<String, byte[]> contents, Map<String, String> digests) {

  private static final List<String> PLACES =
      List.of("classpath:bpmn/*.bpmn", "classpath:bpmn/*.dmn", "classpath:forms/*.form");

  static ShippedFiles read(ResourcePatternResolver resources) {
    Map<String, byte[]> contents = new TreeMap<>();
    Map<String, String> digests = new HashMap<>();
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      for (String place : PLACES) {
        for (Resource file : resources.getResources(place)) {
          byte[] content = file.getContentAsByteArray();
          contents.put(file.getFilename(), content);
          digests.put(file.getFilename(), HexFormat.of().formatHex(sha256.digest(content)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return new ShippedFiles(contents, digests);
  }

  /** All processes, and the decisions that none of them takes from its own deployment. */
  List<Bundle> bundles() {
    List<Bundle> processes =
        names(".bpmn")
            .map(name -> Bundle.of(name, new ByteArrayInputStream(contents.get(name))))
            .toList();
    Stream<Bundle> decisions =
        names(".dmn")
            .filter(name -> processes.stream().noneMatch(other -> other.files().contains(name)))
            .map(Bundle::of);
    return Stream.concat(processes.stream(), decisions).toList();
  }

  private Stream<String> names(String ending) {
    return contents.keySet().stream().filter(name -> name.endsWith(ending));
  }

  /** What is to be deployed of some bundles; a file that several use is there once. */
  Map<String, byte[]> of(Collection<Bundle> bundles) {
    Map<String, byte[]> some = new TreeMap<>(contents);
    some.keySet().removeIf(name -> bundles.stream().noneMatch(of -> of.files().contains(name)));
    return some;
  }
}
