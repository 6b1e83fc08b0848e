package com.aspcranes.crm.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.report.document.QuotationDocument;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class QuotationPdfTest {

  @Test
  void everythingOfTheDocumentIsReadableText() throws IOException {
    try (PrintedPdf pdf = print(SampleQuotations.oneMachine())) {
      String text = pdf.text();
      for (String part :
          List.of(
              "ASP Cranes Private Limited",
              "GSTIN 22AAKCA1234F1Z5",
              "PAN AAKCA1234F",
              "ASP-Q-000123 v2",
              "12 Mar 2026",
              "27 Mar 2026",
              "Anita Deshmukh",
              "Jindal Steel Fabrication Limited",
              "GSTIN 22AAACJ7788D1ZN",
              "Melting shop 3",
              "Dear Mr Verma,",
              "Mobile crane MC-50",
              "50 t, with operator",
              "996601",
              "Single shift, day",
              "Mobilisation and demobilisation 6,480.00",
              "courts of Durg",
              "SBIN0001234",
              "Authorised signatory",
              "Page 1 of 1")) {
        assertTrue(text.contains(part), part + " is missing in\n" + text);
      }
      assertEquals("Quotation ASP-Q-000123 v2", pdf.title());
    }
  }

  @Test
  void theTotalsAreThoseOfTheDocument() throws IOException {
    try (PrintedPdf pdf = print(SampleQuotations.oneMachine())) {
      String text = pdf.text();
      for (String row :
          List.of(
              "Machine hire 95,000.00",
              "Charges 99,980.00",
              "Subtotal 1,94,980.00",
              "Discount -4,875.50",
              "Taxable value 1,90,104.50",
              "CGST 9 % 17,109.41",
              "SGST 9 % 17,109.41",
              "Round-off -0.32",
              "Total ₹2,24,323.00",
              "Rupees Two Lakh Twenty-Four Thousand Three Hundred Twenty-Three Only")) {
        assertTrue(text.contains(row), row + " is missing in\n" + text);
      }
    }
  }

  @Test
  void aQuotationInHindiIsHindiFromTitleToSignature() throws IOException {
    QuotationDocument document = SampleQuotations.inHindi();
    try (PrintedPdf pdf = print(document)) {
      assertEquals("कोटेशन ASP-Q-000123 v2", pdf.title());
      assertTrue(pdf.glyphs().stream().noneMatch(glyph -> glyph.id() == 0));
    }
    Path folder = Files.createDirectories(Path.of("target", "screens"));
    List<PagePicture> pages = QuotationPdf.pageImages(document, 110);
    for (int i = 0; i < pages.size(); i++) {
      Files.write(folder.resolve("quotation-hindi-" + (i + 1) + ".png"), pages.get(i).png());
    }
    assertEquals(1, pages.size());
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertEquals(
        new TreeSet<>(PrintedWords.load("en").bundle().keySet()),
        new TreeSet<>(Collections.list(PrintedWords.load("hi").bundle().getKeys())));
    assertEquals("कोटेशन", PrintedWords.load("hi").text("title"));
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    for (QuotationDocument document : SampleQuotations.all()) {
      try (PrintedPdf pdf = print(document)) {
        assertFalse(pdf.fonts().isEmpty());
        for (PDFont font : pdf.fonts()) {
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  @Test
  void noLetterIsMissingInTheFontNotTheRupeeSignEither() throws IOException {
    for (QuotationDocument document : SampleQuotations.all()) {
      try (PrintedPdf pdf = print(document)) {
        assertTrue(pdf.text().contains("₹"));
        assertTrue(pdf.glyphs().size() > 500);
        assertTrue(pdf.glyphs().stream().noneMatch(glyph -> glyph.id() == 0), document::toString);
      }
    }
  }

  @Test
  void devanagariIsShapedAsTheFontAsks() throws IOException {
    String word = "क्षेत्रीय";
    Font font =
        FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
            .getAwtFontFromBundles("ASP Document", Font.BOLD, 8.5f, Locale.ENGLISH, false);
    GlyphVector shaped =
        font.layoutGlyphVector(
            new FontRenderContext(null, true, true),
            word.toCharArray(),
            0,
            word.length(),
            Font.LAYOUT_LEFT_TO_RIGHT);
    List<Integer> expected =
        java.util.Arrays.stream(shaped.getGlyphCodes(0, shaped.getNumGlyphs(), null))
            .filter(id -> id != 0xFFFF)
            .boxed()
            .toList();
    assertTrue(expected.size() < word.length(), "conjuncts take fewer glyphs than letters");
    try (PrintedPdf pdf = print(SampleQuotations.hindi())) {
      List<Integer> bold =
          pdf.glyphs().stream()
              .filter(glyph -> glyph.font().endsWith("Bold"))
              .map(PrintedPdf.Glyph::id)
              .toList();
      assertTrue(Collections.indexOfSubList(bold, expected) >= 0, expected + " not in " + bold);
    }
  }

  @Test
  void equalDocumentsGiveEqualBytesInAnyZoneAndOnAnyThread() {
    byte[] first = QuotationPdf.render(SampleQuotations.hindi());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("hi-IN"));
      assertArrayEquals(first, QuotationPdf.render(SampleQuotations.hindi()));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    List<CompletableFuture<byte[]>> atOnce =
        Collections.nCopies(4, SampleQuotations.hindi()).stream()
            .map(document -> CompletableFuture.supplyAsync(() -> QuotationPdf.render(document)))
            .toList();
    atOnce.forEach(pdf -> assertArrayEquals(first, pdf.join()));
  }

  @Test
  void anotherDocumentGivesOtherBytes() {
    byte[] one = QuotationPdf.render(SampleQuotations.oneMachine());
    assertFalse(java.util.Arrays.equals(one, QuotationPdf.render(SampleQuotations.machines(2))));
  }

  @Test
  void aQuotationPrintsAgainAfterWarmingUp() throws IOException {
    QuotationPdf.warmUp();
    try (PrintedPdf pdf = print(SampleQuotations.oneMachine())) {
      assertEquals(1, pdf.pages());
    }
  }

  private static PrintedPdf print(QuotationDocument document) throws IOException {
    return new PrintedPdf(QuotationPdf.render(document));
  }
}
