package com.aspcranes.crm.store;

import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.store.type.DecimalText;
import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.store.type.Mapping;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** One snapshot of the replica. Belongs to one thread and ends with the work it was given to. */
public sealed class ReadSession permits WriteSession {
  private final Connection connection;
  private @Nullable StatelessSession entities;

  ReadSession(Connection connection) {
    this.connection = connection;
  }

  /** The record as the screens show it, own pending changes included. */
  public <E> Optional<E> find(Class<E> entity, String id) {
    Tables.of(entity);
    return Optional.ofNullable(entities().get(entity, id));
  }

  /**
   * As {@link #find}.
   *
   * @throws IllegalStateException if there is no such record
   */
  public <E> E get(Class<E> entity, String id) {
    return find(entity, id)
        .orElseThrow(() -> new IllegalStateException("no " + entity.getSimpleName() + " " + id));
  }

  /** Whole records; the statement selects every column of the entity's table. */
  public <E> List<E> all(Class<E> entity, Sql sql) {
    Tables.of(entity);
    NativeQuery<E> query = entities().createNativeQuery(sql.text(), entity);
    for (int i = 0; i < sql.args().size(); i++) {
      query.setParameter(i + 1, column(sql.args().get(i)));
    }
    return query.getResultList();
  }

  public <R> List<R> list(Sql sql, Fields.Reader<R> reader) {
    List<R> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql.text())) {
      bind(select, sql.args());
      try (ResultSet row = select.executeQuery()) {
        Fields fields = new Fields(row);
        while (row.next()) {
          found.add(reader.of(fields));
        }
      }
      return found;
    } catch (SQLException e) {
      throw StoreFault.of("asking: " + sql.text(), e);
    }
  }

  public <R> Optional<R> first(Sql sql, Fields.Reader<R> reader) {
    return list(sql, reader).stream().findFirst();
  }

  /** The single number of a SELECT count(*) or max(...); 0 for none. */
  public long number(Sql sql, String column) {
    return first(sql, row -> row.whole(column)).orElse(0L);
  }

  private static void bind(PreparedStatement select, List<@Nullable Object> args)
      throws SQLException {
    for (int i = 0; i < args.size(); i++) {
      select.setObject(i + 1, column(args.get(i)));
    }
  }

  private static @Nullable Object column(@Nullable Object value) {
    if (value instanceof Instant instant) {
      return InstantText.write(instant);
    }
    if (value instanceof LocalDate day) {
      return day.toString();
    }
    if (value instanceof Money money) {
      return money.paise();
    }
    if (value instanceof BigDecimal number) {
      return DecimalText.write(number);
    }
    return value instanceof Boolean flag ? (Object) (flag ? 1 : 0) : value;
  }

  final Connection connection() {
    return connection;
  }

  final StatelessSession entities() {
    StatelessSession open = entities;
    if (open == null) {
      open = Mapping.replica().withStatelessOptions().connection(connection).openStatelessSession();
      entities = open;
    }
    return open;
  }

  void end() {
    if (entities != null) {
      entities.close();
    }
  }
}
