package com.aspcranes.crm.ui.control.editor;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a record, by their names: read one, replace one, and merge two typings. */
final class RecordParts<D extends Record> {
  private final Map<String, Method> accessors = new LinkedHashMap<>();
  private final Constructor<D> constructor;

  RecordParts(Class<D> shape) {
    RecordComponent[] parts = shape.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(parts).map(RecordComponent::getType).toArray(size -> new Class<?>[size]);
    try {
      constructor = shape.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
    constructor.setAccessible(true);
    for (RecordComponent part : parts) {
      part.getAccessor().setAccessible(true);
      accessors.put(part.getName(), part.getAccessor());
    }
  }

  Set<String> names() {
    return accessors.keySet();
  }

  /**
   * @throws IllegalArgumentException if the record has no such part
   */
  Class<?> type(String name) {
    return accessor(name).getReturnType();
  }

  @Nullable Object get(D record, String name) {
    try {
      return accessor(name).invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " of " + record, e);
    }
  }

  D with(D record, String name, @Nullable Object value) {
    Map<String, @Nullable Object> parts = all(record);
    parts.put(name, value);
    return make(parts);
  }

  /** The names of the parts in which two differ. */
  Set<String> different(D one, D two) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : names()) {
      if (!Objects.equals(get(one, name), get(two, name))) {
        names.add(name);
      }
    }
    return names;
  }

  /** What I changed since {@code base} stays as I typed it, the rest is theirs. */
  D merge(D base, D mine, D theirs) {
    Map<String, @Nullable Object> parts = all(theirs);
    different(base, mine).forEach(name -> parts.put(name, get(mine, name)));
    return make(parts);
  }

  /** A record read from elsewhere may lack text that an older program did not know. */
  D completed(D record, D otherwise) {
    Map<String, @Nullable Object> parts = all(record);
    parts.replaceAll((name, value) -> value == null ? filler(otherwise, name) : value);
    return make(parts);
  }

  private @Nullable Object filler(D otherwise, String name) {
    return type(name) == String.class ? get(otherwise, name) : null;
  }

  private Map<String, @Nullable Object> all(D record) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    names().forEach(name -> parts.put(name, get(record, name)));
    return parts;
  }

  private D make(Map<String, @Nullable Object> parts) {
    try {
      return constructor.newInstance(parts.values().toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make " + constructor + " of " + parts, e);
    }
  }

  private Method accessor(String name) {
    Method accessor = accessors.get(name);
    if (accessor == null) {
      throw new IllegalArgumentException(constructor.getDeclaringClass() + " has no " + name);
    }
    return accessor;
  }
}
