-- additive, min client 1
set role crm_owner;

create table crm.customers (
  id text primary key default crm.new_id('cust') check (crm.is_id('cust', id)),
  name text not null check (length(btrim(name)) between 1 and 200),
  company_name text check (length(company_name) <= 200),
  contact_name text check (length(contact_name) <= 200),
  email text check (crm.is_email(email)),
  phone text check (crm.is_phone(phone)),
  address text check (length(address) <= 2000),
  type text not null default 'other'
    check (type in ('construction', 'property_developer', 'manufacturing', 'government', 'other')),
  designation text check (length(designation) <= 120),
  gstin text check (crm.is_gstin(gstin)),
  state_code text check (crm.is_state_code(state_code)),
  billing_address text check (length(billing_address) <= 2000),
  credit_days int not null default 0 check (credit_days between 0 and 365),
  archived boolean not null default false,
  notes text check (length(notes) <= 20000),
  created_by text references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (gstin is null or state_code is null or left(gstin, 2) = state_code)
);
create index customers_created_by on crm.customers (created_by);
create index customers_archived_name on crm.customers (archived, name);
create index customers_trgm on crm.customers using gin
  ((name || ' ' || coalesce(company_name, '') || ' ' || coalesce(phone, '')) ext.gin_trgm_ops);

create table crm.contacts (
  id text primary key default crm.new_id('cont') check (crm.is_id('cont', id)),
  customer_id text not null references crm.customers (id) on delete restrict,
  name text not null check (length(btrim(name)) between 1 and 200),
  email text check (crm.is_email(email)),
  phone text check (crm.is_phone(phone)),
  role text check (length(role) <= 120),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index contacts_customer on crm.contacts (customer_id, name);
create index contacts_trgm on crm.contacts using gin ((name || ' ' || coalesce(phone, '')) ext.gin_trgm_ops);

reset role;
