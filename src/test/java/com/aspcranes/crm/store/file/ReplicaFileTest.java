package com.aspcranes.crm.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.StoreOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicaFileTest {
  @TempDir Path folder;

  private Path path() {
    return folder.resolve("server").resolve("usr_1.db");
  }

  private LocalStore open() {
    return LocalStore.open(path(), StoreOptions.of("usr_1"));
  }

  private StoreFault refused() {
    return assertThrows(StoreFault.class, this::open);
  }

  private static Outcome<Boolean> create(LocalStore store, String id, String notes) {
    return store.write(
        "test.create",
        session -> {
          Customer customer = new Customer();
          customer.id = id;
          customer.name = "Acme";
          customer.notes = notes;
          session.create(customer);
          return Outcome.done(true);
        });
  }

  private void raw(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aSecondProgramIsRefusedAndTheFirstGoesOn() {
    try (LocalStore first = open()) {
      assertEquals(StoreFault.Kind.IN_USE, refused().kind());
      create(first, "cust_1", "still mine");
    }
    try (LocalStore later = open()) {
      assertTrue(later.read(session -> session.find(Customer.class, "cust_1")).isPresent());
    }
  }

  @Test
  void itsFolderIsForItsOwnerAlone() throws IOException {
    open().close();
    Path own = path().getParent();
    if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
    }
  }

  @Test
  void aCommitWaitsForTheDisk() throws SQLException {
    try (LocalStore store = open()) {
      assertEquals(
          "wal",
          store
              .read(s -> s.first(Sql.of("PRAGMA journal_mode"), row -> row.text("journal_mode")))
              .orElseThrow());
    }
    try (Connection writer = Connections.writing(path(), true).getConnection();
        Statement statement = writer.createStatement()) {
      assertEquals(2, statement.executeQuery("PRAGMA synchronous").getInt(1), "FULL");
      assertEquals(5000, statement.executeQuery("PRAGMA busy_timeout").getInt(1));
      assertEquals(0, statement.executeQuery("PRAGMA foreign_keys").getInt(1));
    }
  }

  @Test
  void aDamagedFileIsNoticedWhenItIsOpened() throws IOException {
    try (LocalStore store = open()) {
      for (int i = 0; i < 50; i++) {
        create(store, "cust_" + i, "x".repeat(3000));
      }
    }
    try (RandomAccessFile file = new RandomAccessFile(path().toFile(), "rw")) {
      for (long at = 8192; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[64]);
      }
    }

    assertEquals(StoreFault.Kind.CORRUPT, refused().kind());
  }

  @Test
  void whatIsNoDatabaseIsDamaged() throws IOException {
    Files.createDirectories(path().getParent());
    Files.writeString(path(), "not a database, but long enough to be looked at as one".repeat(50));

    assertEquals(StoreFault.Kind.CORRUPT, refused().kind());
  }

  @Test
  void aFileOfANewerProgramIsLeftAlone() throws SQLException {
    open().close();
    raw(
        "INSERT INTO flyway_schema_history VALUES (999, '9999', 'later', 'SQL', 'V9999__later.sql',"
            + " 1, 'x', '2030-01-01 00:00:00.000', 1, 1)");

    assertEquals(StoreFault.Kind.NEWER, refused().kind());
  }

  @Test
  void aReplicaOfAnotherUserIsRefused() {
    open().close();
    StoreFault fault =
        assertThrows(StoreFault.class, () -> LocalStore.open(path(), StoreOptions.of("usr_2")));

    assertEquals(StoreFault.Kind.FOREIGN, fault.kind());
    open().close();
  }

  @Test
  void aFullDiskLeavesNothingHalfWrittenAndSavingResumes() throws SQLException {
    open().close();
    ReplicaFile file = ReplicaFile.open(path(), true, touched -> {});
    try (file) {
      file.commit((writer, touched) -> pragma(writer, "PRAGMA max_page_count = 1"));
      StoreFault fault =
          assertThrows(StoreFault.class, () -> file.commit((writer, touched) -> fill(writer, 500)));
      assertEquals(StoreFault.Kind.DISK_FULL, fault.kind());
      assertEquals(0, drafts(file));
      file.commit((writer, touched) -> pragma(writer, "PRAGMA max_page_count = 100000"));
      file.commit((writer, touched) -> fill(writer, 500));
      assertEquals(500, drafts(file));
    }
    open().close();
  }

  private static boolean pragma(Connection writer, String sql) throws SQLException {
    ReplicaFile.execute(writer, sql);
    return true;
  }

  private static boolean fill(Connection writer, int rows) throws SQLException {
    try (var insert = writer.prepareStatement("INSERT INTO draft VALUES (?, ?, '')")) {
      for (int i = 0; i < rows; i++) {
        insert.setString(1, "k" + i);
        insert.setString(2, "x".repeat(2000));
        insert.executeUpdate();
      }
    }
    return true;
  }

  private static int drafts(ReplicaFile file) {
    return file.read(
        reader -> {
          try (Statement select = reader.createStatement()) {
            return select.executeQuery("SELECT count(*) FROM draft").getInt(1);
          }
        });
  }
}
