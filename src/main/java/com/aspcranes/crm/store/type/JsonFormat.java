package com.aspcranes.crm.store.type;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Hibernate's way to {@link WireJson}; its own would write dates as {@code [2026,1,2]}. */
final class JsonFormat implements FormatMapper {
  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    return type.fromString(json);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return type.toString(value);
  }
}
