package fi.juurru.chart;

/** Which direction of a figure is the hoped-for one. */
public enum Better {
  UP,
  DOWN,
  /** Neither is: such as a number of people. */
  NEITHER
}
