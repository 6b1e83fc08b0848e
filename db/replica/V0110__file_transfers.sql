-- additive, min client 1
-- Bytes under way, of this desk alone: to the server what was attached here, from it what somebody wants to open. A row
-- goes when the bytes are where they belong; 'sent' until the file's own row says so. retry_at is of the server's refusals; a broken line stops all of them.
CREATE TABLE file_transfer (
  file_id TEXT PRIMARY KEY,
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'moving', 'sent', 'refused')),
  asked_at TEXT NOT NULL,
  done_bytes INTEGER NOT NULL DEFAULT 0,
  tries INTEGER NOT NULL DEFAULT 0,
  retry_at TEXT,
  why TEXT
) STRICT, WITHOUT ROWID;
