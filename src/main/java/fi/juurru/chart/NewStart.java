package fi.juurru.chart;

import java.time.LocalDate;

/**
 * From when on the figures are another story, such as a new version of the plan: a person has said
 * so and why.
 */
public record NewStart(LocalDate day, String reason) {}
