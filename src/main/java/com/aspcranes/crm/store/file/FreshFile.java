package com.aspcranes.crm.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteDataSource;

/**
 * A replica that is loaded from nothing beside the one in use. Its indexes and its search come
 * last: filling them row by row takes several times as long.
 */
public final class FreshFile implements AutoCloseable {
  private static final Pattern VALUES =
      Pattern.compile("VALUES \\((.*)\\);\\s*END", Pattern.DOTALL);

  private final Path path;
  private final Connection connection;
  private final List<String> last = new ArrayList<>();

  private FreshFile(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /** Where the replica's successor is loaded; one that was left half-way is thrown away. */
  public static FreshFile beside(ReplicaFile replica) {
    Path path = path(replica.path());
    SQLiteDataSource source = Connections.loading(path);
    try {
      remove(replica.path());
      Migrations.run(source);
      FreshFile fresh = new FreshFile(path, source.getConnection());
      fresh.putOff();
      return fresh;
    } catch (SQLException e) {
      throw StoreFault.of("making " + path, e);
    }
  }

  private static Path path(Path replica) {
    return replica.resolveSibling(replica.getFileName() + ".loading");
  }

  static void remove(Path replica) {
    try {
      Files.deleteIfExists(path(replica));
      Files.deleteIfExists(path(replica).resolveSibling(path(replica).getFileName() + "-journal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void putOff() throws SQLException {
    List<String> drops = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet each =
            select.executeQuery(
                "SELECT type, name, tbl_name, sql FROM sqlite_master"
                    + " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid")) {
      while (each.next()) {
        drops.add("DROP " + each.getString("type") + " " + each.getString("name"));
        Matcher filled = VALUES.matcher(each.getString("sql"));
        if (each.getString("name").matches("search_.*_insert") && filled.find()) {
          last.add(
              "INSERT INTO search (rowid, words) SELECT "
                  + filled.group(1).replace("new.", "t.")
                  + " FROM "
                  + each.getString("tbl_name")
                  + " t");
        }
        last.add(each.getString("sql"));
      }
    }
    for (String drop : drops) {
      ReplicaFile.execute(connection, drop);
    }
  }

  /** Belongs to the thread that loads. */
  public Connection connection() {
    return connection;
  }

  /** Makes indexes and search over what was loaded. */
  public void complete() throws SQLException {
    ReplicaFile.execute(connection, "BEGIN IMMEDIATE");
    for (String sql : last) {
      ReplicaFile.execute(connection, sql);
    }
    ReplicaFile.execute(connection, "COMMIT");
    last.clear();
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreFault.of("closing " + path, e);
    }
  }
}
