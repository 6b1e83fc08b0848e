package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.store.setting.SettingRow;
import com.aspcranes.crm.usecase.setting.SettingValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A setting with all its values.
 *
 * @param rows the newest first
 */
record SettingLine(SettingKey key, List<SettingRow> rows, LocalDate today) {

  /** When a value holds. */
  enum Time {
    PAST,
    NOW,
    COMING
  }

  SettingLine {
    rows = List.copyOf(rows);
  }

  /** The row that holds today; empty while the shipped value does. */
  Optional<SettingRow> inForce() {
    return rows.stream().filter(row -> !row.from().isAfter(today)).findFirst();
  }

  /** The next one to come. */
  Optional<SettingRow> next() {
    return rows.stream()
        .filter(row -> row.from().isAfter(today))
        .min(Comparator.comparing(SettingRow::from));
  }

  /** What holds today, shipped or set; empty if nobody said. */
  List<String> value() {
    return inForce().map(this::value).orElseGet(key::shipped);
  }

  List<String> value(SettingRow row) {
    return SettingValues.texts(key, row.value());
  }

  Time time(SettingRow row) {
    if (row.from().isAfter(today)) {
      return Time.COMING;
    }
    return inForce().filter(row::equals).isPresent() ? Time.NOW : Time.PAST;
  }

  /** The past stays as it was. */
  boolean canBeTakenBack(SettingRow row) {
    return !row.from().isBefore(today);
  }
}
