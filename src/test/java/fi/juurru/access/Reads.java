package fi.juurru.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person is told by every operation of Camunda's API that only reads. */
public final class Reads {

  /** When the query was asked, and the number of a failure, which some answers tell. */
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.+]+|: [0-9A-F]{6}\"");

  private Reads() {}

  /**
   * The answers of every GET and of every query that is posted, by request.
   *
   * @param value of a parameter in the path, by the path and the parameter's name with a space
   *     between
   */
  public static Map<String, String> answers(Caller caller, UnaryOperator<String> value) {
    return answers(caller, operation -> true, value);
  }

  /** As {@link #answers}, of those that ask about something by its id. */
  public static Map<String, String> about(Caller caller, UnaryOperator<String> value) {
    return answers(caller, operation -> operation.path().contains("{"), value);
  }

  private static Map<String, String> answers(
      Caller caller, Predicate<DocumentedOperation> which, UnaryOperator<String> value) {
    var all = DocumentedOperation.all();
    Set<String> read =
        all.stream()
            .filter(operation -> operation.method().equals("GET"))
            .map(DocumentedOperation::path)
            .collect(Collectors.toSet());
    Map<String, String> answers = new TreeMap<>();
    all.stream()
        .filter(which)
        .filter(
            operation ->
                operation.method().equals("GET")
                    || operation.method().equals("POST")
                        && read.contains(operation.path())
                        && !operation.path().endsWith("ariables"))
        .map(operation -> operation.unfiltered(value))
        .forEach(
            request -> {
              var answer = caller.call(request.method(), request.path(), request.body());
              answers.put(
                  request.toString(),
                  answer.statusCode() + TIME.matcher(answer.body()).replaceAll("TIME"));
            });
    return answers;
  }
}
