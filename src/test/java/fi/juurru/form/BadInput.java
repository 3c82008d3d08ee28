package fi.juurru.form;

import java.util.HashMap;
import java.util.Map;

/**
 * Something that must not get in.
 *
 * @param label of the field that the answer must name
 * @param name of the variable that is bad
 * @param value to send instead of a good one; null to leave it out
 */
record BadInput(String what, String label, String name, Map<String, Object> value) {

  static BadInput missing(String label, String name) {
    return new BadInput("missing", label, name, null);
  }

  static BadInput plain(String what, String label, String name, Object value) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("value", value);
    return new BadInput(what, label, name, sent);
  }

  static BadInput typed(String what, String label, String name, String type, Object value) {
    return new BadInput(what, label, name, Map.of("type", type, "value", value));
  }

  Map<String, Object> in(Map<String, Object> good) {
    Map<String, Object> values = new HashMap<>(good);
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value);
    }
    return values;
  }
}
