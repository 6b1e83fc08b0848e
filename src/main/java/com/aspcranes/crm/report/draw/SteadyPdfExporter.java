package com.aspcranes.crm.report.draw;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/**
 * Writes the same bytes for the same document, so that a stored SHA-256 can be checked by printing
 * again: the creation date and the file id are given, and font subsets get a fixed prefix where the
 * library draws lots.
 */
public final class SteadyPdfExporter extends JRPdfExporter {
  private static final SecureRandom NO_LOTS = new NoLots();

  private final ZonedDateTime created;
  private final byte[] fileId;

  public SteadyPdfExporter(JasperReportsContext context, ZonedDateTime created, byte[] fileId) {
    super(context);
    this.created = created;
    this.fileId = fileId;
  }

  @Override
  protected PdfProducerFactory getPdfProducerFactory() {
    return Producer::new;
  }

  private final class Producer extends ClassicPdfProducer {
    Producer(PdfProducerContext context) {
      super(context);
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
      PdfDocumentWriter writer = super.createWriter(out);
      PdfDictionary info = getPdfWriter().getInfo();
      info.put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(created)));
      info.put(PdfName.FILEID, PdfEncryption.createInfoId(fileId, fileId));
      return writer;
    }

    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
      Font font = super.getFont(attributes, locale);
      BaseFont base = font.getBaseFont();
      if (base != null) {
        base.setSecureRandom(NO_LOTS);
      }
      return font;
    }
  }

  private static final class NoLots extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
