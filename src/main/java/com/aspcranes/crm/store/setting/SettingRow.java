package com.aspcranes.crm.store.setting;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a setting from a day on.
 *
 * @param by name of who set it; null for the first filling of the database
 * @param pending not yet confirmed by the server
 */
public record SettingRow(
    String id,
    String key,
    LocalDate from,
    JsonText value,
    @Nullable String by,
    Instant at,
    boolean pending) {

  static SettingRow of(Fields row) throws SQLException {
    return new SettingRow(
        row.text("id"),
        row.text("key"),
        Objects.requireNonNull(row.dayOrNull("effective_from")),
        new JsonText(row.text("value")),
        row.textOrNull("by_name"),
        Objects.requireNonNull(row.instantOrNull("updated_at")),
        row.flag("pending"));
  }
}
