-- additive, min client 1
CREATE TABLE jobs (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_number TEXT,
  title TEXT,
  lead_id TEXT,
  customer_id TEXT,
  customer_name TEXT,
  deal_id TEXT,
  quotation_id TEXT,
  status TEXT,
  scheduled_start_date TEXT,
  scheduled_end_date TEXT,
  actual_start_date TEXT,
  actual_end_date TEXT,
  needed_from TEXT,
  needed_days INTEGER,
  shift TEXT,
  required_category TEXT,
  required_capacity_tons TEXT,
  buffer_before INTEGER,
  buffer_after INTEGER,
  location TEXT,
  published_at TEXT,
  cancel_reason TEXT,
  signoff_file_id TEXT,
  notes TEXT,
  created_by TEXT,
  assigned_to TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX jobs_job_number_key ON jobs (job_number);
CREATE INDEX jobs_lead ON jobs (lead_id);
CREATE INDEX jobs_customer ON jobs (customer_id);
CREATE INDEX jobs_deal ON jobs (deal_id);
CREATE INDEX jobs_quotation ON jobs (quotation_id);
CREATE INDEX jobs_created_by ON jobs (created_by);
CREATE INDEX jobs_assigned_to ON jobs (assigned_to);
CREATE INDEX jobs_signoff ON jobs (signoff_file_id);
CREATE INDEX jobs_status_start ON jobs (status, scheduled_start_date);
CREATE INDEX jobs_schedule ON jobs (scheduled_start_date, scheduled_end_date);

CREATE TABLE overrules (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT,
  rule TEXT,
  reason TEXT,
  facts TEXT,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX overrules_job ON overrules (job_id);
CREATE INDEX overrules_created_by ON overrules (created_by);
