-- additive, min client 1
CREATE TABLE customers (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT,
  company_name TEXT,
  contact_name TEXT,
  email TEXT,
  phone TEXT,
  address TEXT,
  type TEXT,
  designation TEXT,
  gstin TEXT,
  state_code TEXT,
  billing_address TEXT,
  credit_days INTEGER,
  archived INTEGER,
  notes TEXT,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX customers_created_by ON customers (created_by);
CREATE INDEX customers_archived_name ON customers (archived, name);

CREATE TABLE contacts (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  customer_id TEXT,
  name TEXT,
  email TEXT,
  phone TEXT,
  role TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX contacts_customer ON contacts (customer_id, name);
