-- additive, min client 1
CREATE TABLE yards (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  address TEXT,
  latitude TEXT,
  longitude TEXT,
  active INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;


CREATE TABLE equipment (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  equipment_id TEXT,
  name TEXT,
  category TEXT,
  manufacturing_date TEXT,
  registration_date TEXT,
  registration_number TEXT,
  max_lifting_capacity TEXT,
  unladen_weight TEXT,
  base_rates TEXT,
  running_cost_per_km INTEGER,
  running_cost INTEGER,
  description TEXT,
  status TEXT,
  yard_id TEXT,
  ownership TEXT,
  vendor TEXT,
  vendor_cost_per_day INTEGER,
  images TEXT,
  active INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX equipment_category_capacity ON equipment (category, max_lifting_capacity);
CREATE INDEX equipment_equipment_id_key ON equipment (equipment_id);
CREATE INDEX equipment_yard ON equipment (yard_id);
