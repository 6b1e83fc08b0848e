-- additive, min client 1
set role crm_owner;

create table crm.jobs (
  id text primary key default crm.new_id('job') check (crm.is_id('job', id)),
  job_number text unique check (job_number ~ '^JOB-[0-9]{6,9}$'),
  title text not null check (length(btrim(title)) between 1 and 200),
  lead_id text references crm.leads (id) on delete restrict,
  customer_id text not null references crm.customers (id) on delete restrict,
  customer_name text not null check (length(btrim(customer_name)) between 1 and 200),
  deal_id text references crm.deals (id) on delete restrict,
  quotation_id text references crm.quotations (id) on delete restrict,
  status text not null default 'pending'
    check (status in ('pending', 'scheduled', 'in_progress', 'completed', 'cancelled')),
  scheduled_start_date timestamptz check (isfinite(scheduled_start_date)),
  scheduled_end_date timestamptz check (isfinite(scheduled_end_date)),
  actual_start_date timestamptz,
  actual_end_date timestamptz,
  needed_from date,
  needed_days int check (needed_days between 1 and 3650),
  shift text not null default 'single' check (shift in ('single', 'double')),
  required_category text
    check (required_category in ('mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane')),
  required_capacity_tons numeric(8, 2) check (required_capacity_tons > 0),
  buffer_before int not null default 0 check (buffer_before between 0 and 10080),
  buffer_after int not null default 0 check (buffer_after between 0 and 10080),
  location text check (length(location) <= 500),
  published_at timestamptz,
  cancel_reason text check (length(cancel_reason) <= 1000),
  signoff_file_id text references crm.files (id) on delete restrict,
  notes text check (length(notes) <= 20000),
  created_by text not null references crm.users (uid) on delete restrict,
  assigned_to text references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint job_schedule check ((scheduled_start_date is null) = (scheduled_end_date is null)
    and scheduled_start_date < scheduled_end_date),
  constraint job_scheduled_has_dates
    check (status in ('pending', 'cancelled') or scheduled_start_date is not null),
  constraint job_actual check (actual_end_date is null or actual_end_date >= actual_start_date),
  constraint job_cancel_reason check (status <> 'cancelled' or cancel_reason is not null)
);
comment on column crm.jobs.buffer_before is 'travel and rigging before the job, minutes';
comment on column crm.jobs.buffer_after is 'travel and rigging after the job, minutes';
create index jobs_lead on crm.jobs (lead_id);
create index jobs_customer on crm.jobs (customer_id);
create index jobs_deal on crm.jobs (deal_id);
create index jobs_quotation on crm.jobs (quotation_id);
create index jobs_created_by on crm.jobs (created_by);
create index jobs_assigned_to on crm.jobs (assigned_to);
create index jobs_signoff on crm.jobs (signoff_file_id);
create index jobs_status_start on crm.jobs (status, scheduled_start_date);
create index jobs_schedule on crm.jobs (scheduled_start_date, scheduled_end_date);
create index jobs_trgm on crm.jobs using gin ((coalesce(job_number, '') || ' ' || title || ' ' || customer_name
  || ' ' || coalesce(location, '')) ext.gin_trgm_ops);

create table crm.overrules (
  id text primary key default crm.new_id('ovr') check (crm.is_id('ovr', id)),
  job_id text not null references crm.jobs (id) on delete restrict,
  rule text not null check (length(rule) between 1 and 80),
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index overrules_job on crm.overrules (job_id);
create index overrules_created_by on crm.overrules (created_by);

reset role;
