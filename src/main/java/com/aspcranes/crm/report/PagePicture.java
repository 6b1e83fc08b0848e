package com.aspcranes.crm.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import javax.imageio.ImageIO;

/** One page as pixels, row by row from the top left. */
public final class PagePicture {
  private final BufferedImage image;

  PagePicture(BufferedImage image) {
    this.image = image;
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /** Premultiplied ARGB, {@code width() * height()} of them, read only. */
  public IntBuffer pixels() {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return IntBuffer.wrap(pixels).asReadOnlyBuffer();
  }

  public byte[] png() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
