package com.aspcranes.crm.store.type;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/**
 * SQLite without silent loss: the community dialect makes decimals binary, cuts microseconds, moves
 * days between zones and leaves violated constraints untyped.
 */
public final class ReplicaDialect extends SQLiteDialect {

  public ReplicaDialect() {
    super(DatabaseVersion.make(3, 54));
  }

  public ReplicaDialect(DialectResolutionInfo info) {
    super(info);
  }

  /** STRICT tables know INTEGER and TEXT; nothing of ours is REAL or BLOB. */
  @Override
  protected String columnType(int code) {
    return switch (code) {
      case Types.BOOLEAN, Types.BIT, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
          "INTEGER";
      case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> "BLOB";
      default -> "TEXT";
    };
  }

  @Override
  public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
    super.contributeTypes(contributions, services);
    JdbcTypeRegistry types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
    for (int code : new int[] {SqlTypes.TIMESTAMP_UTC, Types.TIMESTAMP, SqlTypes.INSTANT}) {
      types.addDescriptor(
          code, new TextJdbcType<>(code, Instant.class, InstantText::write, InstantText::read));
    }
    text(types, Types.DATE, LocalDate.class, LocalDate::toString, LocalDate::parse);
    text(types, Types.NUMERIC, BigDecimal.class, DecimalText::write, DecimalText::read);
    text(types, Types.DECIMAL, BigDecimal.class, DecimalText::write, DecimalText::read);
    text(types, SqlTypes.UUID, UUID.class, UUID::toString, UUID::fromString);
    text(types, SqlTypes.JSON, String.class, Function.identity(), Function.identity());
  }

  private static <V> void text(
      JdbcTypeRegistry types,
      int code,
      Class<V> via,
      Function<V, String> write,
      Function<String, V> read) {
    types.addDescriptor(code, new TextJdbcType<>(code, via, write, read));
  }

  @Override
  public SQLExceptionConversionDelegate buildSQLExceptionConversionDelegate() {
    SQLExceptionConversionDelegate other = super.buildSQLExceptionConversionDelegate();
    return (exception, message, sql) -> {
      ConstraintKind kind = violated(exception);
      return kind == null
          ? other.convert(exception, message, sql)
          : new ConstraintViolationException(message, exception, sql, kind, column(exception));
    };
  }

  private static @Nullable ConstraintKind violated(SQLException exception) {
    if (!(exception instanceof SQLiteException sqlite)) {
      return null;
    }
    return switch (sqlite.getResultCode()) {
      case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
          ConstraintKind.UNIQUE;
      case SQLITE_CONSTRAINT_NOTNULL -> ConstraintKind.NOT_NULL;
      case SQLITE_CONSTRAINT_CHECK -> ConstraintKind.CHECK;
      case SQLITE_CONSTRAINT_FOREIGNKEY -> ConstraintKind.FOREIGN_KEY;
      case SQLITE_CONSTRAINT,
          SQLITE_CONSTRAINT_DATATYPE,
          SQLITE_CONSTRAINT_TRIGGER,
          SQLITE_CONSTRAINT_VTAB,
          SQLITE_CONSTRAINT_FUNCTION,
          SQLITE_CONSTRAINT_COMMITHOOK ->
          ConstraintKind.OTHER;
      default -> null;
    };
  }

  /** {@code leads.id} out of {@code (UNIQUE constraint failed: leads.id)}; all of it, if none. */
  private static String column(SQLException exception) {
    String message = String.valueOf(exception.getMessage());
    int from = message.lastIndexOf(": ");
    int to = message.lastIndexOf(')');
    return from > 0 && to > from ? message.substring(from + 2, to) : message;
  }
}
