package com.aspcranes.crm.ui.control.list;

import javafx.scene.control.ToggleButton;

/** A filter that is on or off, e.g. "Archived". */
public final class SwitchChip extends ToggleButton implements Chip {
  public SwitchChip() {
    getStyleClass().add("filter-chip");
  }

  @Override
  public boolean isSet() {
    return isSelected();
  }

  @Override
  public void clear() {
    setSelected(false);
  }
}
