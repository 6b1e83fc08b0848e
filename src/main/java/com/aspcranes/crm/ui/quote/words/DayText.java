package com.aspcranes.crm.ui.quote.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Days as people here write them: shown as {@code 16 Mar 2026}, also read as {@code 16/3/2026},
 * {@code 16-3-26} and {@code 2026-03-16}. What is no day reads as none.
 */
public final class DayText extends StringConverter<LocalDate> {
  private final DateTimeFormatter shown;
  private final List<DateTimeFormatter> read;

  public DayText(Locale locale) {
    shown = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
    read =
        List.of(
            shown,
            DateTimeFormatter.ofPattern("d/M/yyyy", locale),
            DateTimeFormatter.ofPattern("d/M/yy", locale),
            DateTimeFormatter.ISO_LOCAL_DATE);
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : shown.format(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    String typed = text == null ? "" : text.strip();
    boolean iso = typed.matches("\\d{4}-.*");
    for (DateTimeFormatter format : read) {
      LocalDate day = parsed(iso ? typed : typed.replaceAll("(?<=\\d)[-.](?=\\d)", "/"), format);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate parsed(String text, DateTimeFormatter format) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
