package com.aspcranes.crm.rules.setting;

import com.aspcranes.crm.rules.permission.Act;

/** Settings that are looked at together. */
public enum SettingPage {
  COMPANY(Act.READ_COMPANY, Act.EDIT_SETTINGS),
  HIRE(Act.READ_SETTINGS, Act.EDIT_SETTINGS),
  CHARGES(Act.READ_SETTINGS, Act.EDIT_SETTINGS),
  OFFER(Act.READ_SETTINGS, Act.EDIT_SETTINGS),
  TAX(Act.READ_SETTINGS, Act.EDIT_SETTINGS),
  BOARD(Act.READ_SETTINGS, Act.EDIT_SCHEDULING_RULES);

  private final Act reading;
  private final Act editing;

  SettingPage(Act reading, Act editing) {
    this.reading = reading;
    this.editing = editing;
  }

  public Act reading() {
    return reading;
  }

  public Act editing() {
    return editing;
  }
}
