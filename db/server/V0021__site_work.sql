-- additive, min client 1
set role crm_owner;

create table crm.site_assessments (
  id text primary key default crm.new_id('sa') check (crm.is_id('sa', id)),
  title text not null check (length(btrim(title)) between 1 and 200),
  description text check (length(description) <= 10000),
  customer_id text not null references crm.customers (id) on delete restrict,
  job_id text references crm.jobs (id) on delete restrict,
  location text check (length(location) <= 500),
  constraints text[] not null default '{}',
  notes text check (length(notes) <= 20000),
  images text[] not null default '{}',
  videos text[] not null default '{}',
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index site_assessments_customer on crm.site_assessments (customer_id);
create index site_assessments_job on crm.site_assessments (job_id);
create index site_assessments_created_by on crm.site_assessments (created_by, created_at desc);
create index site_assessments_trgm on crm.site_assessments using gin
  ((title || ' ' || coalesce(location, '')) ext.gin_trgm_ops);

create table crm.activities (
  id text primary key default crm.new_id('act') check (crm.is_id('act', id)),
  kind text not null check (kind in ('call', 'visit', 'email', 'note', 'task')),
  subject text not null check (length(btrim(subject)) between 1 and 200),
  body text check (length(body) <= 20000),
  customer_id text references crm.customers (id) on delete restrict,
  lead_id text references crm.leads (id) on delete restrict,
  deal_id text references crm.deals (id) on delete restrict,
  quotation_id text references crm.quotations (id) on delete restrict,
  job_id text references crm.jobs (id) on delete restrict,
  due_on date,
  remind_at timestamptz,
  done_at timestamptz,
  assigned_to text references crm.users (uid) on delete restrict,
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(customer_id, lead_id, deal_id, quotation_id, job_id) = 1)
);
create index activities_customer on crm.activities (customer_id, created_at desc);
create index activities_lead on crm.activities (lead_id, created_at desc);
create index activities_deal on crm.activities (deal_id, created_at desc);
create index activities_quotation on crm.activities (quotation_id, created_at desc);
create index activities_job on crm.activities (job_id, created_at desc);
create index activities_assigned_due on crm.activities (assigned_to, due_on);
create index activities_created_by on crm.activities (created_by);

reset role;
