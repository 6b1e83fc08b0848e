package com.aspcranes.crm.store;

import com.aspcranes.crm.store.file.Touched;
import com.aspcranes.crm.store.type.InstantText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The tables of this desk alone; writing them makes no mutation. */
final class LocalRows {
  private final Connection writer;
  private final Touched touched;
  private final String now;

  LocalRows(Connection writer, Touched touched, Instant now) {
    this.writer = writer;
    this.touched = touched;
    this.now = InstantText.write(now);
  }

  boolean keepDraft(String key, @Nullable String content) throws SQLException {
    touched.row("draft", key);
    if (content == null) {
      return execute("DELETE FROM draft WHERE key = ?", key) > 0;
    }
    return execute(
            "INSERT INTO draft (key, content, saved_at) VALUES (?, ?, ?) ON CONFLICT (key)"
                + " DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
            key,
            content,
            now)
        > 0;
  }

  /** With the issues that follow from it; false if it is not open. */
  boolean resolveIssue(String id, String resolution, @Nullable String undo) throws SQLException {
    touched.row("issue", id);
    return execute(
            "UPDATE issue SET resolved_at = ?, resolution = ?, undo = ?"
                + " WHERE (id = ? OR parent_id = ?) AND resolved_at IS NULL",
            now,
            resolution,
            undo,
            id,
            id)
        > 0;
  }

  /** With the issues that follow from it; false if it is open already. */
  boolean reopenIssue(String id) throws SQLException {
    touched.row("issue", id);
    return execute(
            "UPDATE issue SET resolved_at = NULL, resolution = NULL, undo = NULL"
                + " WHERE (id = ? OR parent_id = ?) AND resolved_at IS NOT NULL",
            id,
            id)
        > 0;
  }

  private int execute(String sql, @Nullable String... args) throws SQLException {
    try (PreparedStatement statement = writer.prepareStatement(sql)) {
      for (int i = 0; i < args.length; i++) {
        statement.setString(i + 1, args[i]);
      }
      return statement.executeUpdate();
    }
  }
}
