package com.aspcranes.crm.ui.control.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as the company writes them, whatever the machine's own country is. */
public final class Days {
  private Days() {}

  /** {@code 16 Mar 2026}; what is typed may also be {@code 16/3/2026}. */
  public static void write(DatePicker picker, Locale language) {
    DateTimeFormatter shown = DateTimeFormatter.ofPattern("d MMM yyyy", language);
    DateTimeFormatter typed = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return day == null ? "" : shown.format(day);
          }

          @Override
          public @Nullable LocalDate fromString(@Nullable String text) {
            if (text == null || text.isBlank()) {
              return null;
            }
            String plain = text.strip();
            try {
              return LocalDate.parse(plain, plain.contains("/") ? typed : shown);
            } catch (DateTimeException notADay) {
              return picker.getValue();
            }
          }
        });
  }
}
