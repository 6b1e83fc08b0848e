package com.aspcranes.crm.server.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the migrations attach by hand agrees with the catalogue that is made from the rights file.
 */
@Tag("postgres")
class CatalogueTest {
  static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestPostgres.newDatabase();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static List<String> ask(String sql) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        answer.add(row.getString(1));
      }
    }
    return answer;
  }

  @Test
  void everyReplicatedTableIsStampedAndCapturedAndNoOther() throws SQLException {
    assertEquals(
        ask("select name from sync.tbl order by 1"),
        ask(
            "select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                + " where t.tgname like 'zz\\_capture\\_%' and t.tgenabled = 'O'"
                + " group by 1 having count(*) = 3 order by 1"));
    assertEquals(
        List.of("0"),
        ask(
            "select count(*) from sync.tbl s where 2 <> (select count(*) from pg_trigger t"
                + " where t.tgrelid = s.rel and t.tgname in ('zz_stamp', 'no_truncate'))"));
  }

  @Test
  void privateRowsAreCapturedForTheirOwnerAndCachesAreOutsideVersions() throws SQLException {
    assertEquals(
        ask(
            "select name || ' ' || coalesce(private_to::text, '') || ' {' || coalesce((select"
                + " string_agg(col, ',' order by col) from sync.col c where c.tbl = s.name"
                + " and c.policy = 'derived'), '') || '}' from sync.tbl s order by 1"),
        ask(
            "select c.relname || ' ' || a[2] || ' ' || case when a[3] in ('{during}',"
                + " '{password_hash}') then '{}' else a[3] end from pg_trigger t"
                + " join pg_class c on c.oid = t.tgrelid, string_to_array(encode(t.tgargs,"
                + " 'escape'), '\\000') a where t.tgname = 'zz_stamp' order by 1"));
  }

  @Test
  void everyColumnThatNamesAFileIsWatched() throws SQLException {
    assertEquals(
        ask(
            "select c.relname || ' {' || array_to_string((string_to_array(encode(t.tgargs,"
                + " 'escape'), '\\000'))[2:t.tgnargs], ',') || '}' from pg_trigger t"
                + " join pg_class c on c.oid = t.tgrelid where t.tgname = 'track_files' order by 1"),
        ask(
            "select c.relname || ' ' || (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[4]"
                + " from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname ="
                + " 'zz_capture_update' and (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[4]"
                + " <> '{}' order by 1"));
  }

  @Test
  void theForeignKeysAreTheOnesThatWritesAreAskedFor() throws SQLException {
    String kept =
        "select rel || ' ' || col || ' ' || parent || ' ' || key from sync.parent order by 1";
    List<String> before = ask(kept);
    database.execute("select sync.learn_parents()");
    assertEquals(ask(kept), before);
  }

  @Test
  void truncatingAReplicatedTableIsRefused() {
    assertThrows(IllegalStateException.class, () -> database.execute("truncate crm.notifications"));
  }
}
