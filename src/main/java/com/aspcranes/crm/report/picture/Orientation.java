package com.aspcranes.crm.report.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as it wrote into the picture (Exif 2.32, tag 0x0112: 1 to 8, of which 1 is
 * upright).
 */
final class Orientation {
  /** Bytes of the beginning in which a camera's notes stand. */
  static final int HEAD = 128 * 1024;

  private static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final int APP1 = 0xe1;
  private static final int SCAN = 0xda;

  private Orientation() {}

  /** Upright for anything that does not say otherwise, damaged notes included. */
  static int of(byte[] head) {
    ByteBuffer jpeg = ByteBuffer.wrap(head);
    if (head.length < 4 || jpeg.getShort() != (short) 0xffd8) {
      return UPRIGHT;
    }
    while (jpeg.remaining() >= 4 && (jpeg.get() & 0xff) == 0xff) {
      int marker = jpeg.get() & 0xff;
      int length = (jpeg.getShort() & 0xffff) - 2;
      if (marker == SCAN || length < 0 || length > jpeg.remaining()) {
        return UPRIGHT;
      }
      ByteBuffer segment = jpeg.slice().limit(length);
      if (marker == APP1 && isExif(segment)) {
        return inTiff(segment.slice());
      }
      jpeg.position(jpeg.position() + length);
    }
    return UPRIGHT;
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] name = new byte[6];
    if (segment.remaining() < name.length) {
      return false;
    }
    segment.get(name);
    return new String(name, StandardCharsets.US_ASCII).equals("Exif\0\0");
  }

  private static int inTiff(ByteBuffer tiff) {
    if (tiff.remaining() < 8) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry > tiff.limit() - ENTRY) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int way = tiff.getShort(entry + 8);
        return way >= 1 && way <= 8 ? way : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  static boolean liesOnItsSide(int way) {
    return way >= 5;
  }

  /** Turns a picture of this width and height upright. */
  static AffineTransform upright(int way, int width, int height) {
    return switch (way) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
