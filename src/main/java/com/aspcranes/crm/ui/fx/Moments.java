package com.aspcranes.crm.ui.fx;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as short as they can be said, in one zone and language. */
public final class Moments {
  private final Clock clock;
  private final ZoneId zone;
  private final Locale locale;

  public Moments(Clock clock, ZoneId zone, Locale locale) {
    this.clock = clock;
    this.zone = zone;
    this.locale = locale;
  }

  /** {@code 10:42} today, {@code 15 Mar 10:42} this year, {@code 15 Mar 2025 10:42} before. */
  public String brief(Instant instant) {
    ZonedDateTime then = instant.atZone(zone);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    String pattern =
        then.toLocalDate().equals(today)
            ? "HH:mm"
            : then.getYear() == today.getYear() ? "d MMM HH:mm" : "d MMM yyyy HH:mm";
    return DateTimeFormatter.ofPattern(pattern, locale).format(then);
  }
}
