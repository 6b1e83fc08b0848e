package com.aspcranes.crm.store.salvage;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Change;
import com.aspcranes.crm.store.outbox.Mutation;
import com.aspcranes.crm.store.outbox.Outbox;
import com.aspcranes.crm.store.outbox.Overlay;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts unsent work into a replica; what it has already is left as it is. */
public final class Bringing {
  private final Connection writer;
  private final Touched touched;

  public Bringing(Connection writer, Touched touched) {
    this.writer = writer;
    this.touched = touched;
  }

  /** How many acts were put into the queue, under their own ids. */
  public int in(UnsentWork work) throws SQLException {
    Outbox outbox = new Outbox(writer);
    int brought = 0;
    try (Overlay overlay = new Overlay(writer, touched)) {
      for (UnsentAct act : work.acts()) {
        if (outbox.knows(act.mid())) {
          continue;
        }
        List<Change> changes = Mutation.changes(act.body());
        overlay.cover(changes);
        outbox.putBack(act.mid(), act.act(), act.actedAt(), act.body());
        for (Change change : changes) {
          overlay.show(change.tbl(), change.id());
        }
        brought++;
      }
    }
    for (Map.Entry<String, List<Map<String, String>>> table : work.own().entrySet()) {
      insert(table.getKey(), table.getValue());
    }
    touched.table(Outbox.TABLE);
    return brought;
  }

  private void insert(String table, List<Map<String, String>> rows) throws SQLException {
    if (rows.isEmpty() || !UnsentWork.OWN_TABLES.contains(table)) {
      return;
    }
    Set<String> known = columns(table);
    for (Map<String, String> row : rows) {
      // names come from a file that anybody may have edited: only those of the table are used
      List<String> names = row.keySet().stream().filter(known::contains).toList();
      String marks = String.join(", ", names.stream().map(name -> "?").toList());
      String sql =
          "INSERT OR IGNORE INTO %s (%s) VALUES (%s)"
              .formatted(table, String.join(", ", names), marks);
      try (PreparedStatement insert = writer.prepareStatement(sql)) {
        List<String> values = new ArrayList<>(names);
        values.replaceAll(row::get);
        for (int i = 0; i < values.size(); i++) {
          insert.setString(i + 1, values.get(i));
        }
        insert.executeUpdate();
      }
    }
    touched.table(table);
  }

  private Set<String> columns(String table) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement select = writer.createStatement();
        ResultSet column = select.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (column.next()) {
        names.add(column.getString("name"));
      }
    }
    return names;
  }
}
