package fi.juurru;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The components that a form may have: those that work in Tasklist, that the server can validate
 * and that need no translation of their own.
 */
public enum ComponentType {
  TEXT,
  TEXTFIELD,
  TEXTAREA,
  NUMBER,
  CHECKBOX,
  CHECKLIST,
  RADIO,
  SELECT,
  TAGLIST,
  DATETIME,
  GROUP,
  SEPARATOR,
  SPACER,
  TABLE,
  EXPRESSION,

  /** Anything else. Dynamic lists break Complete; frames, files and HTML open a way in. */
  OTHER;

  private static final Map<String, ComponentType> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), type -> type));

  /** The type of a component, as it stands in the form. */
  public static ComponentType of(JsonNode component) {
    return BY_NAME.getOrDefault(component.path("type").asText(), OTHER);
  }

  /** Whether a person enters something here. */
  public boolean isEntered() {
    return isWritten() || isChoice() || this == NUMBER || this == CHECKBOX || this == DATETIME;
  }

  /** Whether a person writes here. */
  public boolean isWritten() {
    return this == TEXTFIELD || this == TEXTAREA;
  }

  /** Whether a person chooses among options here. */
  public boolean isChoice() {
    return isMultiple() || this == RADIO || this == SELECT;
  }

  /** Whether a person chooses any number of options here: the value is a list. */
  public boolean isMultiple() {
    return this == CHECKLIST || this == TAGLIST;
  }
}
