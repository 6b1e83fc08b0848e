package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.outbox.Overlay;
import com.aspcranes.crm.store.row.RowSql;
import com.aspcranes.crm.store.row.Table;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Puts rows of the server where they belong: shown, or under what lies over them. */
final class Arrived {
  private final Overlay overlay;
  private final Touched touched;
  private final Map<String, Set<String>> again;
  private final Map<Table, Set<String>> covered = new HashMap<>();

  /**
   * @param again rows to be shown anew afterwards, by table
   */
  Arrived(Overlay overlay, Touched touched, Map<String, Set<String>> again) {
    this.overlay = overlay;
    this.touched = touched;
    this.again = again;
  }

  void take(Table table, WireRow row) throws SQLException {
    if (covered(table).contains(row.id())) {
      overlay.newImage(table, row.id(), row.json());
      Settling.note(again, table.name(), row.id());
    } else {
      RowSql sql = overlay.rows(table);
      sql.put(table.codec().ofWire(row.json()));
      touched.row(table.name(), row.id());
    }
  }

  /** Rows that the server no longer has, or no longer shows. */
  void without(Table table, Set<String> ids) throws SQLException {
    RowSql sql = overlay.rows(table);
    for (String id : ids) {
      if (covered(table).contains(id)) {
        overlay.newImage(table, id, null);
        Settling.note(again, table.name(), id);
      } else if (sql.remove(id)) {
        touched.row(table.name(), id);
      }
    }
  }

  private Set<String> covered(Table table) throws SQLException {
    Set<String> ids = covered.get(table);
    if (ids == null) {
      ids = overlay.covered(table);
      covered.put(table, ids);
    }
    return ids;
  }

  /** After the last row. */
  void finish() throws SQLException {
    for (Table table : covered.keySet()) {
      overlay.rows(table).flush();
    }
    for (Map.Entry<String, Set<String>> each : again.entrySet()) {
      for (String id : each.getValue()) {
        overlay.show(each.getKey(), id);
      }
    }
  }
}
