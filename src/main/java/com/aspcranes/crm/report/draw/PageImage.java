package com.aspcranes.crm.report.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;

/**
 * Draws one filled page into a picture. It is drawn at twice the size and halved, which keeps the
 * letters where the PDF has them instead of on whole pixels.
 */
public final class PageImage extends JRGraphics2DExporter {
  private static final int OVERSAMPLING = 2;

  private PageImage(JasperReportsContext context) throws JRException {
    super(context);
  }

  /** The page at so many pixels an inch; a point is a 72nd of it. */
  public static BufferedImage of(JasperReportsContext context, JasperPrint print, int page, int dpi)
      throws JRException {
    float scale = dpi / 72f;
    int width = Math.round(print.getPageWidth() * scale);
    int height = Math.round(print.getPageHeight() * scale);
    BufferedImage large = blank(width * OVERSAMPLING, height * OVERSAMPLING);
    Graphics2D graphics = large.createGraphics();
    try {
      draw(context, print, page, scale * OVERSAMPLING, graphics);
    } finally {
      graphics.dispose();
    }
    return halved(large, width, height);
  }

  private static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  private static void draw(
      JasperReportsContext context, JasperPrint print, int page, float scale, Graphics2D graphics)
      throws JRException {
    PageImage exporter = new PageImage(context);
    SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
    output.setGraphics2D(graphics);
    SimpleGraphics2DReportConfiguration which = new SimpleGraphics2DReportConfiguration();
    which.setPageIndex(page);
    which.setZoomRatio(scale);
    which.setWhitePageBackground(true);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(output);
    exporter.setConfiguration(which);
    exporter.exportReport();
  }

  @Override
  protected void exportPage(Graphics2D graphics, int page) throws JRException {
    // Smoothed edges would leave seams between the filled cells of a row.
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    super.exportPage(graphics, page);
  }

  private static BufferedImage halved(BufferedImage large, int width, int height) {
    BufferedImage image = blank(width, height);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(large, 0, 0, width, height, null);
      return image;
    } finally {
      graphics.dispose();
    }
  }
}
