-- additive, min client 1
set role crm_owner;

create table crm.quotation_templates (
  id text primary key default crm.new_id('qtpl') check (crm.is_id('qtpl', id)),
  name text not null check (length(btrim(name)) between 1 and 120),
  description text check (length(description) <= 2000),
  content text not null check (length(content) <= 100000),
  language text not null default 'en' check (language in ('en', 'hi')),
  is_default boolean not null default false,
  created_by text references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index quotation_templates_created_by on crm.quotation_templates (created_by);

create table crm.services (
  id text primary key default crm.new_id('srv') check (crm.is_id('srv', id)),
  name text not null check (length(btrim(name)) between 1 and 120),
  description text check (length(description) <= 2000),
  category text not null check (category in ('transport', 'rigging', 'manpower', 'permit', 'other')),
  unit text not null default 'day' check (unit in ('hour', 'day', 'shift', 'trip', 'piece')),
  base_price numeric(14, 2) not null check (base_price >= 0),
  sac text check (sac ~ '^[0-9]{4,8}$'),
  is_active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index services_active_name on crm.services (is_active, name);
create index services_category on crm.services (category);

reset role;
