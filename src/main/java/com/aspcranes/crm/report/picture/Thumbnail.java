package com.aspcranes.crm.report.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The small picture that travels with a file's row, so that every desk shows it without bytes. */
public final class Thumbnail {
  /** Pixels of the longer side. */
  public static final int SIDE = 192;

  private static final Logger LOG = LoggerFactory.getLogger(Thumbnail.class);

  /** Pixels beyond which a picture is taken for a trap. */
  private static final long LARGEST = 400_000_000L;

  private Thumbnail() {}

  /**
   * A JPEG of some kilobytes in Base64, upright; empty for a picture that cannot be drawn here. Not
   * for the FX thread: a large photo takes some 100 ms.
   */
  public static Optional<String> of(Path picture) {
    try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int way = way(picture);
        return small(reader).map(small -> written(upright(small, way)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // a damaged picture, or one made to break readers: it is kept, and shown by its icon
      LOG.info("no thumbnail of {}: {}", picture.getFileName(), e.toString());
      return Optional.empty();
    }
  }

  /** Read in steps of several pixels: a photo of 100 megapixels never stands in memory. */
  private static Optional<BufferedImage> small(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > LARGEST) {
      return Optional.empty();
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / (SIDE * 2));
    param.setSourceSubsampling(step, step, 0, 0);
    return Optional.of(reader.read(0, param));
  }

  private static int way(Path picture) throws IOException {
    try (InputStream in = Files.newInputStream(picture)) {
      return Orientation.of(in.readNBytes(Orientation.HEAD));
    }
  }

  private static BufferedImage upright(BufferedImage from, int way) {
    boolean side = Orientation.liesOnItsSide(way);
    int longer = Math.max(from.getWidth(), from.getHeight());
    int width = shown(side ? from.getHeight() : from.getWidth(), longer);
    int height = shown(side ? from.getWidth() : from.getHeight(), longer);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      pen.transform(Orientation.upright(way, side ? height : width, side ? width : height));
      pen.drawImage(from, 0, 0, side ? height : width, side ? width : height, null);
    } finally {
      pen.dispose();
    }
    return small;
  }

  private static int shown(int length, int longer) {
    return longer <= SIDE ? length : Math.max(1, length * SIDE / longer);
  }

  private static String written(BufferedImage small) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.72f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(small, null, null), param);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    } finally {
      writer.dispose();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
