package com.aspcranes.crm.store;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.store.type.WireJson;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one result row, by the column names of the SELECT. */
public final class Fields {
  private final ResultSet row;

  Fields(ResultSet row) {
    this.row = row;
  }

  /** Makes a record of a row. */
  @FunctionalInterface
  public interface Reader<R> {
    R of(Fields row) throws SQLException;
  }

  /** Empty where the column is null: an older client or a masked column. */
  public String text(String name) throws SQLException {
    String value = row.getString(name);
    return value == null ? "" : value;
  }

  public @Nullable String textOrNull(String name) throws SQLException {
    return row.getString(name);
  }

  public long whole(String name) throws SQLException {
    return row.getLong(name);
  }

  public int number(String name) throws SQLException {
    return row.getInt(name);
  }

  public @Nullable Integer numberOrNull(String name) throws SQLException {
    int value = row.getInt(name);
    return row.wasNull() ? null : value;
  }

  public boolean flag(String name) throws SQLException {
    return row.getInt(name) != 0;
  }

  /** Null also where the reader's role may not see money. */
  public @Nullable Money moneyOrNull(String name) throws SQLException {
    long paise = row.getLong(name);
    return row.wasNull() ? null : Money.ofPaise(paise);
  }

  public Money money(String name) throws SQLException {
    return Money.ofPaise(row.getLong(name));
  }

  public Instant instant(String name) throws SQLException {
    return InstantText.read(row.getString(name));
  }

  public @Nullable Instant instantOrNull(String name) throws SQLException {
    return map(name, InstantText::read);
  }

  public @Nullable LocalDate dayOrNull(String name) throws SQLException {
    return map(name, LocalDate::parse);
  }

  public @Nullable BigDecimal decimalOrNull(String name) throws SQLException {
    return map(name, BigDecimal::new);
  }

  public List<String> texts(String name) throws SQLException {
    List<String> texts = json(name, TEXTS);
    return texts == null ? List.of() : texts;
  }

  public <T> @Nullable T json(String name, Type type) throws SQLException {
    String json = row.getString(name);
    return json == null ? null : WireJson.read(json, type);
  }

  private static final Type TEXTS =
      WireJson.mapper().getTypeFactory().constructCollectionType(List.class, String.class);

  private <T> @Nullable T map(String name, Function<String, T> read) throws SQLException {
    String text = row.getString(name);
    return text == null ? null : read.apply(text);
  }
}
