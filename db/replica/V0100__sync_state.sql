-- additive, min client 1
-- Kept by this desk alone; none of it exists on the server.

CREATE TABLE sync_state (
  key TEXT PRIMARY KEY,
  value TEXT
) STRICT, WITHOUT ROWID;

-- Mutations not yet settled. A mutation lies over the server's rows while seq is NULL (deferred) or
-- above the last_seq of the newest pull.
CREATE TABLE outbox (
  ord INTEGER PRIMARY KEY AUTOINCREMENT,
  seq INTEGER UNIQUE,
  mid TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'acknowledged', 'deferred')),
  acted_at TEXT NOT NULL,
  body TEXT NOT NULL,
  result TEXT
) STRICT;

CREATE TABLE outbox_row (
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  ord INTEGER NOT NULL,
  PRIMARY KEY (tbl, row_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_row_ord ON outbox_row (ord);

-- The server's last row of each row that a mutation lies over; NULL: the server has none.
CREATE TABLE server_image (
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  "row" TEXT,
  PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;

-- Acknowledged mutations, kept to be offered again to a restored server.
CREATE TABLE journal (
  ord INTEGER PRIMARY KEY,
  seq INTEGER,
  mid TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  acted_at TEXT NOT NULL,
  acknowledged_at TEXT NOT NULL,
  body TEXT NOT NULL,
  result TEXT
) STRICT;
CREATE INDEX journal_acknowledged ON journal (acknowledged_at);

-- What the server refused or could not merge. changes: [{tbl, id, op, saw, wrote, now}]
CREATE TABLE issue (
  id TEXT PRIMARY KEY,
  mid TEXT NOT NULL UNIQUE,
  parent_id TEXT,
  act TEXT NOT NULL,
  status TEXT NOT NULL,
  why TEXT,
  message TEXT,
  changes TEXT NOT NULL,
  detail TEXT,
  body TEXT NOT NULL,
  acted_at TEXT NOT NULL,
  refused_at TEXT NOT NULL,
  resolved_at TEXT,
  resolution TEXT
) STRICT;
CREATE INDEX issue_open ON issue (resolved_at, refused_at);
CREATE INDEX issue_parent ON issue (parent_id);

-- Rows an issue speaks of, to join what follows from one refused record.
CREATE TABLE issue_row (
  tbl TEXT NOT NULL,
  row_id TEXT NOT NULL,
  issue_id TEXT NOT NULL,
  op TEXT NOT NULL,
  PRIMARY KEY (row_id, tbl, issue_id)
) STRICT, WITHOUT ROWID;

-- Unsaved input of editors, kept through a crash.
CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
