package com.aspcranes.crm.report.sheet;

import com.aspcranes.crm.model.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook of one sheet. Text is stored as text: whatever it begins with, Excel never
 * takes it for a formula.
 */
final class XlsxWriter implements SheetWriter {
  /** Lakhs and crores, which Excel knows only when told. */
  private static final String RUPEES =
      "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;#,##0.00";

  private static final String DAY = "dd mmm yyyy";
  private static final String MOMENT = "dd mmm yyyy hh:mm";
  private static final int NAME_AT_MOST = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final int FLUSHED_AFTER = 500;

  private final Workbook book;
  private final Worksheet page;
  private final OutputStream out;
  private final ZoneId zone;
  private int at;

  XlsxWriter(OutputStream out, Sheet sheet, ZoneId zone) {
    this.out = out;
    this.zone = zone;
    book = new Workbook(out, "ASP Cranes CRM", "1.0");
    page = book.newWorksheet(pageName(sheet.name()));
    page.freezePane(0, 1);
    for (int column = 0; column < sheet.titles().size(); column++) {
      page.value(0, column, sheet.titles().get(column));
      page.style(0, column).bold().set();
    }
    at = 1;
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      Object value = cells.get(column);
      if (value instanceof Money money) {
        page.value(at, column, money.toBigDecimal());
        page.style(at, column).format(RUPEES).set();
      } else if (value instanceof LocalDate day) {
        page.value(at, column, day);
        page.style(at, column).format(DAY).set();
      } else if (value instanceof Instant instant) {
        page.value(at, column, instant.atZone(zone).toLocalDateTime());
        page.style(at, column).format(MOMENT).set();
      } else if (value instanceof Number number) {
        page.value(at, column, number);
      } else if (value instanceof Boolean flag) {
        page.value(at, column, flag);
      } else if (value != null) {
        String text = value.toString();
        page.value(
            at, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
      }
    }
    at++;
    if (at % FLUSHED_AFTER == 0) {
      page.flush();
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
    out.close();
  }

  /** Excel refuses some characters and more than 31 of any. */
  private static String pageName(String name) {
    String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return plain.length() > NAME_AT_MOST ? plain.substring(0, NAME_AT_MOST) : plain;
  }
}
