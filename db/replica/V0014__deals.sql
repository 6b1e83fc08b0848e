-- additive, min client 1
CREATE TABLE deals (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  lead_id TEXT,
  customer_id TEXT,
  title TEXT,
  description TEXT,
  value INTEGER,
  stage TEXT,
  probability INTEGER,
  expected_close_date TEXT,
  lost_reason TEXT,
  won_at TEXT,
  created_by TEXT,
  assigned_to TEXT,
  notes TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX deals_lead ON deals (lead_id);
CREATE INDEX deals_customer ON deals (customer_id);
CREATE INDEX deals_created_by ON deals (created_by);
CREATE INDEX deals_assigned_stage ON deals (assigned_to, stage);
CREATE INDEX deals_stage_close ON deals (stage, expected_close_date);
