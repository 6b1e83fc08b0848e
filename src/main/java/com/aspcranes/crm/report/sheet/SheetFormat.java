package com.aspcranes.crm.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;

/** The kinds of files a list can be written to. */
public enum SheetFormat {
  XLSX(".xlsx"),
  CSV(".csv");

  private final String ending;

  SheetFormat(String ending) {
    this.ending = ending;
  }

  /** With the dot. */
  public String ending() {
    return ending;
  }

  /** Writes the titles; the stream is closed with the writer. */
  SheetWriter open(OutputStream out, Sheet sheet, ZoneId zone) throws IOException {
    return this == XLSX ? new XlsxWriter(out, sheet, zone) : new CsvWriter(out, sheet, zone);
  }
}
