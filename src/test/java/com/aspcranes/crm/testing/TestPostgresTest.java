package com.aspcranes.crm.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TestPostgresTest {
  @Test
  void databasesDoNotSeeEachOther() throws SQLException {
    try (TestDatabase one = TestPostgres.newDatabase();
        TestDatabase two = TestPostgres.newDatabase()) {
      one.execute("CREATE TABLE public.only_here (x int)");
      assertEquals("only_here", ask(one, "SELECT to_regclass('public.only_here')::text"));
      assertEquals(null, ask(two, "SELECT to_regclass('public.only_here')::text"));
    }
  }

  @Test
  void serverListensOnLoopbackAlone() throws SQLException {
    try (TestDatabase database = TestPostgres.newEmptyDatabase()) {
      assertEquals("127.0.0.1", ask(database, "SHOW listen_addresses"));
    }
  }

  @Test
  void hasTheExtensionsTheSchemaBuildsOn() throws SQLException {
    try (TestDatabase database = TestPostgres.newEmptyDatabase()) {
      String found =
          ask(
              database,
              "SELECT string_agg(name, ' ' ORDER BY name) FROM pg_available_extensions"
                  + " WHERE name IN ('pg_trgm','btree_gist','pgcrypto','citext')");
      assertEquals("btree_gist citext pg_trgm pgcrypto", found);
    }
  }

  @Test
  void closingDropsTheDatabaseUnderAnOpenConnection() throws SQLException {
    TestDatabase database = TestPostgres.newEmptyDatabase();
    try (Connection open = database.admin().getConnection()) {
      assertTrue(open.isValid(5));
      database.close();
      assertThrows(SQLException.class, () -> database.admin().getConnection().close());
    }
  }

  @Test
  void trigramsSeeDevanagari() throws SQLException {
    try (TestDatabase database = TestPostgres.newEmptyDatabase()) {
      database.execute("CREATE EXTENSION pg_trgm");
      assertEquals("t", ask(database, "SELECT cardinality(show_trgm('क्रेन')) > 0"));
    }
  }

  private static String ask(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
