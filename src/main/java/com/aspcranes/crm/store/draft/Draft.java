package com.aspcranes.crm.store.draft;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.Instant;

/** Unsaved input of one editor. */
public record Draft(String key, JsonText content, Instant savedAt) {

  static Draft of(Fields row) throws SQLException {
    return new Draft(row.text("key"), new JsonText(row.text("content")), row.instant("saved_at"));
  }
}
