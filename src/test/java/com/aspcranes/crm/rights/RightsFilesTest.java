package com.aspcranes.crm.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class RightsFilesTest {
  private static final RightsFile RIGHTS = RightsFile.read();
  private static TestDatabase database;
  private static Map<String, TableShape> shapes;
  private static Map<String, List<String>> columns;

  @BeforeAll
  static void readTheTables() throws SQLException {
    database = TestPostgres.newDatabase();
    try (Connection connection = database.admin().getConnection()) {
      shapes = TableShape.read(connection);
      columns = GeneratedSql.columns(shapes);
    }
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void theFilesAreWhatTheRightsFileMakes() throws IOException {
    for (Map.Entry<Path, String> file : GeneratedSql.files(RIGHTS, shapes).entrySet()) {
      if (Boolean.getBoolean("rights.write")) {
        Files.writeString(file.getKey(), file.getValue());
      }
      assertEquals(file.getValue(), Files.readString(file.getKey()), file.getKey().toString());
    }
  }

  @Test
  void everyColumnOfAReplicatedTableHasOnePlaceInTheRightsFile() {
    for (TableRights table : RIGHTS.tables()) {
      List<String> named = new ArrayList<>(table.columns());
      named.addAll(List.of(table.key(), "row_version", "created_at", "updated_at"));
      named.addAll(table.hidden());
      assertEquals(new TreeSet<>(columns.get(table.name())), new TreeSet<>(named), table.name());
      assertEquals(new TreeSet<>(named).size(), named.size(), table.name() + " names one twice");
    }
  }

  @Test
  void whatTheRightsFileRefersToIsThere() {
    for (TableRights table : RIGHTS.tables()) {
      Set<String> known = new TreeSet<>(table.columns());
      assertTrue(known.containsAll(table.atCreation()), table.name() + " at_creation");
      assertTrue(known.containsAll(table.masks().keySet()), table.name() + " masks");
      assertTrue(RIGHTS.sights().keySet().containsAll(table.masks().values()), table.name());
      table.only().values().forEach(c -> assertTrue(known.containsAll(c), table.name()));
      assertTrue(table.see().keySet().containsAll(table.change().keySet()), table.name());
      assertTrue(table.see().keySet().containsAll(table.remove().keySet()), table.name());
    }
  }
}
