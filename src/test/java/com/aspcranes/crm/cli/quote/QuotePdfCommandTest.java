package com.aspcranes.crm.cli.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.cli.Run;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotePdfCommandTest {
  @TempDir private Path folder;

  @Test
  void aQuotationIsPrintedFromItsFile() throws IOException {
    Run run = print(document());
    assertEquals("0 ", run.exit() + " " + run.out() + run.err());
    String text = text();
    assertTrue(text.contains("ASP-Q-000123"), text);
    assertTrue(text.contains("Total ₹10,738.00"), text);
    assertTrue(text.contains("Truck crane MC-25"), text);
    assertTrue(text.contains("25 t, with operator"), text);
    assertTrue(text.contains("Place of supply 22 Chhattisgarh"), text);
    assertTrue(text.contains("2. Second clause"), text);
    assertTrue(text.contains("31 Mar 2026"), text);
  }

  @Test
  void theLeastInputPrintsADraft() throws IOException {
    ObjectNode json = PriceExamples.input();
    json.putObject("company").put("name", "ASP Cranes");
    json.putObject("customer").put("name", "श्री शर्मा");
    json.putObject("quotation").put("version", 1).put("date", "2026-03-16");
    assertEquals("0 ", print(json).exit() + " " + print(json).err());
    assertTrue(text().contains("DRAFT"), text());
    assertTrue(text().contains("MC-25"), text());
  }

  @ParameterizedTest(name = "{0}.{1} = {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "company|name|''|company.name: must be filled in",
        "company|gstin|22AAKCA1234F1ZX|company.gstin: has a wrong check character: is one"
            + " character mistyped?",
        "customer|gstin|12|customer.gstin: must be a GSTIN: state code, PAN, entity, Z and check"
            + " character",
        "customer|colour|blue|customer.colour: is not a known field",
        "quotation|date|31.3.2026|quotation.date: must be a date such as 2026-03-31",
        "quotation|valid_until|2026-02-30|quotation.valid_until: must be a date such as"
            + " 2026-03-31",
        "quotation|version|two|quotation.version: must be a whole number",
        "quotation|sent|yes|quotation.sent: must be true or false"
      })
  void badInputIsNamedInOneLine(String block, String field, String value, String reason) {
    ObjectNode json = document();
    ((ObjectNode) json.get(block)).put(field, value);
    Run run = print(json);
    assertEquals("1 " + reason, run.exit() + " " + run.err().stripTrailing());
    assertFalse(Files.exists(folder.resolve("q.pdf")));
  }

  @Test
  void everyLineNeedsItsNameOnceOneIsNamed() {
    ObjectNode json = document();
    ((ObjectNode) json.get("quotation")).withArray("machines").addObject().put("name", "Second");
    assertEquals(
        "1 quotation.machines: must name each of the 1 lines",
        print(json).exit() + " " + print(json).err().stripTrailing());
  }

  @Test
  void aMissingBlockIsNamed() {
    ObjectNode json = document();
    json.remove("company");
    assertEquals("company.name: must be filled in", print(json).err().stripTrailing());
  }

  @Test
  void aFaultOfThePriceIsNamedToo() {
    assertEquals(
        "days: must be from 1 to 3,650", print(document().put("days", 0)).err().stripTrailing());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.json");
    Run run = Run.of("", "quote", "pdf", "--in", missing.toString(), "--out", "x.pdf");
    assertEquals(
        "1 --in: " + missing + " cannot be read", run.exit() + " " + run.err().stripTrailing());
  }

  @Test
  void anImageThatIsNoneIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("logo.png"), "no image");
    Run run = print(document(), "--letterhead", text.toString());
    assertEquals("--letterhead: is not a PNG or JPEG image", run.err().stripTrailing());
  }

  @Test
  void withoutWhatToDoItIsWrongUse() {
    assertEquals(2, Run.of("", "quote").exit());
    assertEquals(2, Run.of("", "quote", "pdf").exit());
  }

  private Run print(ObjectNode json, String... more) {
    try {
      Path in = Files.writeString(folder.resolve("q.json"), json.toString());
      String[] args = new String[6 + more.length];
      String[] start = {"quote", "pdf", "--in", in.toString(), "--out", out().toString()};
      System.arraycopy(start, 0, args, 0, 6);
      System.arraycopy(more, 0, args, 6, more.length);
      return Run.of("", args);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path out() {
    return folder.resolve("q.pdf");
  }

  private String text() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out().toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static ObjectNode document() {
    ObjectNode json = PriceExamples.input();
    ObjectNode company = json.putObject("company");
    company.put("name", "ASP Cranes").put("address", "Plot 14\nBhilai").put("pan", "AAKCA1234F");
    company
        .putObject("bank")
        .put("account_name", "ASP Cranes")
        .put("bank", "State Bank of India")
        .put("branch", "Bhilai")
        .put("account_number", "31234567890")
        .put("ifsc", "SBIN0001234");
    json.putObject("customer").put("name", "Jindal Steel").put("address", "Raigarh 496001");
    ObjectNode quotation = json.putObject("quotation");
    quotation.put("number", "ASP-Q-000123").put("version", 1).put("sent", true);
    quotation.put("date", "2026-03-16").put("valid_until", "2026-03-31");
    quotation.put("terms", "First clause\n\nSecond clause\n");
    quotation
        .putArray("machines")
        .addObject()
        .put("name", "Truck crane MC-25")
        .put("capacity_tons", "25");
    return json;
  }
}
