package com.aspcranes.crm.store.type;

import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.jdbc.connections.internal.UserSuppliedConnectionProviderImpl;

/** Hibernate over the entities, for either store. */
public final class Mapping {

  private Mapping() {}

  /**
   * The replica's mapping. It belongs to no file: each session is opened over a connection. Built
   * once, on first use; it takes about a second, so ask for it early and off the FX thread.
   */
  public static SessionFactory replica() {
    return Replica.FACTORY;
  }

  /** The server's mapping, for schema {@code crm}. The caller closes it. */
  public static SessionFactory server(DataSource source) {
    return factory(
        Map.of(
            AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
            source,
            AvailableSettings.DEFAULT_SCHEMA,
            "crm",
            AvailableSettings.JDBC_TIME_ZONE,
            "UTC"));
  }

  /**
   * As {@link #server}, with settings of one's own; for the check of the mapping against a schema
   * ({@code hibernate.hbm2ddl.auto=validate}).
   */
  static SessionFactory factory(Map<String, Object> settings) {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder().build())
            .applySetting(AvailableSettings.JSON_FORMAT_MAPPER, new JsonFormat())
            .applySettings(settings)
            .build();
    MetadataSources sources = new MetadataSources(registry);
    EntityClasses.REPLICATED.forEach(sources::addAnnotatedClass);
    return sources
        .getMetadataBuilder()
        .applyTypes(new StoreTypes(settings.containsValue(ReplicaDialect.class.getName())))
        .build()
        .getSessionFactoryBuilder()
        .build();
  }

  private static final class Replica {
    private static final SessionFactory FACTORY =
        factory(
            Map.of(
                AvailableSettings.DIALECT,
                ReplicaDialect.class.getName(),
                AvailableSettings.CONNECTION_PROVIDER,
                UserSuppliedConnectionProviderImpl.class.getName(),
                "hibernate.boot.allow_jdbc_metadata_access",
                false));
  }
}
