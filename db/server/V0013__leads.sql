-- additive, min client 1
set role crm_owner;

create table crm.leads (
  id text primary key default crm.new_id('lead') check (crm.is_id('lead', id)),
  customer_id text references crm.customers (id) on delete restrict,
  customer_name text not null check (length(btrim(customer_name)) between 1 and 200),
  company_name text check (length(company_name) <= 200),
  email text check (crm.is_email(email)),
  phone text check (crm.is_phone(phone)),
  designation text check (length(designation) <= 120),
  service_needed text check (length(service_needed) <= 2000),
  site_location text check (length(site_location) <= 500),
  site_state text check (crm.is_state_code(site_state)),
  needed_capacity_tons numeric(8, 2) check (needed_capacity_tons > 0),
  start_date date,
  rental_days int check (rental_days between 1 and 3650),
  shift_timing text check (length(shift_timing) <= 120),
  status text not null default 'new'
    check (status in ('new', 'in_process', 'qualified', 'unqualified', 'lost', 'converted')),
  source text not null default 'other'
    check (source in ('website', 'referral', 'direct', 'social', 'email', 'phone', 'other')),
  assigned_to text references crm.users (uid) on delete restrict,
  next_follow_up_on date,
  lost_reason text check (length(lost_reason) <= 1000),
  files jsonb not null default '[]' check (jsonb_typeof(files) = 'array'),
  archived boolean not null default false,
  notes text check (length(notes) <= 20000),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (status <> 'lost' or lost_reason is not null)
);
create index leads_customer on crm.leads (customer_id);
create index leads_assigned_status on crm.leads (assigned_to, status);
create index leads_status_created on crm.leads (status, created_at desc);
create index leads_follow_up on crm.leads (next_follow_up_on) where next_follow_up_on is not null;
create index leads_trgm on crm.leads using gin ((customer_name || ' ' || coalesce(company_name, '') || ' '
  || coalesce(phone, '') || ' ' || coalesce(site_location, '')) ext.gin_trgm_ops);

reset role;
