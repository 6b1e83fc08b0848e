-- additive, min client 1
set role crm_owner;

create table crm.deals (
  id text primary key default crm.new_id('deal') check (crm.is_id('deal', id)),
  lead_id text references crm.leads (id) on delete restrict,
  customer_id text not null references crm.customers (id) on delete restrict,
  title text not null check (length(btrim(title)) between 1 and 200),
  description text check (length(description) <= 10000),
  value numeric(14, 2) not null default 0 check (value >= 0),
  stage text not null default 'qualification'
    check (stage in ('qualification', 'proposal', 'negotiation', 'won', 'lost')),
  probability int not null default 10 check (probability between 0 and 100),
  expected_close_date date,
  lost_reason text check (length(lost_reason) <= 1000),
  won_at timestamptz,
  created_by text not null references crm.users (uid) on delete restrict,
  assigned_to text references crm.users (uid) on delete restrict,
  notes text check (length(notes) <= 20000),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (stage <> 'lost' or lost_reason is not null)
);
create index deals_lead on crm.deals (lead_id);
create index deals_customer on crm.deals (customer_id);
create index deals_created_by on crm.deals (created_by);
create index deals_assigned_stage on crm.deals (assigned_to, stage);
create index deals_stage_close on crm.deals (stage, expected_close_date);
create index deals_trgm on crm.deals using gin (title ext.gin_trgm_ops);

reset role;
