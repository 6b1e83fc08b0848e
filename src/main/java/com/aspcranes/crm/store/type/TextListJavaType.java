package com.aspcranes.crm.store.type;

import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** A list of texts as a JSON array, on the replica; the server's {@code text[]} Hibernate knows. */
final class TextListJavaType extends AbstractJavaType<List<String>> {
  private static final long serialVersionUID = 1;

  TextListJavaType(Type type) {
    super(type, ImmutableMutabilityPlan.instance());
  }

  @Override
  public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
    return indicators.getJdbcType(SqlTypes.JSON);
  }

  @Override
  public List<String> fromString(CharSequence json) {
    return WireJson.read(json.toString(), getJavaType());
  }

  @Override
  public String toString(List<String> value) {
    return WireJson.write(value);
  }

  @Override
  public <X> @Nullable X unwrap(
      @Nullable List<String> value, Class<X> type, WrapperOptions options) {
    if (value == null) {
      return null;
    }
    return type == String.class ? type.cast(toString(value)) : type.cast(value);
  }

  @Override
  public <X> @Nullable List<String> wrap(@Nullable X value, WrapperOptions options) {
    if (value == null) {
      return null;
    }
    if (value instanceof String json) {
      return fromString(json);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw unknownWrap(value.getClass());
  }

  @Override
  public Comparator<List<String>> getComparator() {
    return Comparator.comparing(this::toString);
  }
}
