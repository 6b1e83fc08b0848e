-- additive, min client 1
CREATE TABLE site_assessments (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  description TEXT,
  customer_id TEXT,
  job_id TEXT,
  location TEXT,
  constraints TEXT,
  notes TEXT,
  images TEXT,
  videos TEXT,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX site_assessments_customer ON site_assessments (customer_id);
CREATE INDEX site_assessments_job ON site_assessments (job_id);
CREATE INDEX site_assessments_created_by ON site_assessments (created_by, created_at DESC);

CREATE TABLE activities (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT,
  subject TEXT,
  body TEXT,
  customer_id TEXT,
  lead_id TEXT,
  deal_id TEXT,
  quotation_id TEXT,
  job_id TEXT,
  due_on TEXT,
  remind_at TEXT,
  done_at TEXT,
  assigned_to TEXT,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX activities_customer ON activities (customer_id, created_at DESC);
CREATE INDEX activities_lead ON activities (lead_id, created_at DESC);
CREATE INDEX activities_deal ON activities (deal_id, created_at DESC);
CREATE INDEX activities_quotation ON activities (quotation_id, created_at DESC);
CREATE INDEX activities_job ON activities (job_id, created_at DESC);
CREATE INDEX activities_assigned_due ON activities (assigned_to, due_on);
CREATE INDEX activities_created_by ON activities (created_by);
