package com.aspcranes.crm.server.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.testing.TestDatabase;
import com.aspcranes.crm.testing.TestPostgres;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The decision table of merging, asked of {@code sync.merge} case by case. The simulated server of
 * the sync tests replays the kept table; {@code -Dmerge.write=true} writes it anew.
 */
@Tag("postgres")
class MergeTableTest {
  private static final Path KEPT =
      Path.of("src/test/resources/com/aspcranes/crm/server/functions/merge-table.json");

  /** Values of column a of a group: as it was seen, as it was written, as it stands. */
  private static final List<String> VALUES = List.of("null", "1", "2", "3");

  private static final List<String> SETS = List.of("[]", "['x']", "['y']", "['x', 'y']");

  @Test
  void theKeptTableIsWhatTheServerDecides() throws SQLException, IOException {
    String decided = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(table());
    if (Boolean.getBoolean("merge.write")) {
      Files.createDirectories(KEPT.getParent());
      Files.writeString(KEPT, decided + "\n", StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(KEPT, StandardCharsets.UTF_8), decided + "\n");
  }

  private static ArrayNode table() throws SQLException {
    ArrayNode table = Json.MAPPER.createArrayNode();
    try (TestDatabase database = TestPostgres.newDatabase();
        Connection connection = database.admin().getConnection();
        PreparedStatement ask =
            connection.prepareStatement("select sync.merge(?, ?::jsonb, ?::jsonb, ?::jsonb)")) {
      for (String policy : List.of("strict", "merge", "notes")) {
        for (String base : VALUES) {
          for (String mine : VALUES) {
            for (String theirs : VALUES) {
              table.add(row(ask, policy, group(base), group(mine), group(theirs)));
            }
          }
        }
        // the other column of the group moved, or was never told
        table.add(row(ask, policy, "{'a': 1, 'b': 1}", "{'a': 2}", "{'a': 1, 'b': 1}"));
        table.add(row(ask, policy, "{'a': 1, 'b': 1}", "{'a': 2}", "{'a': 1, 'b': 9}"));
        table.add(row(ask, policy, "{'a': 1, 'b': 1}", "{'a': 2}", "{'a': 2, 'b': 9}"));
        table.add(row(ask, policy, "{}", "{'a': 2}", "{'a': 1}"));
        table.add(row(ask, policy, "{}", "{'a': 2}", "{'a': 2}"));
      }
      for (String base : SETS) {
        for (String mine : SETS) {
          for (String theirs : SETS) {
            table.add(row(ask, "set", group(base), group(mine), group(theirs)));
          }
        }
      }
      for (String mine : List.of("false", "true")) {
        for (String theirs : List.of("false", "true")) {
          table.add(row(ask, "monotone", group("false"), group(mine), group(theirs)));
        }
      }
    }
    return table;
  }

  private static String group(String value) {
    return "{'a': " + value + "}";
  }

  private static ObjectNode row(
      PreparedStatement ask, String policy, String base, String mine, String theirs)
      throws SQLException {
    ObjectNode row = Json.MAPPER.createObjectNode().put("policy", policy);
    row.set("base", Desk.json(base));
    row.set("mine", Desk.json(mine));
    row.set("theirs", Desk.json(theirs));
    ask.setString(1, policy);
    ask.setString(2, row.get("base").toString());
    ask.setString(3, row.get("mine").toString());
    ask.setString(4, row.get("theirs").toString());
    try (ResultSet answer = ask.executeQuery()) {
      answer.next();
      row.set("decided", Json.read(answer.getString(1)));
    }
    return row;
  }
}
