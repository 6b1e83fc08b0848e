package com.aspcranes.crm.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.report.document.QuotationDocument;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationLayoutTest {
  private static final int PALE = 0xECEEF1;
  private static final int WHITE = 0xFFFFFF;

  @Test
  void aOneMachineQuotationIsOnePageWithItsTerms() throws IOException {
    try (PrintedPdf pdf = print(SampleQuotations.oneMachine())) {
      assertEquals(1, pdf.pages());
    }
  }

  @Test
  void everyPageOfALongQuotationSaysWhatItBelongsTo() throws IOException {
    try (PrintedPdf pdf = print(SampleQuotations.machines(60))) {
      assertEquals(4, pdf.pages());
      for (int page = 1; page <= pdf.pages(); page++) {
        String text = pdf.text(page);
        assertTrue(text.contains("Page " + page + " of 4"), text);
        assertTrue(text.contains("ASP-Q-000123 v2"), text);
        assertTrue(text.contains("No. Machine SAC Hire Qty Days"), text);
      }
      String head = "Quotation ASP-Q-000123 v2  ·  12 Mar 2026";
      assertFalse(pdf.text(1).contains(head), "the first page has its own head");
      assertTrue(pdf.text(2).contains(head), pdf.text(2));
    }
  }

  @Test
  void theTotalsStandOnOnePageWithTheLastMachine() throws IOException {
    for (int machines = 5; machines <= 18; machines++) {
      try (PrintedPdf pdf = print(SampleQuotations.machines(machines))) {
        String page = pageWith(pdf, "Machine hire ");
        assertTrue(page.contains("Total ₹"), machines + " machines:\n" + page);
        assertTrue(page.contains("Amount in words"), machines + " machines:\n" + page);
        assertTrue(page.contains("Mobile crane MC-50"), machines + " machines:\n" + page);
        assertTrue(page.contains("No. Machine SAC"), machines + " machines:\n" + page);
      }
    }
  }

  @Test
  void aPageOfTermsHasNoTableHead() throws IOException {
    try (PrintedPdf pdf = print(SampleQuotations.manyTerms())) {
      assertTrue(pdf.pages() > 2);
      for (int page = 2; page <= pdf.pages(); page++) {
        assertFalse(pdf.text(page).contains("No. Machine SAC"));
      }
      assertTrue(pdf.text(pdf.pages()).contains("Authorised signatory"));
      assertTrue(pdf.text(pdf.pages()).contains("100."), "a clause above it");
    }
  }

  @Test
  void onlyADraftCarriesTheMark() throws IOException {
    try (PrintedPdf draft = print(SampleQuotations.draft());
        PrintedPdf sent = print(SampleQuotations.oneMachine())) {
      assertTrue(count(draft.image(1), PALE) > 20_000);
      assertEquals(0, count(sent.image(1), PALE));
      assertTrue(draft.text().contains("DRAFT v2"));
      assertFalse(draft.text().contains("ASP-Q-000123"));
    }
  }

  @Test
  void nothingIsPrintedOutsideTheMargins() throws IOException {
    for (QuotationDocument document : SampleQuotations.all()) {
      try (PrintedPdf pdf = print(document)) {
        for (int page = 1; page <= pdf.pages(); page++) {
          assertMarginsWhite(pdf.image(page));
        }
      }
    }
  }

  @Test
  void thePicturesShowThePagesOfThePdf() throws IOException {
    QuotationDocument document = SampleQuotations.machines(12);
    List<PagePicture> pictures = QuotationPdf.pageImages(document, 72);
    try (PrintedPdf pdf = print(document)) {
      assertEquals(pdf.pages(), pictures.size());
      for (int page = 1; page <= pdf.pages(); page++) {
        PagePicture shown = pictures.get(page - 1);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown.png()));
        assertEquals(595 * 842, shown.pixels().remaining());
        assertEquals(595, picture.getWidth());
        assertEquals(842, picture.getHeight());
        assertMarginsWhite(picture);
        double inked = 595 * 842 - count(pdf.image(page), WHITE);
        assertEquals(1, (595 * 842 - count(picture, WHITE)) / inked, 0.2);
      }
    }
  }

  @Test
  void lettersOfNeighbouringCellsNeverOverlap() throws IOException {
    for (QuotationDocument document :
        List.of(SampleQuotations.longNames(), SampleQuotations.oneMachine())) {
      try (PrintedPdf pdf = print(document)) {
        List<TextPosition> letters = pdf.letters(1);
        for (TextPosition one : letters) {
          for (TextPosition other : letters) {
            assertFalse(one != other && overlap(one, other), one + " and " + other);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aLetterheadTakesThePlaceOfTheCompanyBlock(String format) throws IOException {
    try (PrintedPdf pdf = print(SampleQuotations.onLetterhead(format))) {
      assertEquals(1, pdf.images(1));
      assertFalse(pdf.text().contains("hire@aspcranes.example"));
      assertTrue(pdf.text().contains("GSTIN 22AAKCA1234F1Z5"), "the tax numbers go to the foot");
    }
  }

  private static boolean overlap(TextPosition one, TextPosition other) {
    return Math.abs(one.getYDirAdj() - other.getYDirAdj()) < 2
        && one.getXDirAdj() < other.getXDirAdj() + 0.8 * other.getWidthDirAdj()
        && other.getXDirAdj() < one.getXDirAdj() + 0.8 * one.getWidthDirAdj();
  }

  private static void assertMarginsWhite(BufferedImage page) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean inside = x >= 39 && x <= 556 && y >= 33 && y <= 817;
        if (!inside) {
          assertEquals(WHITE, page.getRGB(x, y) & WHITE, "ink at " + x + "," + y);
        }
      }
    }
  }

  private static int count(BufferedImage page, int colour) {
    int count = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        count += (page.getRGB(x, y) & WHITE) == colour ? 1 : 0;
      }
    }
    return count;
  }

  private static String pageWith(PrintedPdf pdf, String text) throws IOException {
    for (int page = 1; page <= pdf.pages(); page++) {
      if (pdf.text(page).contains(text)) {
        return pdf.text(page);
      }
    }
    throw new AssertionError("no page with " + text);
  }

  private static PrintedPdf print(QuotationDocument document) throws IOException {
    return new PrintedPdf(QuotationPdf.render(document));
  }
}
