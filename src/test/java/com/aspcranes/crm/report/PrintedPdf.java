package com.aspcranes.crm.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** A PDF as a reader's program sees it: its pages' text, letters, fonts and pixels. */
final class PrintedPdf implements AutoCloseable {
  private final PDDocument document;

  /** A glyph put on a page; glyph 0 is the box a font shows for what it lacks. */
  record Glyph(int id, String font) {}

  PrintedPdf(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
  }

  int pages() {
    return document.getNumberOfPages();
  }

  String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  /** The text of one page, the first being 1. */
  String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  String title() {
    return document.getDocumentInformation().getTitle();
  }

  List<PDFont> fonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  int images(int page) {
    int images = 0;
    for (COSName name : document.getPage(page - 1).getResources().getXObjectNames()) {
      images += document.getPage(page - 1).getResources().isImageXObject(name) ? 1 : 0;
    }
    return images;
  }

  List<TextPosition> letters(int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, new StringWriter());
    return letters;
  }

  List<Glyph> glyphs() throws IOException {
    GlyphReader reader = new GlyphReader();
    for (PDPage page : document.getPages()) {
      reader.processPage(page);
    }
    return reader.glyphs;
  }

  /** The page at one pixel a point. */
  BufferedImage image(int page) throws IOException {
    return new PDFRenderer(document).renderImage(page - 1, 1);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static final class GlyphReader extends PDFStreamEngine {
    final List<Glyph> glyphs = new ArrayList<>();

    GlyphReader() {
      addOperator(new BeginText(this));
      addOperator(new EndText(this));
      addOperator(new MoveText(this));
      addOperator(new SetFontAndSize(this));
      addOperator(new ShowText(this));
      addOperator(new ShowTextAdjusted(this));
      addOperator(new SetMatrix(this));
      addOperator(new Concatenate(this));
      addOperator(new Save(this));
      addOperator(new Restore(this));
      addOperator(new DrawObject(this));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      try {
        glyphs.add(new Glyph(((PDType0Font) font).codeToGID(code), font.getName()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
