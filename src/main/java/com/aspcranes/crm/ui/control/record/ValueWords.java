package com.aspcranes.crm.ui.control.record;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.quote.ChargeLine;
import com.aspcranes.crm.model.quote.CustomerContact;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.ServiceLine;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.ui.fx.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column's value as a person reads it: names instead of ids, words instead of codes. */
public final class ValueWords {
  /** In place of a value that is not there. */
  public static final String NOTHING = "\u2014";

  /** Where the words of a code stand, if not under {@code value.<column>.}. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("leads.status", "lead.status."),
          Map.entry("leads.source", "lead.source."),
          Map.entry("quotations.status", "quote.status."),
          Map.entry("quotations.approval", "quote.approval."),
          Map.entry("quotations.billing", "quote.billing."),
          Map.entry("quotations.shift", "quote.shift."),
          Map.entry("quotations.day_night", "quote.day_night."),
          Map.entry("quotations.usage", "quote.usage."),
          Map.entry("quotations.risk_factor", "quote.risk_factor."),
          Map.entry("quotations.machine_type", "quote.category."),
          Map.entry("customers.type", "customer.type."),
          Map.entry("equipment.category", "quote.category."),
          Map.entry("jobs.required_category", "quote.category."),
          Map.entry("jobs.status", "value.job_status."),
          Map.entry("jobs.shift", "quote.shift."),
          Map.entry("documents.kind", "paper."),
          Map.entry("users.role", "shell.role."),
          Map.entry("customers.state_code", "state."),
          Map.entry("leads.site_state", "state."),
          Map.entry("quotations.place_of_supply", "state."),
          Map.entry("quotations.company_state", "state."));

  private final Messages messages;
  private final ZoneId zone;
  private final Function<String, Optional<String>> names;

  /**
   * @param names what people call the record of an id; empty for one that cannot be seen
   */
  public ValueWords(Messages messages, ZoneId zone, Function<String, Optional<String>> names) {
    this.messages = messages;
    this.zone = zone;
    this.names = names;
  }

  public String of(String table, String column, @Nullable Object value) {
    String words = value == null ? "" : words(table, column, value);
    return words.isBlank() ? NOTHING : words;
  }

  private String words(String table, String column, Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream()
          .map(each -> words(table, column, each))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Money money) {
      return IndianNumbers.rupees(money);
    }
    if (value instanceof BigDecimal number) {
      return IndianNumbers.group(number.stripTrailingZeros());
    }
    if (value instanceof Number number) {
      return IndianNumbers.group(number.longValue());
    }
    if (value instanceof Boolean flag) {
      return messages.text("syncing.value." + flag);
    }
    if (value instanceof Instant instant) {
      return moment("EEE d MMM yyyy HH:mm").format(instant.atZone(zone));
    }
    if (value instanceof LocalDate day) {
      return moment("d MMM yyyy").format(day);
    }
    return value instanceof String text ? text(table, column, text) : parts(table, column, value);
  }

  /** Free text, a code or an id. */
  private String text(String table, String column, String text) {
    if (RecordNames.isId(text)) {
      return name(text);
    }
    String key = CODES.getOrDefault(table + "." + column, "value." + column + ".") + text;
    return messages.has(key) ? messages.text(key) : text;
  }

  /** Never the id itself: who may not see the record is told what kind of record it is. */
  public String name(String id) {
    return names.apply(id).orElseGet(() -> unseen(id));
  }

  private String unseen(String id) {
    String key = "syncing.unseen." + id.substring(0, id.indexOf('_'));
    return messages.text(messages.has(key) ? key : "syncing.unseen");
  }

  private String parts(String table, String column, Object value) {
    if (value instanceof MachineLine line) {
      return messages.text("syncing.value.machine", line.name(), line.quantity(), line.days());
    }
    if (value instanceof ServiceLine line) {
      return line.name() + " " + IndianNumbers.rupees(line.amount());
    }
    if (value instanceof ChargeLine line) {
      String key = "quote.charge." + line.code();
      String name = messages.has(key) ? messages.text(key) : line.code().replace('_', ' ');
      return line.amount() == null ? name : name + " " + IndianNumbers.rupees(line.amount());
    }
    if (value instanceof BaseRates rates) {
      return words(
          table, column, List.of(rates.micro(), rates.small(), rates.monthly(), rates.yearly()));
    }
    if (value instanceof CustomerContact who) {
      return Stream.of(
              who.name(), who.designation(), who.phone(), who.email(), who.address(), who.gstin())
          .filter(Objects::nonNull)
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining(", "));
    }
    return messages.text("syncing.value.other");
  }

  /** {@code site_location} as "Site location", unless the bundle knows better. */
  public static String column(Messages messages, String table, String column) {
    for (String key : List.of("column." + table + "." + column, "column." + column)) {
      if (messages.has(key)) {
        return messages.text(key);
      }
    }
    String words = column.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(messages.locale()) + words.substring(1);
  }

  private DateTimeFormatter moment(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, messages.locale());
  }
}
