package com.aspcranes.crm.ui.quote.words;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.rules.pricing.Choice;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.quote.draft.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Codes and amounts of a quotation in words. */
public final class QuoteWords {
  private static final Map<Field, List<String>> CODES =
      Map.of(
          Field.SHIFT, Choice.SHIFT.codes(),
          Field.DAY_NIGHT, Choice.DAY_NIGHT.codes(),
          Field.USAGE, Choice.USAGE.codes(),
          Field.RISK, Choice.RISK_FACTOR.codes(),
          Field.BILLING, Choice.BILLING,
          Field.LANGUAGE, List.of("en", "hi"),
          Field.COMPANY_STATE, StateCodes.all(),
          Field.PLACE_OF_SUPPLY, StateCodes.all());

  private QuoteWords() {}

  /** Fills the picker of a field. */
  public static void fill(ComboBox<String> picker, Field field, Messages messages) {
    fill(
        picker,
        CODES.getOrDefault(field, List.of()),
        code -> code.isEmpty() ? "" : code(field, code, messages));
  }

  /** Fills a picker of codes, shown in words. */
  public static void fill(
      ComboBox<String> picker, List<String> codes, Function<String, String> word) {
    picker.getItems().setAll(codes);
    picker.setVisibleRowCount(12);
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String code) {
            return code == null ? "" : word.apply(code);
          }

          @Override
          public String fromString(String text) {
            throw new UnsupportedOperationException("codes are picked");
          }
        });
  }

  /** What stands in a field, in words where it is a code. */
  public static String code(Field field, String code, Messages messages) {
    return field == Field.COMPANY_STATE || field == Field.PLACE_OF_SUPPLY
        ? text("state." + code, code, messages)
        : text("quote." + field.column() + "." + code, code, messages);
  }

  /** The text of a key that a newer program may not have here. */
  public static String text(String key, String otherwise, Messages messages) {
    return messages.has(key) ? messages.text(key) : otherwise;
  }

  public static String category(@Nullable String code, Messages messages) {
    return code == null ? "" : text("quote.category." + code, code, messages);
  }

  /** Style class of a status. */
  public static String chip(String status) {
    return switch (status) {
      case "sent" -> "published";
      case "accepted" -> "in-progress";
      case "rejected", "expired" -> "cancelled";
      default -> "draft";
    };
  }

  public static String rupees(Money amount) {
    return IndianNumbers.rupees(amount);
  }

  /** A number as people write it: grouped, without needless decimals. */
  public static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return IndianNumbers.group(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }
}
