package com.aspcranes.crm.report.document;

import java.util.Arrays;

/** A PNG or JPEG image, printed over the full width of the page and at most 25 mm high. */
public final class Letterhead {
  private final byte[] image;

  public Letterhead(byte[] image) {
    this.image = image.clone();
  }

  public byte[] image() {
    return image.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Letterhead letterhead && Arrays.equals(image, letterhead.image);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(image);
  }

  /** Says which image it is, so that equal documents read equal. */
  @Override
  public String toString() {
    return "Letterhead[" + image.length + " bytes, " + hashCode() + "]";
  }
}
