-- additive, min client 1
CREATE TABLE job_equipment (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT,
  equipment_id TEXT,
  cancelled INTEGER,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX job_equipment_job ON job_equipment (job_id);
CREATE INDEX job_equipment_equipment ON job_equipment (equipment_id);

CREATE TABLE job_operator (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT,
  operator_id TEXT,
  role TEXT,
  cancelled INTEGER,
  acknowledged_at TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX job_operator_job ON job_operator (job_id);
CREATE INDEX job_operator_operator ON job_operator (operator_id);

CREATE TABLE resource_blocks (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  equipment_id TEXT,
  operator_id TEXT,
  kind TEXT,
  starts_at TEXT,
  ends_at TEXT,
  reason TEXT,
  approved INTEGER,
  quotation_id TEXT,
  expires_at TEXT,
  cancelled INTEGER,
  created_by TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX resource_blocks_equipment ON resource_blocks (equipment_id, starts_at);
CREATE INDEX resource_blocks_operator ON resource_blocks (operator_id, starts_at);
CREATE INDEX resource_blocks_quotation ON resource_blocks (quotation_id);
CREATE INDEX resource_blocks_created_by ON resource_blocks (created_by);

CREATE TABLE busy_spans (
  rid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  equipment_id TEXT,
  operator_id TEXT,
  kind TEXT,
  starts_at TEXT,
  ends_at TEXT,
  row_version INTEGER NOT NULL,
  created_at TEXT,
  updated_at TEXT
) STRICT;
CREATE INDEX busy_spans_equipment ON busy_spans (equipment_id, starts_at);
CREATE INDEX busy_spans_operator ON busy_spans (operator_id, starts_at);
