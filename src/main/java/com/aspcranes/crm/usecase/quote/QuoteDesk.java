package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Where quotations are made: the replica, the leased numbers, the papers kept, and who sits there.
 *
 * @param preparedBy the person's name, printed on the paper
 * @param zone of the company: its days date quotations
 */
public record QuoteDesk(
    LocalStore store,
    NumberBook numbers,
    ContentStore papers,
    Role role,
    String preparedBy,
    Clock clock,
    ZoneId zone) {
  private static final String SERIES = "quotation";

  LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  long numbersLeft() {
    return numbers.left(SERIES);
  }

  /** The next number, used from now on even if nothing comes of it; empty if none is left. */
  Optional<String> takeNumber() {
    return numbers.take(SERIES).stream()
        .mapToObj(number -> String.format(Locale.ROOT, "ASP-Q-%06d", number))
        .findFirst();
  }
}
