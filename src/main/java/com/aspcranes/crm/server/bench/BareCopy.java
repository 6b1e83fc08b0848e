package com.aspcranes.crm.server.bench;

import com.aspcranes.crm.server.ServerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * The yardstick of a first pull: COPY of the same tables into bare ones of SQLite, as text, in one
 * transaction; no rights, no types, no indexes, no search.
 */
public final class BareCopy {
  private static final int BATCH = 1_000;

  private BareCopy() {}

  /**
   * @param file of SQLite, not there yet
   * @return the nanoseconds it took
   */
  public static long run(BenchSql sql, Path file) {
    try (Connection server = sql.connection();
        Connection bare = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = bare.createStatement()) {
      List<String> tables = tables(server);
      long start = System.nanoTime();
      bare.setAutoCommit(false);
      for (String table : tables) {
        int columns = columns(server, table);
        statement.execute("create table " + table + " (c0" + columnsFrom1(columns) + ")");
        copy(server, bare, table, columns);
      }
      bare.commit();
      return System.nanoTime() - start;
    } catch (SQLException e) {
      throw ServerException.calling(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> tables(Connection server) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = server.createStatement();
        ResultSet row = statement.executeQuery("select name from sync.tbl order by name")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static int columns(Connection server, String table) throws SQLException {
    try (Statement statement = server.createStatement();
        ResultSet row = statement.executeQuery("select * from crm." + table + " limit 0")) {
      return row.getMetaData().getColumnCount();
    }
  }

  private static String columnsFrom1(int columns) {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i < columns; i++) {
      list.append(", c").append(i);
    }
    return list.toString();
  }

  private static void copy(Connection server, Connection bare, String table, int columns)
      throws SQLException, IOException {
    String values = "insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")";
    PGConnection line = server.unwrap(PGConnection.class);
    try (PreparedStatement insert = bare.prepareStatement(values);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new PGCopyInputStream(line, "copy crm." + table + " to stdout"),
                    StandardCharsets.UTF_8))) {
      int waiting = 0;
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        String[] fields = text.split("\t", -1);
        for (int i = 0; i < columns; i++) {
          insert.setString(i + 1, fields[i].equals("\\N") ? null : fields[i]);
        }
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          int[] ignored = insert.executeBatch();
        }
      }
      int[] ignored = insert.executeBatch();
    }
  }
}
