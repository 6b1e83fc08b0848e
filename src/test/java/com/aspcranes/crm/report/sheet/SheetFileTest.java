package com.aspcranes.crm.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.model.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant MOMENT = Instant.parse("2026-03-16T08:35:00Z");
  private static final List<String> TITLES =
      List.of("नाम", "Phone", "Total", "Tons", "Days", "Start", "Sent", "Empty");

  @TempDir Path folder;

  @Test
  void aWorkbookHoldsNumbersDatesAndHindiAndNoFormula() throws IOException {
    Path file = written(SheetFormat.XLSX);
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<Row> rows = book.getFirstSheet().read();
      assertEquals("नाम", rows.get(0).getCellText(0));
      Row row = rows.get(1);
      assertEquals("रायपुर \"स्टील\", लिमिटेड", row.getCellText(0));
      assertEquals(new BigDecimal("1234567.50"), row.getCellAsNumber(2).orElseThrow());
      assertEquals(new BigDecimal("49.75"), row.getCellAsNumber(3).orElseThrow());
      assertEquals(new BigDecimal("30"), row.getCellAsNumber(4).orElseThrow());
      assertEquals(LocalDate.of(2026, 3, 1), row.getCellAsDate(5).orElseThrow().toLocalDate());
      assertEquals(LocalDateTime.of(2026, 3, 16, 14, 5), row.getCellAsDate(6).orElseThrow());
      Row evil = rows.get(2);
      assertEquals("=HYPERLINK(\"http://example.invalid\")", evil.getCellText(0));
      assertEquals(CellType.STRING, evil.getCell(0).getType());
      assertEquals(CellType.STRING, evil.getCell(1).getType());
    }
  }

  @Test
  void aCsvFileOpensInExcelWithHindiAndWithoutFormulas() throws IOException {
    Path file = written(SheetFormat.CSV);
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(
        List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    List<CSVRecord> rows = CSVParser.parse(text, CSVFormat.EXCEL).getRecords();
    assertEquals(TITLES, rows.get(0).toList());
    assertEquals(
        List.of(
            "रायपुर \"स्टील\", लिमिटेड",
            "'+91 94698 16623",
            "1234567.50",
            "49.75",
            "30",
            "2026-03-01",
            "2026-03-16 14:05",
            ""),
        rows.get(1).toList());
    List<String> beginnings = rows.stream().skip(2).map(row -> row.get(0).substring(0, 2)).toList();
    assertEquals(List.of("'=", "'@", "'-", "'\t", "'\r"), beginnings);
    assertEquals("-5.00", rows.get(2).get(2), "a number below zero is no formula");
  }

  @Test
  void aStoppedExportLeavesTheOldFileAndNoOther() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, "old");
    assertThrows(
        CancellationException.class,
        () ->
            SheetFile.write(
                file,
                SheetFormat.CSV,
                sheet(),
                KOLKATA,
                row -> {
                  throw new CancellationException();
                }));
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  private Path written(SheetFormat format) throws IOException {
    Path file = folder.resolve("list" + format.ending());
    SheetFile.write(file, format, sheet(), KOLKATA, row -> {});
    return file;
  }

  private static Sheet sheet() {
    List<List<?>> rows =
        List.of(
            Arrays.asList(
                "रायपुर \"स्टील\", लिमिटेड",
                "+91 94698 16623",
                Money.of("1234567.50"),
                new BigDecimal("49.75"),
                30,
                LocalDate.of(2026, 3, 1),
                MOMENT,
                null),
            Arrays.asList("=HYPERLINK(\"http://example.invalid\")", "+1", Money.of("-5.00")),
            List.of("@SUM(A1)"),
            List.of("-2+3"),
            List.of("\t=1"),
            List.of("\r=1"));
    return new Sheet("लीड / Leads [open]", TITLES, rows, rows.size());
  }
}
