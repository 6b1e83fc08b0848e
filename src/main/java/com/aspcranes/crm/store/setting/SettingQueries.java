package com.aspcranes.crm.store.setting;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;

public final class SettingQueries {
  private final LocalStore store;

  public SettingQueries(LocalStore store) {
    this.store = store;
  }

  /** Every value of every setting, past and to come; of each key the newest first. */
  public List<SettingRow> all() {
    Sql sql =
        Sql.of(
            "SELECT s.id, s.key, s.effective_from, s.value, s.updated_at,"
                + " u.display_name AS by_name, EXISTS (SELECT 1 FROM server_image i"
                + " WHERE i.tbl = 'settings' AND i.row_id = s.id) AS pending FROM settings s"
                + " LEFT JOIN users u ON u.uid = s.created_by"
                + " ORDER BY s.key, s.effective_from DESC, s.rid DESC");
    return store.read(session -> session.list(sql, SettingRow::of));
  }
}
