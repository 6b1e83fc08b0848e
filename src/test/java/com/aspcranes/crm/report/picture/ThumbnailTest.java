package com.aspcranes.crm.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.Photos;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailTest {
  @TempDir Path dir;

  private Optional<String> of(byte[] bytes) throws IOException {
    return Thumbnail.of(Files.write(dir.resolve("picture"), bytes));
  }

  private BufferedImage drawn(byte[] bytes) throws IOException {
    String text = of(bytes).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(text)));
  }

  @Test
  void aLargePhotoBecomesASmallOneOfSomeKilobytes() throws IOException {
    BufferedImage small = drawn(Photos.jpeg(4000, 3000));
    assertEquals(192, small.getWidth());
    assertEquals(144, small.getHeight());
    assertTrue(of(Photos.jpeg(4000, 3000)).orElseThrow().length() < 12_000);
  }

  @Test
  void aPhotoIsUprightWhicheverWayTheCameraWasHeld() throws IOException {
    byte[] upright = Photos.jpeg(400, 300);
    // where the upper left corner of the stored picture comes to lie
    String[] corners = {"nw", "ne", "se", "sw", "nw", "ne", "se", "sw"};
    for (int way = 1; way <= 8; way++) {
      BufferedImage small = drawn(Photos.held(upright, way));
      assertEquals(way >= 5 ? 144 : 192, small.getWidth(), "way " + way);
      assertEquals(corners[way - 1], redCorner(small), "way " + way);
    }
  }

  private static String redCorner(BufferedImage image) {
    int right = image.getWidth() - 8;
    int bottom = image.getHeight() - 8;
    String found = "";
    found += isRed(image, 8, 8) ? "nw" : "";
    found += isRed(image, right, 8) ? "ne" : "";
    found += isRed(image, 8, bottom) ? "sw" : "";
    return found + (isRed(image, right, bottom) ? "se" : "");
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getRed() > 200 && color.getGreen() < 80 && color.getBlue() < 80;
  }

  @Test
  void whatIsNoPictureOrADamagedOneHasNoThumbnail() throws IOException {
    assertEquals(
        Optional.empty(), of("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    byte[] photo = Photos.jpeg(400, 300);
    assertEquals(Optional.empty(), of(Arrays.copyOf(photo, 30)));
    byte[] lies = Photos.held(photo, 6);
    lies[20] = (byte) 0xff;
    assertTrue(of(lies).isPresent(), "damaged notes do not hide the picture");
  }

  @Test
  void aPastedPictureKeepsItsPixels() throws IOException {
    int[] pixels = {0xff112233, 0x80445566, 0x00000000, 0xffffffff};
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PastedPicture.png(2, 2, pixels)));
    assertEquals(0xff112233, read.getRGB(0, 0));
    assertEquals(0x80445566, read.getRGB(1, 0));
    assertEquals(0xffffffff, read.getRGB(1, 1));
  }
}
