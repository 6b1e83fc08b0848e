package com.aspcranes.crm.ui.quote.version;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.model.quote.ServiceLine;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.QuoteReading;
import com.aspcranes.crm.usecase.quote.draft.DraftCharge;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What two versions of a quotation say differently. */
final class VersionDiff {
  private static final Set<Field> UNSPOKEN =
      Set.of(Field.DEAL, Field.LEAD, Field.CUSTOMER, Field.TEMPLATE);
  private static final Set<Field> DAYS = Set.of(Field.DATE, Field.START_DATE, Field.VALID_UNTIL);
  private static final Set<Field> FLAGS = Set.of(Field.SUNDAY, Field.INCLUDE_GST);
  private static final Map<Field, String> LABELS =
      Map.of(Field.SUNDAY, "quote.sundays", Field.INCLUDE_GST, "quote.gst");

  private final Messages messages;
  private final List<Difference> found = new ArrayList<>();

  private VersionDiff(Messages messages) {
    this.messages = messages;
  }

  /** Totals first, then machines, services and charges, then every field that was typed anew. */
  static List<Difference> of(
      QuoteReading.Opened older, QuoteReading.Opened newer, Messages messages) {
    VersionDiff diff = new VersionDiff(messages);
    diff.totals(older.row(), newer.row());
    diff.named(diff.machines(older.row()), diff.machines(newer.row()));
    diff.named(diff.services(older.row()), diff.services(newer.row()));
    diff.charges(older.draft(), newer.draft());
    for (Field field : Field.values()) {
      if (!UNSPOKEN.contains(field)) {
        diff.field(field, older.draft(), newer.draft());
      }
    }
    return diff.found;
  }

  private void totals(Quotation older, Quotation newer) {
    add("quote.part.subtotal", rupees(older.subtotal), rupees(newer.subtotal));
    add("quote.part.discount", rupees(older.discount), rupees(newer.discount));
    add("quote.total", rupees(older.totalCost), rupees(newer.totalCost));
  }

  private Map<String, String> machines(Quotation row) {
    Map<String, String> said = new LinkedHashMap<>();
    for (MachineLine line : row.selectedMachines) {
      said.merge(
          line.name(),
          messages.text(
              "quote.diff.machine",
              line.quantity(),
              line.days(),
              rupees(line.rate()),
              messages.text(line.withOperator() ? "quote.diff.operator" : "quote.diff.bare"),
              rupees(line.amount())),
          (one, two) -> one + "; " + two);
    }
    return said;
  }

  private Map<String, String> services(Quotation row) {
    Map<String, String> said = new LinkedHashMap<>();
    for (ServiceLine line : row.services) {
      said.merge(
          line.name(),
          QuoteWords.plain(line.quantity()) + " × " + rupees(line.price()),
          (one, two) -> one + "; " + two);
    }
    return said;
  }

  private void named(Map<String, String> older, Map<String, String> newer) {
    Set<String> names = new LinkedHashSet<>(older.keySet());
    names.addAll(newer.keySet());
    for (String name : names) {
      said(name, older.getOrDefault(name, ""), newer.getOrDefault(name, ""));
    }
  }

  private void charges(QuoteDraft older, QuoteDraft newer) {
    add("quote.part.incidental_total", charges(older.incidentals()), charges(newer.incidentals()));
    add(
        "quote.part.other_factors_charge",
        charges(older.otherFactors()),
        charges(newer.otherFactors()));
  }

  private String charges(List<DraftCharge> charges) {
    return charges.stream()
        .map(
            charge ->
                QuoteWords.text("quote.charge." + charge.code(), charge.code(), messages)
                    + (charge.amount().isEmpty() ? "" : " ₹" + charge.amount()))
        .collect(Collectors.joining(", "));
  }

  private void field(Field field, QuoteDraft older, QuoteDraft newer) {
    String label = LABELS.getOrDefault(field, "quote." + field.column());
    add(label, word(field, older.text(field)), word(field, newer.text(field)));
  }

  private String word(Field field, String text) {
    if (text.isBlank()) {
      return "";
    }
    if (DAYS.contains(field)) {
      return DateTimeFormatter.ofPattern("d MMM yyyy", messages.locale())
          .format(LocalDate.parse(text));
    }
    if (FLAGS.contains(field)) {
      return messages.text(Boolean.parseBoolean(text) ? "quote.diff.yes" : "quote.diff.no");
    }
    return QuoteWords.code(field, text, messages);
  }

  private void add(String key, String before, String after) {
    said(QuoteWords.text(key, key, messages), before, after);
  }

  private void said(String what, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(what, before, after));
    }
  }

  private static String rupees(Money amount) {
    return IndianNumbers.rupees(amount);
  }
}
