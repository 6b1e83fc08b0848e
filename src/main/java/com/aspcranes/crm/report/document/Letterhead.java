package com.aspcranes.crm.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A PNG or JPEG image, printed over the full width of the page and at most 25 mm high. */
public final class Letterhead {
  private final byte[] image;

  private Letterhead(byte[] image) {
    this.image = image;
  }

  /** Empty if the bytes are no image this program can read. */
  public static Optional<Letterhead> of(byte[] image) {
    byte[] copy = image.clone();
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(copy)))
          .map(read -> new Letterhead(copy));
    } catch (IOException e) {
      return Optional.empty();
    }
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
