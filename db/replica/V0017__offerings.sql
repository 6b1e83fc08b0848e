-- additive, min client 1
CREATE TABLE quotation_templates (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  description TEXT,
  content TEXT,
  language TEXT,
  is_default INTEGER,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX quotation_templates_created_by ON quotation_templates (created_by);

CREATE TABLE services (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  description TEXT,
  category TEXT,
  unit TEXT,
  base_price INTEGER,
  sac TEXT,
  is_active INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX services_active_name ON services (is_active, name);
CREATE INDEX services_category ON services (category);
