-- additive, min client 1
CREATE TABLE notifications (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT,
  title TEXT,
  message TEXT,
  type TEXT,
  reference_id TEXT,
  reference_type TEXT,
  cause TEXT,
  is_read INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX notifications_once ON notifications (user_id, type, reference_id, cause);
CREATE INDEX notifications_unread ON notifications (user_id, is_read, created_at DESC);

CREATE TABLE notification_preferences (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT,
  type TEXT,
  in_app INTEGER,
  by_mail INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX notification_preferences_user_id_type_key ON notification_preferences (user_id, type);

CREATE TABLE saved_views (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT,
  screen TEXT,
  name TEXT,
  content TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX saved_views_user ON saved_views (user_id, screen);

CREATE TABLE settings (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT,
  effective_from TEXT,
  value TEXT,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX settings_key_effective_from_key ON settings (key, effective_from);
CREATE INDEX settings_created_by ON settings (created_by);

CREATE TABLE number_blocks (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  series TEXT,
  device_id TEXT,
  user_id TEXT,
  first_no INTEGER,
  last_no INTEGER,
  used_to INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX number_blocks_user ON number_blocks (user_id);
CREATE INDEX number_blocks_device ON number_blocks (device_id, series);
