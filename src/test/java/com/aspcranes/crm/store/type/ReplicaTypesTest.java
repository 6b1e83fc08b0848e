package com.aspcranes.crm.store.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.flywaydb.core.Flyway;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class ReplicaTypesTest {
  @TempDir Path folder;
  private Connection connection;
  private SQLiteDataSource source;
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void migrate() throws SQLException {
    source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("types.db"));
    Flyway.configure().dataSource(source).locations("classpath:db/replica").load().migrate();
    connection = source.getConnection();
  }

  @AfterEach
  void close() throws SQLException {
    TimeZone.setDefault(zone);
    connection.close();
  }

  private StatelessSession session() {
    return Mapping.replica().withStatelessOptions().connection(connection).openStatelessSession();
  }

  @Test
  void everyColumnOfEveryTableComesBackAsItWent() {
    SampleEntities samples = new SampleEntities(7);
    for (int round = 0; round < 12; round++) {
      for (Class<?> type : EntityClasses.REPLICATED) {
        Object entity = samples.entity(type, "x_" + round, round * 10);
        try (StatelessSession session = session()) {
          session.insert(entity);
        }
        try (StatelessSession session = session()) {
          Object found = Objects.requireNonNull(session.get(type, (Object) ("x_" + round)));
          assertEquals(SampleEntities.shown(entity), SampleEntities.shown(found));
        }
      }
    }
  }

  @Test
  void tenMegabytesOfTextComeBack() {
    Customer customer = new SampleEntities(1).entity(Customer.class, "cust_1", 0);
    customer.notes = "क्रेन🏗️ ".repeat(700_000);
    try (StatelessSession session = session()) {
      session.insert(customer);
      assertEquals(customer.notes, session.get(Customer.class, "cust_1").notes);
    }
  }

  @Test
  void aDayAndAnInstantDoNotMoveWithTheZoneOfTheMachine() {
    Deal deal = new SampleEntities(2).entity(Deal.class, "deal_1", 0);
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try (StatelessSession session = session()) {
      session.insert(deal);
    }
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
    try (StatelessSession session = session()) {
      Deal found = session.get(Deal.class, "deal_1");
      assertEquals(deal.expectedCloseDate, found.expectedCloseDate);
      assertEquals(deal.wonAt, found.wonAt);
    }
  }

  @Test
  void textOfInstantsSortsAsTimeDoes() {
    List<String> times =
        List.of(
            InstantText.write(Instant.MIN),
            InstantText.write(Instant.parse("1969-12-31T23:59:59.999999Z")),
            InstantText.write(Instant.EPOCH),
            InstantText.write(Instant.parse("2026-01-01T00:00:00.000001999Z")),
            InstantText.write(Instant.parse("2026-01-01T00:00:00.000010Z")),
            InstantText.write(Instant.parse("2026-01-01T00:00:01Z")),
            InstantText.write(Instant.MAX));

    assertEquals(times.stream().sorted().toList(), times);
    assertEquals(1, times.stream().mapToInt(String::length).distinct().count());
  }

  @Test
  void aTakenIdIsAViolatedConstraintOfItsKind() {
    Operator operator = new SampleEntities(3).entity(Operator.class, "op_1", 0);
    try (StatelessSession session = session()) {
      session.insert(operator);
      ConstraintViolationException violated =
          assertThrows(ConstraintViolationException.class, () -> session.insert(operator));
      assertEquals(ConstraintKind.UNIQUE, violated.getKind());
      assertEquals("operators.id", violated.getConstraintName());
    }
  }

  @Test
  void moneyIsWholePaiseInItsColumn() throws SQLException {
    Deal deal = new SampleEntities(2).entity(Deal.class, "deal_1", 0);
    deal.value = com.aspcranes.crm.model.Money.of("9999999999.99");
    try (StatelessSession session = session()) {
      session.insert(deal);
    }
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT value, typeof(value) FROM deals")) {
      assertEquals(999_999_999_999L, row.getLong(1));
      assertEquals("integer", row.getString(2));
    }
  }

  @Test
  void entitiesFitTheReplicaByHibernatesOwnCheck() {
    Map<String, Object> settings =
        Map.of(
            AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
            source,
            AvailableSettings.DIALECT,
            ReplicaDialect.class.getName(),
            AvailableSettings.HBM2DDL_AUTO,
            "validate",
            // the driver asks for all tables' columns in one statement, with a term for each: too
            // many
            AvailableSettings.HBM2DDL_JDBC_METADATA_EXTRACTOR_STRATEGY,
            "individually");
    Mapping.factory(settings).close();
  }
}
