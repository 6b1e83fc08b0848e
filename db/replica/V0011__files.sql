-- additive, min client 1
CREATE TABLE files (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT,
  name TEXT,
  media_type TEXT,
  size_bytes INTEGER,
  thumbnail TEXT,
  complete INTEGER,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX files_sha256 ON files (sha256);
CREATE INDEX files_created_by ON files (created_by);
