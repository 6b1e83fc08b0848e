package com.aspcranes.crm.report.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A word in pale outline from the lower left to the upper right of the page, under its text. */
public final class DraftMark extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;
  private static final Color PALE = new Color(0xEC, 0xEE, 0xF1);
  private static final double SHARE_OF_DIAGONAL = 0.62;

  private final String word;

  public DraftMark(String word) {
    this.word = word;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    Font font =
        FontUtil.getInstance(context)
            .getAwtFontFromBundles("ASP Document", Font.BOLD, 100f, Locale.ENGLISH, false);
    FontRenderContext exact = new FontRenderContext(null, true, true);
    Shape outline = font.createGlyphVector(exact, word).getOutline();
    Rectangle2D bounds = outline.getBounds2D();
    double diagonal = Math.hypot(area.getWidth(), area.getHeight());
    double scale = diagonal * SHARE_OF_DIAGONAL / bounds.getWidth();
    AffineTransform place = new AffineTransform();
    place.translate(area.getCenterX(), area.getCenterY());
    place.rotate(-Math.atan2(area.getHeight(), area.getWidth()));
    place.scale(scale, scale);
    place.translate(-bounds.getCenterX(), -bounds.getCenterY());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(PALE);
    graphics.fill(place.createTransformedShape(outline));
  }
}
