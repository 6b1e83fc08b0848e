package com.aspcranes.crm.store.salvage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/**
 * Reads what is left of a replica, sound or damaged. It works on a copy: SQLite would otherwise
 * repair or shorten the very file that is to be saved.
 */
public final class DamagedReplica {
  private static final Logger LOG = LoggerFactory.getLogger(DamagedReplica.class);
  private static final List<String> PARTS = List.of("", "-wal");
  private static final String UNSENT =
      "SELECT * FROM outbox WHERE state IN ('waiting', 'sent', 'deferred') ORDER BY ord ";

  private static final int HEADER = 100;
  private static final int PAGE_SIZE = 4096;

  private final Path copy;
  private final Map<Long, UnsentAct> acts = new TreeMap<>();
  private final Map<String, List<Map<String, String>>> own = new LinkedHashMap<>();
  private @Nullable String uid;

  private DamagedReplica(Path copy) {
    this.copy = copy;
  }

  /**
   * Everything unsent that can be found. Of a damaged file, acts that the server has had long ago
   * may be among it: it knows them by their ids.
   */
  public static UnsentWork read(Path replica) {
    try {
      Path folder = Files.createTempDirectory("salvage");
      try {
        Path copy = folder.resolve("replica.db");
        for (String part : PARTS) {
          Path from = replica.resolveSibling(replica.getFileName() + part);
          if (Files.exists(from)) {
            Files.copy(from, copy.resolveSibling("replica.db" + part));
          }
        }
        byte[] bytes = Files.readAllBytes(copy);
        Path log = copy.resolveSibling("replica.db-wal");
        byte[] recent = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        return new DamagedReplica(copy).unsent(bytes, recent);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UnsentWork unsent(byte[] bytes, byte[] recent) {
    boolean whole = readTables();
    if (!whole && acts.isEmpty()) {
      mendHeader();
      whole = readTables();
    }
    List<UnsentAct> found = new ArrayList<>(acts.values());
    int unreadable = 0;
    if (!whole) {
      Carving carving = new Carving();
      carving.search(bytes);
      carving.search(recent);
      found.forEach(carving::know);
      unreadable = carving.unreadable();
      found = new ArrayList<>(carving.acts());
      found.sort(Comparator.comparing(UnsentAct::actedAt));
    }
    return new UnsentWork(uid, List.copyOf(found), own, unreadable);
  }

  /**
   * Gives the copy the head that every replica has, with no page count: SQLite then goes by the
   * length of the file. (The database file format, section 1.3.)
   */
  private void mendHeader() {
    ByteBuffer head = ByteBuffer.allocate(HEADER);
    head.put("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    head.putShort((short) PAGE_SIZE).put((byte) 2).put((byte) 2).put((byte) 0);
    head.put((byte) 64).put((byte) 32).put((byte) 32);
    head.putInt(24, 1).putInt(44, 4).putInt(56, 1);
    try (FileChannel file = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      head.rewind();
      file.write(head, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False where some of the outbox could not be read. */
  private boolean readTables() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + copy.toAbsolutePath());
    try (Connection connection = source.getConnection();
        Statement lenient = connection.createStatement()) {
      // else one spoilt definition among all the tables hides them all
      lenient.execute("PRAGMA writable_schema = ON");
      readUid(connection);
      // from both ends: a damaged page stops a walk, and what lies behind it is met from there
      boolean whole = walk(connection, UNSENT, this::takeAct);
      if (!whole) {
        walk(connection, UNSENT + "DESC", this::takeAct);
      }
      for (String table : UnsentWork.OWN_TABLES) {
        List<Map<String, String>> rows = new ArrayList<>();
        walk(connection, "SELECT * FROM " + table, row -> rows.add(columns(row)));
        own.put(table, rows);
      }
      return whole;
    } catch (SQLException e) {
      LOG.info("not readable as a database: {}", e.getMessage());
      return false;
    }
  }

  private void readUid(Connection connection) {
    walk(
        connection,
        "SELECT value FROM sync_state WHERE key = 'uid'",
        row -> {
          uid = row.getString(1);
          return true;
        });
  }

  private boolean takeAct(ResultSet row) throws SQLException {
    UUID mid = UUID.fromString(row.getString("mid"));
    acts.put(
        row.getLong("ord"),
        new UnsentAct(mid, row.getString("act"), row.getString("acted_at"), row.getString("body")));
    return true;
  }

  private static Map<String, String> columns(ResultSet row) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String value = row.getString(i);
      if (value != null) {
        columns.put(row.getMetaData().getColumnName(i), value);
      }
    }
    return columns;
  }

  @FunctionalInterface
  private interface Taker {
    boolean take(ResultSet row) throws SQLException;
  }

  /** False if the walk was stopped by damage. */
  private static boolean walk(Connection connection, String sql, Taker taker) {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery(sql)) {
      while (row.next()) {
        boolean ignored = taker.take(row);
      }
      return true;
    } catch (SQLException | IllegalArgumentException e) {
      LOG.info("stopped at damage: {}", e.getMessage());
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }
}
