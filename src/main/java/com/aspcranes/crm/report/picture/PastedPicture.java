package com.aspcranes.crm.report.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture out of the clipboard, as a file. */
public final class PastedPicture {
  private PastedPicture() {}

  /**
   * PNG, so that nothing of a drawing or a screenshot is lost.
   *
   * @param argb rows of pixels, not premultiplied
   */
  public static byte[] png(int width, int height, int[] argb) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }
}
