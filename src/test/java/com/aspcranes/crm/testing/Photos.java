package com.aspcranes.crm.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras make them. */
public final class Photos {
  private Photos() {}

  /** A JPEG with a blue sky, yellow ground, and a red mark in the upper left corner. */
  public static byte[] jpeg(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(90, 150, 220));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(210, 180, 90));
    pen.fillRect(0, height * 2 / 3, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same, with the camera's note on how it was held (1 to 8). */
  public static byte[] held(byte[] jpeg, int way) {
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) way);
    exif.putShort((short) 0).putInt(0);
    ByteBuffer held = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
    held.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (exif.capacity() + 2));
    held.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
    return held.array();
  }
}
