package com.aspcranes.crm.store.type;

import com.aspcranes.crm.model.JsonText;
import java.lang.reflect.Type;
import java.util.Comparator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** A record, or a list of records, kept as one JSON value: text on the replica, else jsonb. */
final class JsonJavaType<T> extends AbstractJavaType<T> {
  private static final long serialVersionUID = 1;

  JsonJavaType(Type type) {
    super(type, ImmutableMutabilityPlan.instance());
  }

  @Override
  public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
    return indicators.getJdbcType(SqlTypes.JSON);
  }

  @Override
  public T fromString(CharSequence json) {
    return WireJson.read(json.toString(), getJavaType());
  }

  @Override
  public String toString(T value) {
    return value instanceof JsonText json ? json.text() : WireJson.write(value);
  }

  @Override
  public <X> @Nullable X unwrap(@Nullable T value, Class<X> type, WrapperOptions options) {
    if (value == null) {
      return null;
    }
    return type == String.class ? type.cast(toString(value)) : type.cast(value);
  }

  @Override
  @SuppressWarnings("unchecked") // Hibernate hands in what unwrap gave out
  public <X> @Nullable T wrap(@Nullable X value, WrapperOptions options) {
    return value instanceof String json ? fromString(json) : (T) value;
  }

  @Override
  public Comparator<T> getComparator() {
    return Comparator.comparing(this::toString);
  }
}
