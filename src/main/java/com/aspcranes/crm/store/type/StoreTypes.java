package com.aspcranes.crm.store.type;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.java.spi.JavaTypeRegistry;

/**
 * Binds the value types of the entities by class, found by reflection: entities carry annotations
 * of jakarta.persistence only.
 *
 * @param replica whether the store is SQLite, which knows no arrays
 */
record StoreTypes(boolean replica) implements TypeContributor {

  @Override
  public void contribute(TypeContributions contributions, ServiceRegistry services) {
    contributions.contributeJavaType(new MoneyJavaType());
    JavaTypeRegistry registry = contributions.getTypeConfiguration().getJavaTypeRegistry();
    for (Type type : columnTypes()) {
      if (isTextList(type) && replica) {
        registry.addDescriptor(new TextListJavaType(type));
      } else if (isJson(type)) {
        registry.addDescriptor(new JsonJavaType<>(type));
      }
    }
  }

  /** True for {@code List<String>}. */
  static boolean isTextList(Type type) {
    return type instanceof ParameterizedType list
        && list.getRawType() == List.class
        && list.getActualTypeArguments()[0] == String.class;
  }

  /** True for what is kept as one JSON value: {@link JsonText}, records, lists of records. */
  static boolean isJson(Type type) {
    if (type instanceof ParameterizedType list) {
      return list.getRawType() == List.class && !isTextList(type);
    }
    return type instanceof Class<?> plain && plain.isRecord() && plain != Money.class;
  }

  private static Set<Type> columnTypes() {
    Set<Type> types = new LinkedHashSet<>();
    for (Class<?> entity : EntityClasses.REPLICATED) {
      for (Field field : entity.getFields()) {
        if (field.isAnnotationPresent(Column.class)) {
          types.add(field.getGenericType());
        }
      }
    }
    return types;
  }
}
