package com.aspcranes.crm.report;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.report.document.BillTo;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.report.document.MachineRow;
import com.aspcranes.crm.report.document.PriceTable;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.aspcranes.crm.report.draw.DraftMark;
import com.aspcranes.crm.report.draw.PageImage;
import com.aspcranes.crm.report.draw.SteadyPdfExporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** The quotation on paper: A4 as PDF, or its pages as pictures. Any thread but the screen's. */
public final class QuotationPdf {
  private static final JasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();
  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  private QuotationPdf() {}

  /**
   * The PDF. Equal documents give equal bytes, on any day, with the same program and Java runtime.
   */
  public static byte[] render(QuotationDocument document) {
    try {
      JasperPrint print = fill(document);
      SteadyPdfExporter exporter =
          new SteadyPdfExporter(
              CONTEXT, document.date().atStartOfDay(INDIA), fingerprint(document));
      ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
      exporter.setExporterInput(new SimpleExporterInput(print));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      SimplePdfExporterConfiguration about = new SimplePdfExporterConfiguration();
      about.setMetadataTitle(print.getName());
      about.setMetadataAuthor(document.company().name());
      about.setDisplayMetadataTitle(true);
      exporter.setConfiguration(about);
      exporter.exportReport();
      return out.toByteArray();
    } catch (JRException e) {
      throw new IllegalStateException("the quotation template does not print", e);
    }
  }

  /**
   * The pages as the PDF shows them on white ground.
   *
   * @param dpi pixels an inch, 1 or more; 72 gives 595 by 842 pixels a page
   */
  public static List<PagePicture> pageImages(QuotationDocument document, int dpi) {
    try {
      JasperPrint print = fill(document);
      List<PagePicture> pages = new ArrayList<>();
      for (int page = 0; page < print.getPages().size(); page++) {
        pages.add(new PagePicture(PageImage.of(CONTEXT, print, page, dpi)));
      }
      return pages;
    } catch (JRException e) {
      throw new IllegalStateException("the quotation template does not print", e);
    }
  }

  /**
   * Loads the template, its fonts and the printing classes, so that the first quotation a person
   * asks for comes as quickly as the next ones. For a background thread at start.
   */
  public static void warmUp() {
    Money nothing = Money.ZERO;
    Company company = new Company(" ", List.of(), List.of(), null, null, null, null);
    BillTo nobody = new BillTo(" ", null, List.of(), null, null);
    MachineRow machine = new MachineRow(" ", null, null, " ", null, 1, 1, nothing, null, nothing);
    render(
        new QuotationDocument(
            company,
            null,
            1,
            false,
            LocalDate.EPOCH,
            null,
            null,
            nobody,
            List.of(),
            List.of(),
            new PriceTable(List.of(machine), List.of(), nothing, List.of(), nothing),
            List.of(" ")));
  }

  static JasperPrint fill(QuotationDocument document) throws JRException {
    ResourceBundle words = PrintedWords.load(document.language()).bundle();
    Map<String, Object> parameters = QuotationHead.of(document, words);
    parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
    parameters.put(JRParameter.REPORT_SCRIPTLET, new ContinuedPages());
    if (!document.sent()) {
      parameters.put("draftMark", new DraftMark(words.getString("draft")));
    }
    JRMapCollectionDataSource rows =
        new JRMapCollectionDataSource(List.copyOf(QuotationRows.of(document, words)));
    JasperPrint print =
        JasperFillManager.getInstance(CONTEXT).fill(Template.QUOTATION, parameters, rows);
    print.setName(words.getString("title") + " " + QuotationHead.reference(document, words));
    return print;
  }

  private static byte[] fingerprint(QuotationDocument document) {
    try {
      byte[] text = document.toString().getBytes(StandardCharsets.UTF_8);
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Template {
    static final JasperReport QUOTATION = load("quotation.jasper");

    private static JasperReport load(String name) {
      try (InputStream in = QuotationPdf.class.getResourceAsStream(name)) {
        return (JasperReport) JRLoader.loadObject(CONTEXT, Objects.requireNonNull(in, name));
      } catch (IOException | JRException e) {
        throw new IllegalStateException("the template " + name + " cannot be read", e);
      }
    }
  }
}
