package com.aspcranes.crm.store.type;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entities with seeded values that are hard to keep: emoji, microseconds, big money, nothing. */
public final class SampleEntities {
  private static final List<String> TEXTS =
      List.of(
          "",
          "Acme Steel",
          "क्रेन सेवा",
          "🏗️ 50 t 👷🏽‍♂️",
          "it's \"quoted\" \\ and\nbroken\tup",
          "\u0001\u001f\u2028",
          "0.10",
          "null");
  private static final List<Instant> INSTANTS =
      List.of(
          Instant.EPOCH,
          Instant.parse("2026-01-01T00:00:00.000001Z"),
          Instant.parse("2026-03-29T01:30:00.999999Z"),
          Instant.parse("1969-12-31T23:59:59.999999Z"),
          Instant.parse("1600-02-29T12:00:00Z"),
          Instant.parse("9999-12-31T23:59:59.999999Z"));
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1947, 8, 15),
          LocalDate.of(9999, 12, 31));
  private static final List<String> MONEY =
      List.of("0.00", "0.01", "-0.01", "99999999999.99", "-99999999999.99", "100.10", "7.00");

  private final Random random;

  public SampleEntities(long seed) {
    random = new Random(seed);
  }

  /**
   * @param nulls how many percent of the columns that may be null are
   */
  public <E> E entity(Class<E> type, String id, int nulls) {
    try {
      E entity = type.getConstructor().newInstance();
      for (Field field : type.getFields()) {
        Column column = field.getAnnotation(Column.class);
        if (field.isAnnotationPresent(Id.class)) {
          field.set(entity, id);
        } else if (column != null) {
          boolean nothing = mayBeNull(field) && random.nextInt(100) < nulls;
          field.set(entity, nothing ? null : value(field.getGenericType(), column));
        }
      }
      return entity;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean mayBeNull(Field field) {
    return !field.getType().isPrimitive()
        && Arrays.stream(field.getAnnotatedType().getAnnotations())
            .anyMatch(a -> a.annotationType() == Nullable.class);
  }

  private Object value(Type type, @Nullable Column column) throws ReflectiveOperationException {
    if (type == String.class) {
      return one(TEXTS);
    }
    if (type == int.class || type == Integer.class) {
      return one(List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE));
    }
    if (type == long.class || type == Long.class) {
      return one(List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE));
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == Instant.class) {
      return one(INSTANTS);
    }
    if (type == LocalDate.class) {
      return one(DAYS);
    }
    if (type == BigDecimal.class) {
      int scale = column == null ? 2 : column.scale();
      int digits = column == null ? 8 : column.precision();
      long limit = (long) Math.pow(10, digits);
      return BigDecimal.valueOf(random.nextLong(-limit + 1, limit), scale);
    }
    if (type == Money.class) {
      return Money.of(one(MONEY));
    }
    if (type == UUID.class) {
      return Ids.nextUuid();
    }
    if (type == JsonText.class) {
      return new JsonText(
          "{\"d\":\"2026-01-02\",\"n\":12.50,\"t\":\"🏗️\",\"x\":[1,null,{\"y\":true}]}");
    }
    if (type instanceof ParameterizedType list) {
      List<Object> values = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        values.add(value(list.getActualTypeArguments()[0], null));
      }
      return values;
    }
    return component((Class<?>) type);
  }

  private Object component(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = value(parts[i].getGenericType(), null);
    }
    Constructor<?> made =
        type.getDeclaredConstructor(
            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
    return made.newInstance(values);
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Every column of an entity by its name, in a form that can be compared. */
  public static List<String> shown(Object entity) {
    List<String> shown = new ArrayList<>();
    try {
      for (Field field : entity.getClass().getFields()) {
        if (field.isAnnotationPresent(Column.class)) {
          shown.add(field.getName() + "=" + comparable(field.get(entity)));
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return shown;
  }

  private static String comparable(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof JsonText json) {
      return WireJson.tree(json.text()).toString().replace(" ", "");
    }
    return value instanceof String || value == null ? value + "" : WireJson.write(value);
  }
}
