package com.aspcranes.crm.store.type;

import com.aspcranes.crm.model.Money;
import java.math.BigDecimal;
import java.sql.Types;
import org.hibernate.dialect.Dialect;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** Money as whole paise on the replica and as {@code numeric(14,2)} rupees on the server. */
final class MoneyJavaType extends AbstractClassJavaType<Money> {
  private static final long serialVersionUID = 1;

  MoneyJavaType() {
    super(Money.class);
  }

  @Override
  public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
    boolean replica = indicators.getDialect() instanceof ReplicaDialect;
    return indicators.getJdbcType(replica ? Types.BIGINT : Types.NUMERIC);
  }

  @Override
  public int getDefaultSqlPrecision(Dialect dialect, JdbcType jdbcType) {
    return 14;
  }

  @Override
  public int getDefaultSqlScale(Dialect dialect, JdbcType jdbcType) {
    return 2;
  }

  @Override
  public Money fromString(CharSequence text) {
    return Money.of(text.toString());
  }

  @Override
  public <X> @Nullable X unwrap(@Nullable Money value, Class<X> type, WrapperOptions options) {
    if (value == null) {
      return null;
    }
    if (type == Long.class) {
      return type.cast(value.paise());
    }
    if (type == BigDecimal.class) {
      return type.cast(value.toBigDecimal());
    }
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw unknownUnwrap(type);
  }

  @Override
  public <X> @Nullable Money wrap(@Nullable X value, WrapperOptions options) {
    if (value == null) {
      return null;
    }
    if (value instanceof Long paise) {
      return Money.ofPaise(paise);
    }
    if (value instanceof BigDecimal rupees) {
      return Money.of(rupees);
    }
    if (value instanceof Money money) {
      return money;
    }
    throw unknownWrap(value.getClass());
  }
}
