package com.aspcranes.crm.store.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.util.Map;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ServerTypesTest {
  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestPostgres.newDatabase();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  /** Copies without constraints, defaults and triggers: it is the types that are on trial. */
  private static void bareTables() {
    StringBuilder sql = new StringBuilder("CREATE SCHEMA bare;");
    for (Class<?> type : EntityClasses.REPLICATED) {
      String table =
          Objects.requireNonNull(type.getAnnotation(jakarta.persistence.Table.class)).name();
      sql.append("CREATE TABLE bare.%1$s AS SELECT * FROM crm.%1$s LIMIT 0;".formatted(table));
    }
    database.execute(sql.toString());
  }

  @Test
  void everyColumnOfEveryTableComesBackAsItWent() {
    bareTables();
    Map<String, Object> settings =
        Map.of(
            AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
            database.admin(),
            AvailableSettings.DEFAULT_SCHEMA,
            "bare");
    SampleEntities samples = new SampleEntities(11);
    try (SessionFactory factory = Mapping.factory(settings);
        StatelessSession session = factory.openStatelessSession()) {
      for (int round = 0; round < 12; round++) {
        for (Class<?> type : EntityClasses.REPLICATED) {
          Object entity = samples.entity(type, "x_" + round, round * 10);
          session.insert(entity);
          Object found = Objects.requireNonNull(session.get(type, (Object) ("x_" + round)));
          assertEquals(SampleEntities.shown(entity), SampleEntities.shown(found));
        }
      }
    }
  }

  @Test
  void entitiesFitTheServerByHibernatesOwnCheck() {
    Map<String, Object> settings =
        Map.of(
            AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
            database.admin(),
            AvailableSettings.DEFAULT_SCHEMA,
            "crm",
            AvailableSettings.HBM2DDL_AUTO,
            "validate");
    Mapping.factory(settings).close();
  }

  @Test
  void theServersMappingOpensASession() {
    try (SessionFactory factory = Mapping.server(database.admin());
        StatelessSession session = factory.openStatelessSession()) {
      assertEquals(
          0L,
          session
              .createSelectionQuery(
                  "select count(c) from Customer c where c.creditDays > 5", Long.class)
              .getSingleResult());
    }
  }
}
