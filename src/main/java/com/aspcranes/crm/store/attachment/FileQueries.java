package com.aspcranes.crm.store.attachment;

import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.util.List;
import java.util.Optional;

public final class FileQueries {
  private static final String FILE =
      " SELECT f.*, u.display_name AS creator, t.direction || ' ' || t.state AS moving,"
          + " t.done_bytes AS done_bytes, t.why AS why FROM named n JOIN files f ON f.id = n.id"
          + " LEFT JOIN users u ON u.uid = f.created_by"
          + " LEFT JOIN file_transfer t ON t.file_id = f.id ORDER BY n.place, n.nth";

  private final LocalStore store;

  public FileQueries(LocalStore store) {
    this.store = store;
  }

  /** The files that a record names and that this person may see, in the record's order. */
  public List<FileRow> of(FileOwner owner) {
    Sql sql = Sql.of("WITH named AS (" + named(owner.slot()) + ")" + FILE, owner.id());
    return store.read(session -> session.list(sql, FileRow::of));
  }

  public Optional<FileRow> row(String fileId) {
    Sql sql = Sql.of("WITH named AS (SELECT ? AS id, 0 AS place, 0 AS nth)" + FILE, fileId);
    return store.read(session -> session.first(sql, FileRow::of));
  }

  public Optional<StoredFile> find(String fileId) {
    return store.read(session -> session.find(StoredFile.class, fileId));
  }

  private static String named(FileSlot slot) {
    return switch (slot) {
      case LEAD_FILES ->
          "SELECT j.value AS id, 0 AS place, j.key AS nth FROM leads o, json_each(o.files) j"
              + " WHERE o.id = ?";
      case CRANE_PICTURES ->
          "SELECT j.value AS id, 0 AS place, j.key AS nth FROM equipment o, json_each(o.images) j"
              + " WHERE o.id = ?";
      case SITE_PICTURES ->
          "WITH o AS (SELECT images, videos FROM site_assessments WHERE id = ?)"
              + " SELECT i.value AS id, 0 AS place, i.key AS nth FROM o, json_each(o.images) i"
              + " UNION ALL SELECT v.value, 1, v.key FROM o, json_each(o.videos) v";
      case PAPER_SCAN -> "SELECT file_id AS id, 0 AS place, 0 AS nth FROM documents WHERE id = ?";
      case JOB_SIGN_OFF ->
          "SELECT signoff_file_id AS id, 0 AS place, 0 AS nth FROM jobs WHERE id = ?";
      case AVATAR -> "SELECT avatar AS id, 0 AS place, 0 AS nth FROM users WHERE uid = ?";
    };
  }
}
