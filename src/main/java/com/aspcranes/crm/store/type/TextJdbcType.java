package com.aspcranes.crm.store.type;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/**
 * A replica column of text that stands in for one of Hibernate's SQL types.
 *
 * @param code the type replaced, of {@link org.hibernate.type.SqlTypes}
 * @param via what the Java type is unwrapped to before it is written
 */
record TextJdbcType<V>(int code, Class<V> via, Function<V, String> write, Function<String, V> read)
    implements JdbcType {
  private static final long serialVersionUID = 1;

  @Override
  public int getJdbcTypeCode() {
    return code;
  }

  @Override
  public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
    return new BasicBinder<>(javaType, this) {
      private static final long serialVersionUID = 1;

      @Override
      protected void doBind(PreparedStatement statement, X value, int at, WrapperOptions options)
          throws SQLException {
        statement.setString(at, text(value, options));
      }

      @Override
      protected void doBind(CallableStatement statement, X value, String at, WrapperOptions options)
          throws SQLException {
        statement.setString(at, text(value, options));
      }

      @Override
      protected void doBindNull(PreparedStatement statement, int at, WrapperOptions options)
          throws SQLException {
        statement.setString(at, null);
      }

      private String text(X value, WrapperOptions options) {
        return write.apply(javaType.unwrap(value, via, options));
      }
    };
  }

  @Override
  public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
    return new BasicExtractor<>(javaType, this) {
      private static final long serialVersionUID = 1;

      @Override
      protected @Nullable X doExtract(ResultSet rows, int at, WrapperOptions options)
          throws SQLException {
        return value(rows.getString(at), options);
      }

      @Override
      protected @Nullable X doExtract(CallableStatement call, int at, WrapperOptions options)
          throws SQLException {
        return value(call.getString(at), options);
      }

      @Override
      protected @Nullable X doExtract(CallableStatement call, String at, WrapperOptions options)
          throws SQLException {
        return value(call.getString(at), options);
      }

      private @Nullable X value(@Nullable String text, WrapperOptions options) {
        return text == null ? null : javaType.wrap(read.apply(text), options);
      }
    };
  }
}
