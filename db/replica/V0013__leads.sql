-- additive, min client 1
CREATE TABLE leads (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  customer_id TEXT,
  customer_name TEXT,
  company_name TEXT,
  email TEXT,
  phone TEXT,
  designation TEXT,
  service_needed TEXT,
  site_location TEXT,
  site_state TEXT,
  needed_capacity_tons TEXT,
  start_date TEXT,
  rental_days INTEGER,
  shift_timing TEXT,
  status TEXT,
  source TEXT,
  assigned_to TEXT,
  next_follow_up_on TEXT,
  lost_reason TEXT,
  files TEXT,
  archived INTEGER,
  notes TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX leads_customer ON leads (customer_id);
CREATE INDEX leads_assigned_status ON leads (assigned_to, status);
CREATE INDEX leads_status_created ON leads (status, created_at DESC);
CREATE INDEX leads_follow_up ON leads (next_follow_up_on);
