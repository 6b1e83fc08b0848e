package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.cli.json.JsonFields;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Gstin;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of what is printed: texts that fit a page, dates, tax numbers. */
final class PrintFields {
  private static final int LONGEST = 200;
  private static final int LONGEST_LINES = 20_000;

  private final Checks checks;

  PrintFields(Checks checks) {
    this.checks = checks;
  }

  String text(JsonFields fields, String name) {
    String text = fields.text(name);
    checks.text(fields.at(name), text, LONGEST);
    return text;
  }

  @Nullable String optional(JsonFields fields, String name) {
    return optional(fields, name, LONGEST);
  }

  /** One entry for each line that is not blank. */
  List<String> lines(JsonFields fields, String name) {
    String text = optional(fields, name, LONGEST_LINES);
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  private @Nullable String optional(JsonFields fields, String name, int longest) {
    String text = fields.optionalText(name);
    if (text != null) {
      checks.text(fields.at(name), text, longest);
    }
    return text;
  }

  @Nullable String gstin(JsonFields fields) {
    String gstin = fields.optionalText("gstin");
    if (gstin != null) {
      Gstin.check(fields.at("gstin"), gstin).ifPresent(wrong -> checks.that(false, () -> wrong));
    }
    return gstin;
  }

  LocalDate date(JsonFields fields, String name) {
    return date(fields.at(name), fields.text(name));
  }

  @Nullable LocalDate optionalDate(JsonFields fields, String name) {
    String text = fields.optionalText(name);
    return text == null ? null : date(fields.at(name), text);
  }

  private LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      checks.that(false, () -> Refusal.of("refusal.date", field));
      return LocalDate.EPOCH;
    }
  }
}
