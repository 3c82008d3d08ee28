package fi.juurru.chart;

import fi.juurru.Wording;

/** Whether a target is met as things go now: what the limits let happen, not the last value. */
public enum TargetVerdict implements Wording {
  ALWAYS("tavoite täyttyy aina", "✓"),
  NEVER("tavoite ei täyty", "✗"),
  SOMETIMES("tavoite täyttyy välillä", "~");

  private final String text;
  private final String icon;

  TargetVerdict(String text, String icon) {
    this.text = text;
    this.icon = icon;
  }

  /** Null where there is no target, or no direction in which one is met. */
  static TargetVerdict of(Xmr limits, Double target, Better better) {
    if (target == null || better == Better.NEITHER) {
      return null;
    }
    int lower = Compared.of(limits.lower(), target);
    int upper = Compared.of(limits.upper(), target);
    if (better == Better.UP ? lower >= 0 : upper <= 0) {
      return ALWAYS;
    }
    return (better == Better.UP ? upper < 0 : lower > 0) ? NEVER : SOMETIMES;
  }

  /** The verdict as a letter. */
  public String icon() {
    return icon;
  }

  @Override
  public String finnish() {
    return text;
  }
}
