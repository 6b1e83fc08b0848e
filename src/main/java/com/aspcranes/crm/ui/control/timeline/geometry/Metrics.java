package com.aspcranes.crm.ui.control.timeline.geometry;

/**
 * The sizes of the fixed parts, pixels, all following from the size of the letters.
 *
 * @param font size of the letters
 * @param row height of a row of one lane
 * @param group height of a group heading
 * @param header height of the head of dates
 * @param names width of the column of names
 */
public record Metrics(double font, double row, double group, double header, double names) {

  /** How close rows lie. */
  public enum Density {
    /** One line in a bar. */
    COMPACT(2.0),
    /** Two lines in a bar. */
    NORMAL(2.95);

    private final double rowInLetters;

    Density(double rowInLetters) {
      this.rowInLetters = rowInLetters;
    }
  }

  /**
   * @param names width of the column of names
   */
  public static Metrics of(double font, Density density, double names) {
    return new Metrics(
        font,
        Math.round(font * density.rowInLetters),
        Math.round(font * 1.85),
        Math.round(font * 4.5),
        names);
  }

  /** Space above the first bar of a row and below the last. */
  public double padding() {
    return 2;
  }

  /** From the top of a lane to the top of the next. */
  public double lane() {
    return row - 2 * padding();
  }
}
