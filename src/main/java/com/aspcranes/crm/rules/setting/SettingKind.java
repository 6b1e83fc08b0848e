package com.aspcranes.crm.rules.setting;

/** What a setting holds, and with it how it is typed, shown and kept. */
public enum SettingKind {
  RUPEES(true),
  RUPEES_PER_MONTH(true),
  PERCENT(true),
  FACTOR(true),
  HOURS(true),
  DAYS(true),
  /** One of the codes of {@link SettingKey#options}. */
  CHOICE(false),
  TEXT(false),
  /** Several lines of text; one value a line. */
  LINES(false),
  /** A value for each of {@link SettingKey#options}, in their order; a blank one is left out. */
  PARTS(false);

  private final boolean number;

  SettingKind(boolean number) {
    this.number = number;
  }

  /** Kept as a JSON number. */
  public boolean isNumber() {
    return number;
  }
}
