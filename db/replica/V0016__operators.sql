-- additive, min client 1
CREATE TABLE operators (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  user_id TEXT,
  name TEXT,
  email TEXT,
  phone TEXT,
  specialization TEXT,
  experience INTEGER,
  certifications TEXT,
  availability TEXT,
  yard_id TEXT,
  crew TEXT,
  active INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX operators_user ON operators (user_id);
CREATE INDEX operators_yard ON operators (yard_id);
CREATE INDEX operators_active_name ON operators (active, name);

CREATE TABLE documents (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  equipment_id TEXT,
  operator_id TEXT,
  customer_id TEXT,
  kind TEXT,
  number TEXT,
  issued_on TEXT,
  expires_on TEXT,
  blocks_dispatch INTEGER,
  file_id TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX documents_equipment ON documents (equipment_id, expires_on);
CREATE INDEX documents_operator ON documents (operator_id, expires_on);
CREATE INDEX documents_customer ON documents (customer_id);
CREATE INDEX documents_file ON documents (file_id);
CREATE INDEX documents_expires ON documents (expires_on);
