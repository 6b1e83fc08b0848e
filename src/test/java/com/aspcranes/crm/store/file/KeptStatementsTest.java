package com.aspcranes.crm.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
  private static final String INSERT = "INSERT INTO t (a, b) VALUES (?, ?)";
  private static final String COUNT = "SELECT count(*) FROM t WHERE a = ?";

  @TempDir Path folder;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    connection =
        KeptStatements.over(Connections.writing(folder.resolve("kept.db"), false).getConnection());
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a TEXT UNIQUE, b TEXT)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void insert(String a) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, a);
      insert.executeUpdate();
    }
  }

  private int count(String a) throws SQLException {
    try (PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setString(1, a);
      try (ResultSet row = count.executeQuery()) {
        return row.getInt(1);
      }
    }
  }

  @Test
  void theNextWhoPreparesTheSameFindsNothingOfTheOneBefore() throws SQLException {
    try (PreparedStatement first = connection.prepareStatement(INSERT)) {
      first.setString(1, "left");
      first.setString(2, "over");
      first.addBatch();
    }
    insert("one");
    assertEquals(0, count("left"));
    try (PreparedStatement select = connection.prepareStatement("SELECT b FROM t WHERE a = 'one'");
        ResultSet row = select.executeQuery()) {
      assertTrue(row.next());
      assertEquals(null, row.getString(1));
    }
  }

  @Test
  void oneInUseIsNotGivenASecondTime() throws SQLException {
    try (PreparedStatement first = connection.prepareStatement(INSERT)) {
      first.setString(1, "first");
      first.addBatch();
      insert("second");
      first.executeBatch();
    }
    assertEquals(1, count("first"));
    assertEquals(1, count("second"));
  }

  @Test
  void anErrorIsTheStatementsOwnAndDoesNotSpoilTheNextUse() throws SQLException {
    insert("twice");
    SQLException refused = assertThrows(SQLException.class, () -> insert("twice"));
    assertTrue(refused.getMessage().contains("UNIQUE"), refused.getMessage());
    insert("once");
    assertEquals(1, count("once"));
  }

  @Test
  void aClosedOneIsClosed() throws SQLException {
    PreparedStatement statement = connection.prepareStatement(COUNT);
    statement.close();
    statement.close();
    assertTrue(statement.isClosed());
    assertThrows(SQLException.class, statement::executeQuery);
    assertEquals(0, count("still works"));
  }

  @Test
  void whatWasNotReadToItsEndIsEndedByTheClose() throws SQLException {
    insert("one");
    PreparedStatement select = connection.prepareStatement("SELECT a FROM t");
    assertTrue(select.executeQuery().next());
    select.close();
    try (Statement statement = connection.createStatement()) {
      // refuses while any statement is in progress
      statement.execute("VACUUM");
    }
  }

  @Test
  void moreThanAreKeptMayBePrepared() throws SQLException {
    for (int i = 0; i < 500; i++) {
      try (PreparedStatement select = connection.prepareStatement("SELECT " + i);
          ResultSet row = select.executeQuery()) {
        assertEquals(i, row.getInt(1));
      }
    }
  }
}
