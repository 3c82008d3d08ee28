package fi.juurru.chart;

import fi.juurru.Wording;

/** Why a period has no value. */
public enum Gap implements Wording {
  PAUSE("tauko"),
  /** So few people that the figure would tell of one of them. */
  HIDDEN("ei näytetä, koska ihmisiä on liian vähän"),
  UNKNOWN("ei tietoa");

  private final String text;

  Gap(String text) {
    this.text = text;
  }

  @Override
  public String finnish() {
    return text;
  }
}
