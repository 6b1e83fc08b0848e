package com.aspcranes.crm.app.demo.story;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** What a rep's telephone might have seen at a gate: a shed, a crane, dust. */
final class SitePhoto {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1200;
  private static final int GRAIN = 18;

  private SitePhoto() {}

  static byte[] jpeg() {
    BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = photo.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setPaint(
        new GradientPaint(0, 0, new Color(120, 165, 205), 0, 800, new Color(228, 214, 190)));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(new Color(176, 148, 108));
    pen.fillRect(0, 860, WIDTH, HEIGHT - 860);
    pen.setColor(new Color(112, 120, 126));
    pen.fillPolygon(new int[] {80, 80, 420, 760, 760}, new int[] {880, 520, 400, 520, 880}, 5);
    pen.setColor(new Color(70, 76, 82));
    pen.fillRect(330, 660, 180, 220);
    pen.setColor(new Color(232, 168, 20));
    pen.fillRect(960, 800, 420, 90);
    pen.fillRect(1240, 730, 130, 80);
    pen.setStroke(new BasicStroke(22));
    pen.drawLine(1120, 800, 700, 200);
    pen.setStroke(new BasicStroke(4));
    pen.setColor(Color.DARK_GRAY);
    pen.drawLine(700, 200, 700, 470);
    for (int wheel = 0; wheel < 4; wheel++) {
      pen.fillOval(975 + wheel * 102, 860, 78, 78);
    }
    pen.dispose();
    return written(grainy(photo));
  }

  /** Without grain a drawing becomes a file far smaller than any photo. */
  private static BufferedImage grainy(BufferedImage photo) {
    Random grain = new Random(17);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int shift = grain.nextInt(GRAIN);
        Color was = new Color(photo.getRGB(x, y));
        photo.setRGB(
            x,
            y,
            new Color(
                    Math.max(0, was.getRed() - shift),
                    Math.max(0, was.getGreen() - shift),
                    Math.max(0, was.getBlue() - shift))
                .getRGB());
      }
    }
    return photo;
  }

  private static byte[] written(BufferedImage photo) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(photo, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
