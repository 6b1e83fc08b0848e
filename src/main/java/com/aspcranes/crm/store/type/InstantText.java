package com.aspcranes.crm.store.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Instants as UTC text of one width, {@code 2026-01-01T00:00:00.000000Z}, which sorts as time does.
 * Microseconds, as PostgreSQL keeps them; finer parts are cut. Years 0001 to 9999: what the server
 * may hold beyond (infinity, years BC) shows as the nearest end.
 */
public final class InstantText {
  private static final String FIRST = "0001-01-01T00:00:00.000000Z";
  private static final String LAST = "9999-12-31T23:59:59.999999Z";
  private static final Instant MIN = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant MAX = Instant.parse(LAST);

  private InstantText() {}

  public static String write(Instant instant) {
    if (instant.isBefore(MIN)) {
      return FIRST;
    }
    if (instant.isAfter(MAX)) {
      return LAST;
    }
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(27);
    digits(text, utc.getYear(), 4).append('-');
    digits(text, utc.getMonthValue(), 2).append('-');
    digits(text, utc.getDayOfMonth(), 2).append('T');
    digits(text, utc.getHour(), 2).append(':');
    digits(text, utc.getMinute(), 2).append(':');
    digits(text, utc.getSecond(), 2).append('.');
    return digits(text, utc.getNano() / 1000, 6).append('Z').toString();
  }

  /**
   * @param text as {@link #write} makes it, or any ISO 8601 instant with a zone
   * @throws DateTimeException if it is neither
   */
  public static Instant read(String text) {
    return text.endsWith("Z")
        ? Instant.parse(text)
        : OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
  }

  /**
   * From the wire to the column.
   *
   * @throws DateTimeException if the text is no instant
   */
  public static String fromWire(String wire) {
    if (wire.length() == 27 && wire.endsWith("Z")) {
      return wire;
    }
    if (wire.endsWith("+00:00") && wire.length() <= 32 && wire.charAt(10) == 'T') {
      String moment = wire.substring(0, wire.length() - 6);
      return moment.length() == 19
          ? moment + ".000000Z"
          : moment + "0".repeat(26 - moment.length()) + "Z";
    }
    if (wire.equals("infinity")) {
      return LAST;
    }
    if (wire.equals("-infinity") || wire.endsWith(" BC")) {
      return FIRST;
    }
    // PostgreSQL writes a year beyond 9999 with more than four digits and no sign.
    if (wire.indexOf('-') > 4) {
      return LAST;
    }
    return write(read(wire).truncatedTo(ChronoUnit.MICROS));
  }

  /** A day from the wire to the column; the same ends as for instants. */
  public static String dayFromWire(String wire) {
    if (wire.equals("infinity") || wire.indexOf('-') > 4) {
      return LAST.substring(0, 10);
    }
    if (wire.equals("-infinity") || wire.endsWith(" BC")) {
      return FIRST.substring(0, 10);
    }
    return LocalDate.parse(wire).toString();
  }

  private static StringBuilder digits(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    return text.append(digits);
  }
}
