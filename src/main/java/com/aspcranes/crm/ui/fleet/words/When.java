package com.aspcranes.crm.ui.fleet.words;

import com.aspcranes.crm.ui.nav.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and moments as the company writes them. */
public final class When {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT);

  private final Desk desk;
  private final DateTimeFormatter day;
  private final DateTimeFormatter moment;

  public When(Desk desk) {
    this.desk = desk;
    this.day = DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale());
    this.moment =
        DateTimeFormatter.ofPattern("EEE d MMM HH:mm", desk.messages().locale())
            .withZone(desk.zone());
  }

  /** {@code 16 Mar 2026}; empty for none. */
  public String day(@Nullable LocalDate date) {
    return date == null ? "" : day.format(date);
  }

  /** {@code Mon 16 Mar 08:00}. */
  public String moment(Instant instant) {
    return moment.format(instant);
  }

  /** {@code 16 Mar 2026 08:00}. */
  public String stamp(Instant instant) {
    return day(LocalDate.ofInstant(instant, desk.zone()))
        + instant.atZone(desk.zone()).format(CLOCK);
  }

  /** From the one to the other. */
  public String span(Instant start, Instant end) {
    return desk.messages().text("fleet.span", moment(start), moment(end));
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), desk.zone());
  }

  public Instant now() {
    return desk.clock().instant();
  }
}
