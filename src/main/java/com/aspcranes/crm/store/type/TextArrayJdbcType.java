package com.aspcranes.crm.store.type;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's {@code text[]}; Hibernate's own array type would make it {@code varchar(255)[]}. */
final class TextArrayJdbcType implements JdbcType {
  private static final long serialVersionUID = 1;
  static final TextArrayJdbcType INSTANCE = new TextArrayJdbcType();

  @Override
  public int getJdbcTypeCode() {
    return Types.ARRAY;
  }

  @Override
  public int getDdlTypeCode() {
    return Types.ARRAY;
  }

  @Override
  public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
    return new BasicBinder<>(javaType, this) {
      private static final long serialVersionUID = 1;

      @Override
      protected void doBind(PreparedStatement statement, X value, int at, WrapperOptions options)
          throws SQLException {
        Object[] texts = javaType.unwrap(value, Object[].class, options);
        statement.setArray(at, statement.getConnection().createArrayOf("text", texts));
      }

      @Override
      protected void doBind(CallableStatement statement, X value, String at, WrapperOptions options)
          throws SQLException {
        Object[] texts = javaType.unwrap(value, Object[].class, options);
        statement.setObject(at, statement.getConnection().createArrayOf("text", texts));
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
        return wrap(rows.getArray(at), options);
      }

      @Override
      protected @Nullable X doExtract(CallableStatement call, int at, WrapperOptions options)
          throws SQLException {
        return wrap(call.getArray(at), options);
      }

      @Override
      protected @Nullable X doExtract(CallableStatement call, String at, WrapperOptions options)
          throws SQLException {
        return wrap(call.getArray(at), options);
      }

      private @Nullable X wrap(@Nullable Array array, WrapperOptions options) throws SQLException {
        return array == null ? null : javaType.wrap(array.getArray(), options);
      }
    };
  }
}
