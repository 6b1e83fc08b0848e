-- additive, min client 1
CREATE TABLE users (
  rid INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  email TEXT,
  display_name TEXT,
  role TEXT,
  avatar TEXT,
  phone TEXT,
  active INTEGER,
  must_change_password INTEGER,
  locale TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;

