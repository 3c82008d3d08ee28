package fi.juurru.form;

import static fi.juurru.CurrentInstance.execution;

import fi.juurru.CalledByModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * Lists that grow sheet by sheet, for the models. A sheet asks for up to five rows, {@code
 * gap1_text, gap1_owner} to {@code gap5_…}; a register is a variable of the instance with all rows
 * so far, as a form's table shows them, each row with what stands after the underscore. Registers
 * that nobody has written in have no rows.
 */
@Component("registers")
@CalledByModels
public class Registers {

  /** As many as a sheet asks for. */
  private static final int SHEET = 5;

  /** What a sheet answers to whether another one is needed. */
  private static final String MORE = "more";

  /** Begins an empty sheet: whether another one follows, is asked anew. */
  public void blank() {
    execution().removeVariable(MORE);
  }

  /**
   * Adds the rows of a sheet to a register, and empties the sheet for the next one. Rows left empty
   * are left out.
   *
   * @param row what the names of the sheet's variables begin with, such as {@code gap}
   */
  public void add(String register, String row) {
    List<Map<String, Object>> rows = rows(register);
    sheet(row).values().stream().filter(Registers::isFilled).forEach(rows::add);
    keep(register, rows);
    empty(row);
  }

  /**
   * As {@link #add}, but a row takes the place of the one that says the same under a key: what
   * somebody answers later counts.
   */
  public void put(String register, String row, String key) {
    List<Map<String, Object>> rows = rows(register);
    sheet(row).values().stream()
        .filter(Registers::isFilled)
        .forEach(
            answer -> {
              rows.removeIf(earlier -> text(earlier, key).equals(text(answer, key)));
              rows.add(answer);
            });
    keep(register, rows);
    empty(row);
  }

  /**
   * Begins a sheet with rows of a register, so that people answer to each or change them.
   *
   * @param sheet 0 for the first five rows, 1 for the next
   */
  public void open(String register, String row, int sheet) {
    blank();
    List<Map<String, Object>> rows = rows(register);
    List<String> keys = rows.stream().flatMap(one -> one.keySet().stream()).distinct().toList();
    for (int number = 1; number <= SHEET; number++) {
      int index = sheet * SHEET + number - 1;
      Map<String, Object> shown = index < rows.size() ? rows.get(index) : Map.of();
      for (String key : keys) {
        execution().setVariableLocal(row + number + "_" + key, shown.get(key));
      }
    }
  }

  /**
   * Puts what was answered on a sheet that {@link #open} has filled into the register's rows, new
   * rows after the last one. What was emptied is emptied in the register too.
   */
  public void answer(String register, String row, int sheet) {
    List<Map<String, Object>> rows = rows(register);
    sheet(row)
        .forEach(
            (number, answers) -> {
              int index = sheet * SHEET + number - 1;
              if (index < rows.size()) {
                rows.set(index, answers);
              } else {
                rows.add(answers);
              }
            });
    keep(register, rows.stream().filter(Registers::isFilled).toList());
    empty(row);
  }

  /** Takes all rows out of a register, for a new round. */
  public void clear(String register) {
    keep(register, List.of());
  }

  /** How many sheets a register fills. */
  public int sheets(String register) {
    return (rows(register).size() + SHEET - 1) / SHEET;
  }

  /** How many rows say this under a key; empty text for those that say nothing. */
  public long count(String register, String key, String value) {
    return rows(register).stream().filter(row -> text(row, key).equals(value)).count();
  }

  /** The rows that say this under a key, for a table. */
  public SpinJsonNode only(String register, String key, String value) {
    return Spin.JSON(rows(register).stream().filter(row -> text(row, key).equals(value)).toList());
  }

  /**
   * As {@link #only(String, String, String)}, with some of their cells: what others may see.
   *
   * @param keys with spaces between
   */
  public SpinJsonNode only(String register, String key, String value, String keys) {
    List<String> shown = List.of(keys.split(" "));
    List<Map<String, Object>> rows =
        rows(register).stream().filter(row -> text(row, key).equals(value)).toList();
    rows.forEach(row -> row.keySet().retainAll(shown));
    return Spin.JSON(rows);
  }

  /**
   * How many different values a key has in the rows in which a figure is above zero: in how many
   * branches there is somebody of a level.
   */
  public long different(String register, String key, String figure) {
    return rows(register).stream()
        .filter(row -> row.get(figure) instanceof Number number && number.doubleValue() > 0)
        .map(row -> text(row, key))
        .filter(value -> !value.isEmpty())
        .distinct()
        .count();
  }

  private static String text(Map<String, Object> row, String key) {
    return Objects.toString(row.get(key), "");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(String register) {
    return execution().getVariable(register) instanceof SpinJsonNode json && json.isArray()
        ? new ArrayList<>(json.mapTo(List.class))
        : new ArrayList<>();
  }

  private static void keep(String register, List<Map<String, Object>> rows) {
    ExecutionEntity execution = execution();
    execution.getProcessInstance().setVariable(register, Spin.JSON(rows));
  }

  /** What stands on the sheet, by the number of its row. */
  private static Map<Integer, Map<String, Object>> sheet(String row) {
    Map<Integer, Map<String, Object>> sheet = new TreeMap<>();
    ExecutionEntity execution = execution();
    names(row)
        .forEach(
            name -> {
              Object value = execution.getVariable(name.group());
              var cells =
                  sheet.computeIfAbsent(
                      Integer.valueOf(name.group(1)), any -> new LinkedHashMap<>());
              if (value != null && !value.equals("")) {
                cells.put(name.group(2), value);
              }
            });
    return sheet;
  }

  private static void empty(String row) {
    ExecutionEntity execution = execution();
    names(row).map(Matcher::group).toList().forEach(execution::removeVariable);
  }

  private static Stream<Matcher> names(String row) {
    Pattern cell = Pattern.compile(Pattern.quote(row) + "([1-" + SHEET + "])_(\\w+)");
    return execution().getVariableNames().stream()
        .sorted()
        .map(cell::matcher)
        .filter(Matcher::matches);
  }

  private static boolean isFilled(Map<String, Object> row) {
    return row.values().stream().anyMatch(value -> !value.equals(false));
  }
}
