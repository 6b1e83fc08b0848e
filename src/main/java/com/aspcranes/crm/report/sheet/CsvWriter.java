package com.aspcranes.crm.report.sheet;

import com.aspcranes.crm.model.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma separated, as Excel reads it: UTF-8 with its mark, so that Hindi opens right. Text that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
final class CsvWriter implements SheetWriter {
  private static final char MARK = '\uFEFF';
  private static final String FORMULA_BEGINS = "=+-@\t\r";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final CSVPrinter printer;
  private final ZoneId zone;

  CsvWriter(OutputStream out, Sheet sheet, ZoneId zone) throws IOException {
    this.zone = zone;
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK);
    printer = new CSVPrinter(text, CSVFormat.EXCEL);
    row(sheet.titles());
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell(cell));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }

  private @Nullable Object cell(@Nullable Object value) {
    if (value instanceof String text) {
      return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
    if (value instanceof Money money) {
      return money.toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof Instant instant ? MOMENT.format(instant.atZone(zone)) : value;
  }
}
