package com.aspcranes.crm.store.transfer;

/** What the queue of bytes is made of. */
final class TransferSql {
  /** A record here names the file. */
  private static final String NAMED_BY_A_RECORD =
      " (EXISTS (SELECT 1 FROM quotations q WHERE q.pdf_file_id = f.id)"
          + " OR EXISTS (SELECT 1 FROM leads l WHERE instr(l.files, f.id) > 0)"
          + " OR EXISTS (SELECT 1 FROM site_assessments s WHERE instr(s.images, f.id) > 0"
          + " OR instr(s.videos, f.id) > 0)"
          + " OR EXISTS (SELECT 1 FROM equipment e WHERE instr(e.images, f.id) > 0)"
          + " OR EXISTS (SELECT 1 FROM documents d WHERE d.file_id = f.id)"
          + " OR EXISTS (SELECT 1 FROM jobs j WHERE j.signoff_file_id = f.id)"
          + " OR EXISTS (SELECT 1 FROM users u WHERE u.avatar = f.id)) ";

  static final String UNSENT =
      "SELECT f.id AS id, f.sha256 AS sha256 FROM files f"
          + " WHERE f.created_by = ? AND f.complete = 0"
          + " AND NOT EXISTS (SELECT 1 FROM file_transfer t WHERE t.file_id = f.id"
          + " AND t.direction = 'up') AND"
          + NAMED_BY_A_RECORD;

  /** Of the wrong way: bytes were asked for that have been here all the time. */
  static final String SEND =
      "INSERT INTO file_transfer (file_id, direction, state, asked_at) VALUES (?, ?, 'waiting', ?)"
          + " ON CONFLICT (file_id) DO UPDATE SET direction = excluded.direction, state = 'waiting',"
          + " done_bytes = 0, tries = 0, retry_at = NULL, why = NULL";

  /** The file is gone, or sent and whole, or taken off its record before it was sent. */
  static final String STALE =
      "SELECT t.file_id AS id FROM file_transfer t LEFT JOIN files f ON f.id = t.file_id"
          + " WHERE f.id IS NULL OR (t.direction = 'up' AND (f.complete = 1 OR NOT"
          + NAMED_BY_A_RECORD
          + "))";

  /** A file whose row the server does not have yet, or has not whole, waits. */
  static final String NEXT =
      "SELECT t.*, f.sha256, f.media_type, f.size_bytes FROM file_transfer t"
          + " JOIN files f ON f.id = t.file_id WHERE t.state IN ('waiting', 'moving')"
          + " AND (t.retry_at IS NULL OR t.retry_at <= ?)"
          + " AND (t.direction = 'up' OR f.complete = 1)"
          + " AND NOT EXISTS (SELECT 1 FROM server_image i WHERE i.tbl = 'files'"
          + " AND i.row_id = f.id AND i.\"row\" IS NULL)"
          + " ORDER BY t.direction = 'up', f.size_bytes, t.asked_at, t.file_id LIMIT 1";

  private static final String IN_BODY =
      " WHERE json_extract(c.value, '$.tbl') = 'files' AND"
          + " json_extract(c.value, '$.set.sha256') IS NOT NULL";

  /** Of acts that the server has not answered: their rows may not be shown yet. */
  private static final String UNANSWERED =
      " UNION SELECT json_extract(c.value, '$.set.sha256')"
          + " FROM outbox o, json_each(o.body, '$.changes') c"
          + IN_BODY;

  /** What was refused may be done once more, and needs its bytes then. */
  static final String NAMED =
      "SELECT sha256 FROM files UNION SELECT json_extract(c.value, '$.set.sha256') AS sha256"
          + " FROM issue i, json_each(i.body, '$.changes') c"
          + IN_BODY
          + UNANSWERED;

  static final String PINNED =
      "SELECT sha256 FROM files WHERE created_by = ? AND complete = 0"
          + " UNION SELECT json_extract(c.value, '$.set.sha256')"
          + " FROM issue i, json_each(i.body, '$.changes') c"
          + IN_BODY
          + " AND i.resolved_at IS NULL"
          + UNANSWERED;

  static final String UNDER_WAY =
      "SELECT file_id AS id FROM file_transfer WHERE state IN ('moving', 'sent')";

  static final String REST =
      "UPDATE file_transfer SET state = 'waiting' WHERE state IN ('moving', 'sent')";

  static final String PAUSE = "UPDATE file_transfer SET state = 'waiting' WHERE state = 'moving'";

  private TransferSql() {}
}
