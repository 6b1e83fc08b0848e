package com.aspcranes.crm.store.transfer;

import com.aspcranes.crm.store.file.ReplicaFile;
import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent and fetched. It is written by this desk for this desk: no mutation comes of
 * it. What is to be sent follows from the rows, so a kill between a record and its bytes loses
 * none.
 */
public final class Transfers {
  public static final String TABLE = "file_transfer";
  static final String UP = "up";
  private static final String DOWN = "down";

  private final ReplicaFile file;
  private final Clock clock;

  public Transfers(ReplicaFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Somebody wants the bytes of a file here; asked again after a refusal, it is tried again. */
  public void ask(String fileId) {
    commit(
        fileId,
        "INSERT INTO file_transfer (file_id, direction, state, asked_at) VALUES (?, ?, 'waiting', ?)"
            + " ON CONFLICT (file_id) DO UPDATE SET state = 'waiting', tries = 0, retry_at = NULL,"
            + " why = NULL WHERE state = 'refused'",
        fileId,
        DOWN,
        now());
  }

  /**
   * Brings the queue up to the rows: files that I made, that a record names and that the server
   * does not have whole are to be sent; what waits for a file that is gone is forgotten.
   *
   * @param here whether the bytes are on this desk, by SHA-256
   * @return how many came in
   */
  public int follow(String uid, Predicate<String> here) {
    List<String> wanted =
        file.read(
            reader -> {
              List<String> ids = new ArrayList<>();
              each(
                  reader,
                  TransferSql.UNSENT,
                  row -> {
                    if (here.test(row.getString("sha256"))) {
                      ids.add(row.getString("id"));
                    }
                  },
                  uid);
              return ids;
            });
    boolean stale = file.read(reader -> !ids(reader, TransferSql.STALE).isEmpty());
    if (wanted.isEmpty() && !stale) {
      return 0;
    }
    return file.commit(
        (writer, touched) -> {
          for (String gone : ids(writer, TransferSql.STALE)) {
            touched.row(TABLE, gone);
            execute(writer, "DELETE FROM file_transfer WHERE file_id = ?", gone);
          }
          for (String id : wanted) {
            touched.row(TABLE, id);
            execute(writer, TransferSql.SEND, id, UP, now());
          }
          return wanted.size();
        });
  }

  /** What comes next: first what somebody waits for, then the smallest. */
  public Optional<Transfer> next() {
    return file.read(
        reader -> {
          List<Transfer> found = new ArrayList<>();
          each(reader, TransferSql.NEXT, row -> found.add(Transfer.of(row)), now());
          return found.stream().findFirst();
        });
  }

  /** How far it is. */
  public void moved(String fileId, long bytes) {
    commit(
        fileId,
        "UPDATE file_transfer SET state = 'moving', done_bytes = ? WHERE file_id = ?",
        bytes,
        fileId);
  }

  /** As a program begins: what was under way waits to go on, what was sent is asked about. */
  public void rest() {
    if (!file.read(reader -> ids(reader, TransferSql.UNDER_WAY)).isEmpty()) {
      back(TransferSql.REST);
    }
  }

  /** The line is gone: what was under way waits to go on. */
  public void pause() {
    back(TransferSql.PAUSE);
  }

  private void back(String sql) {
    boolean ignored =
        file.commit(
            (writer, touched) -> {
              boolean any = execute(writer, sql) > 0;
              if (any) {
                touched.table(TABLE);
              }
              return any;
            });
  }

  /** Not now, but the others may go on. */
  public void postpone(String fileId, Duration wait) {
    commit(
        fileId,
        "UPDATE file_transfer SET state = 'waiting', retry_at = ? WHERE file_id = ?",
        InstantText.write(clock.instant().plus(wait)),
        fileId);
  }

  /** The bytes that arrived were other ones: once more from the beginning, after a while. */
  public void again(String fileId, Duration wait) {
    commit(
        fileId,
        "UPDATE file_transfer SET state = 'waiting', done_bytes = 0, tries = tries + 1, retry_at = ?"
            + " WHERE file_id = ?",
        InstantText.write(clock.instant().plus(wait)),
        fileId);
  }

  /**
   * It will not go, until somebody asks again.
   *
   * @param why message key
   */
  public void refuse(String fileId, String why) {
    commit(
        fileId,
        "UPDATE file_transfer SET state = 'refused', why = ? WHERE file_id = ?",
        why,
        fileId);
  }

  /** The server has all bytes; the file's row will say so with the next pull. */
  public void sent(String fileId) {
    commit(fileId, "UPDATE file_transfer SET state = 'sent' WHERE file_id = ?", fileId);
  }

  /** The bytes are here. */
  public void fetched(String fileId) {
    commit(fileId, "DELETE FROM file_transfer WHERE file_id = ?", fileId);
  }

  /** Fingerprints of every file a person here may see, and of acts the server has refused. */
  public Set<String> named() {
    return file.read(reader -> fingerprints(reader, TransferSql.NAMED));
  }

  /** Fingerprints whose only copy may be the one of this desk. */
  public Set<String> pinned(String uid) {
    return file.read(reader -> fingerprints(reader, TransferSql.PINNED, uid));
  }

  private String now() {
    return InstantText.write(clock.instant());
  }

  private void commit(String fileId, String sql, Object... args) {
    boolean ignored =
        file.commit(
            (writer, touched) -> {
              touched.row(TABLE, fileId);
              return execute(writer, sql, args) > 0;
            });
  }

  private static Set<String> fingerprints(Connection reader, String sql, Object... args)
      throws SQLException {
    Set<String> found = new HashSet<>();
    each(reader, sql, row -> found.add(row.getString("sha256")), args);
    return found;
  }

  private static List<String> ids(Connection reader, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    each(reader, sql, row -> found.add(row.getString("id")));
    return found;
  }

  /** Takes one row of a result. */
  @FunctionalInterface
  private interface Taking {
    void row(ResultSet row) throws SQLException;
  }

  private static void each(Connection reader, String sql, Taking taking, Object... args)
      throws SQLException {
    try (PreparedStatement select = prepare(reader, sql, args);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        taking.row(row);
      }
    }
  }

  private static int execute(Connection writer, String sql, Object... args) throws SQLException {
    try (PreparedStatement statement = prepare(writer, sql, args)) {
      return statement.executeUpdate();
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... args) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < args.length; i++) {
      statement.setObject(i + 1, args[i]);
    }
    return statement;
  }
}
