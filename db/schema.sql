-- generated from db/server: the complete server schema, with Flyway's record of it.
-- For an empty database:  psql -v ON_ERROR_STOP=1 -d asp_crm -f db/schema.sql
-- Write it anew with      mvn test -Dtest=SchemaScriptTest -Dschema.write=true
begin;
set client_min_messages = warning;

-- V0001__roles_and_schemas.sql
-- additive, min client 1
-- Roles are cluster-wide: every statement tolerates a cluster that already has them.
do $$
declare r text;
begin
  foreach r in array array['crm_owner', 'crm_reader', 'crm_acts', 'crm_migrator', 'crm_app'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      execute format('create role %I nologin noinherit', r);
    end if;
    -- The migrating login must be able to act as each of them; superusers already can.
    if not pg_has_role(current_user, r, 'member') then
      execute format('grant %I to %I', r, current_user);
    end if;
  end loop;
end $$;

do $$
begin
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to crm_app', current_database());
  execute format('grant create on database %I to crm_owner', current_database());
end $$;
revoke all on schema public from public;

-- Extensions live apart, so that no client may call what they bring (pgcrypto above all).
create schema ext;
create extension if not exists pgcrypto with schema ext;
create extension if not exists btree_gist with schema ext;
create extension if not exists pg_trgm with schema ext;
grant usage on schema ext to crm_owner, crm_reader, crm_acts, crm_migrator;

create schema crm authorization crm_owner;
create schema api authorization crm_owner;
create schema auth authorization crm_owner;
create schema sync authorization crm_owner;
create schema sched authorization crm_owner;
create schema acts authorization crm_owner;
create schema ops authorization crm_owner;
create schema audit authorization crm_owner;
create schema archive authorization crm_owner;

-- Nothing is callable by everybody: each later function grants what it must.
alter default privileges revoke execute on functions from public;
alter default privileges for role crm_owner revoke execute on functions from public;
alter default privileges for role crm_acts revoke execute on functions from public;
alter default privileges for role crm_reader revoke execute on functions from public;

grant usage on schema crm, auth, sync, sched, acts, ops, audit, archive to crm_owner, crm_reader, crm_acts, crm_migrator;
grant usage on schema api to crm_app, crm_owner, crm_migrator;
reset role;

-- V0002__ids.sql
-- additive, min client 1
set role crm_owner;

-- RFC 9562 version 7: 48 bits of Unix milliseconds, then random bits. PostgreSQL has its own only from 18 on.
create function crm.uuidv7() returns uuid
language sql volatile set search_path = pg_catalog, crm, pg_temp as $$
  select encode(
    set_byte(
      set_byte(
        overlay(uuid_send(ext.gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6),
        6, (112 | (get_byte(uuid_send(ext.gen_random_uuid()), 6) & 15))),
      8, (128 | (get_byte(uuid_send(ext.gen_random_uuid()), 8) & 63))), 'hex')::uuid
$$;

create function crm.new_id(prefix text) returns text
language sql volatile set search_path = pg_catalog, crm, pg_temp as $$
  select prefix || '_' || crm.uuidv7()
$$;

-- True for prefix_<uuid>. Used by the CHECK of every key. These four have no settings of their own, so that a CHECK
-- becomes the comparison itself (2 instead of 80 microseconds a row); the operators are named in full instead.
create function crm.is_id(prefix text, id text) returns boolean
language sql immutable strict as $$
  select id operator(pg_catalog.~) ('^' operator(pg_catalog.||) prefix
    operator(pg_catalog.||) '_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
$$;

-- The same pattern stands in rules.validation.
create function crm.is_email(address text) returns boolean
language sql immutable strict as $$
  select pg_catalog.length(address) operator(pg_catalog.<=) 254 and address operator(pg_catalog.~) '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$'
$$;

create function crm.is_phone(number text) returns boolean
language sql immutable strict as $$
  select number operator(pg_catalog.~) '^\+?[0-9][0-9 ()-]{5,19}$'
$$;

-- GST state codes: 01-38 and 97 (other territory).
create function crm.is_state_code(code text) returns boolean
language sql immutable strict as $$
  select code operator(pg_catalog.~) '^(0[1-9]|[12][0-9]|3[0-8]|97)$'
$$;

-- GSTIN: 15 characters, the last a checksum over base 36 with weights 1, 2.
create function crm.is_gstin(gstin text) returns boolean
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select gstin ~ '^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]$'
    and substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1 + ((36 - sum(p / 36 + p % 36) % 36) % 36)::int, 1)
      = substr(gstin, 15, 1)
  from (select (strpos('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', substr(gstin, i, 1)) - 1)
               * (case when i % 2 = 1 then 1 else 2 end) as p
        from generate_series(1, 14) i) digits
$$;

reset role;
reset role;

-- V0010__users.sql
-- additive, min client 1
set role crm_owner;

create table crm.users (
  uid text primary key default crm.new_id('usr') check (crm.is_id('usr', uid)),
  email text not null check (crm.is_email(email)),
  password_hash text not null,
  display_name text not null check (length(btrim(display_name)) between 1 and 120),
  role text not null check (role in ('admin', 'sales_agent', 'operations_manager', 'operator', 'support')),
  avatar text,
  phone text check (crm.is_phone(phone)),
  active boolean not null default true,
  must_change_password boolean not null default false,
  locale text not null default 'en' check (locale in ('en', 'hi')),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index users_email on crm.users (lower(email));

reset role;
reset role;

-- V0011__files.sql
-- additive, min client 1
set role crm_owner;

-- Content-addressed: the row is small and travels with the rows, the bytes travel apart in chunks.
create table crm.files (
  id text primary key default crm.new_id('file') check (crm.is_id('file', id)),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null check (length(name) between 1 and 255),
  media_type text not null check (length(media_type) between 3 and 120),
  size_bytes bigint not null check (size_bytes between 0 and 209715200),
  thumbnail text,
  complete boolean not null default false,
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (media_type like 'video/%' or size_bytes <= 26214400)
);
create index files_sha256 on crm.files (sha256);
create index files_created_by on crm.files (created_by);

create table crm.file_chunks (
  file_id text not null references crm.files (id) on delete cascade,
  chunk_no int not null check (chunk_no >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (file_id, chunk_no)
);

reset role;
reset role;

-- V0012__customers.sql
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
reset role;

-- V0013__leads.sql
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
reset role;

-- V0014__deals.sql
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
reset role;

-- V0015__equipment.sql
-- additive, min client 1
set role crm_owner;

create table crm.yards (
  id text primary key default crm.new_id('yard') check (crm.is_id('yard', id)),
  name text not null check (length(btrim(name)) between 1 and 120),
  address text check (length(address) <= 2000),
  latitude numeric(9, 6) check (latitude between -90 and 90),
  longitude numeric(9, 6) check (longitude between -180 and 180),
  active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((latitude is null) = (longitude is null))
);
create unique index yards_name on crm.yards (lower(name));

create table crm.equipment (
  id text primary key default crm.new_id('equ') check (crm.is_id('equ', id)),
  equipment_id text not null unique check (equipment_id ~ '^EQ[0-9]{4,8}$'),
  name text not null check (length(btrim(name)) between 1 and 200),
  category text not null
    check (category in ('mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane')),
  manufacturing_date date,
  registration_date date,
  registration_number text check (length(registration_number) <= 40),
  max_lifting_capacity numeric(8, 2) not null check (max_lifting_capacity > 0),
  unladen_weight numeric(8, 2) check (unladen_weight > 0),
  base_rates jsonb not null,
  running_cost_per_km numeric(14, 2) not null default 0 check (running_cost_per_km >= 0),
  running_cost numeric(14, 2) not null default 0 check (running_cost >= 0),
  description text check (length(description) <= 10000),
  status text not null default 'available' check (status in ('available', 'in_use', 'maintenance')),
  yard_id text references crm.yards (id) on delete restrict,
  ownership text not null default 'own' check (ownership in ('own', 'cross_hired')),
  vendor text check (length(vendor) <= 200),
  vendor_cost_per_day numeric(14, 2) check (vendor_cost_per_day >= 0),
  images text[] not null default '{}',
  active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (registration_date is null or manufacturing_date is null or registration_date >= manufacturing_date),
  check (ownership = 'own' or vendor is not null),
  constraint equipment_base_rates check (coalesce(
    jsonb_typeof(base_rates) = 'object'
    and base_rates ?& array['micro', 'small', 'monthly', 'yearly']
    and (base_rates ->> 'micro')::numeric >= 0 and (base_rates ->> 'small')::numeric >= 0
    and (base_rates ->> 'monthly')::numeric >= 0 and (base_rates ->> 'yearly')::numeric >= 0, false))
);
create index equipment_yard on crm.equipment (yard_id);
create index equipment_category_capacity on crm.equipment (category, max_lifting_capacity);
create index equipment_trgm on crm.equipment using gin ((equipment_id || ' ' || name) ext.gin_trgm_ops);

reset role;
reset role;

-- V0016__operators.sql
-- additive, min client 1
set role crm_owner;

create table crm.operators (
  id text primary key default crm.new_id('op') check (crm.is_id('op', id)),
  user_id text references crm.users (uid) on delete restrict,
  name text not null check (length(btrim(name)) between 1 and 200),
  email text check (crm.is_email(email)),
  phone text check (crm.is_phone(phone)),
  specialization text[] not null default '{}' check (specialization
    <@ array['mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane']),
  experience int not null default 0 check (experience between 0 and 70),
  certifications text[] not null default '{}',
  availability text not null default 'available'
    check (availability in ('available', 'assigned', 'on_leave', 'inactive')),
  yard_id text references crm.yards (id) on delete restrict,
  crew text check (length(crew) <= 80),
  active boolean not null default true,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index operators_user on crm.operators (user_id) where user_id is not null;
create index operators_yard on crm.operators (yard_id);
create index operators_active_name on crm.operators (active, name);
create index operators_trgm on crm.operators using gin ((name || ' ' || coalesce(phone, '')) ext.gin_trgm_ops);

-- Papers of cranes, certificates of operators, permits of sites.
create table crm.documents (
  id text primary key default crm.new_id('doc') check (crm.is_id('doc', id)),
  equipment_id text references crm.equipment (id) on delete restrict,
  operator_id text references crm.operators (id) on delete restrict,
  customer_id text references crm.customers (id) on delete restrict,
  kind text not null check (kind in ('registration', 'insurance', 'fitness', 'load_test', 'permit', 'puc',
    'operator_licence', 'operator_certificate', 'medical', 'site_permit', 'other')),
  number text check (length(number) <= 80),
  issued_on date,
  expires_on date,
  blocks_dispatch boolean not null default true,
  file_id text references crm.files (id) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(equipment_id, operator_id, customer_id) = 1),
  check (expires_on is null or issued_on is null or expires_on >= issued_on)
);
create index documents_equipment on crm.documents (equipment_id, expires_on);
create index documents_operator on crm.documents (operator_id, expires_on);
create index documents_customer on crm.documents (customer_id);
create index documents_file on crm.documents (file_id);
create index documents_expires on crm.documents (expires_on) where expires_on is not null;

reset role;
reset role;

-- V0017__offerings.sql
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
reset role;

-- V0018__quotations.sql
-- additive, min client 1
set role crm_owner;

create table crm.quotations (
  id text primary key default crm.new_id('quot') check (crm.is_id('quot', id)),
  quotation_number text check (quotation_number ~ '^ASP-Q-[0-9]{6,9}$'),
  version int not null default 1 check (version between 1 and 999),
  parent_id text references crm.quotations (id) on delete restrict,
  superseded boolean not null default false,
  lead_id text references crm.leads (id) on delete restrict,
  deal_id text references crm.deals (id) on delete restrict,
  customer_id text references crm.customers (id) on delete restrict,
  customer_name text not null check (length(btrim(customer_name)) between 1 and 200),
  customer_contact jsonb not null default '{}' check (jsonb_typeof(customer_contact) = 'object'),
  site_location text check (length(site_location) <= 500),
  selected_machines jsonb not null default '[]' check (jsonb_typeof(selected_machines) = 'array'),
  services jsonb not null default '[]' check (jsonb_typeof(services) = 'array'),
  machine_type text check (machine_type in ('mobile_crane', 'tower_crane', 'crawler_crane', 'pick_and_carry_crane')),
  order_type text not null check (order_type in ('micro', 'small', 'monthly', 'yearly')),
  number_of_days int not null check (number_of_days between 1 and 3650),
  working_hours numeric(4, 2) not null default 8 check (working_hours > 0 and working_hours <= 24),
  shift text not null default 'single' check (shift in ('single', 'double')),
  day_night text not null default 'day' check (day_night in ('day', 'night')),
  sunday_working boolean not null default true,
  start_date date,
  food_resources int not null default 0 check (food_resources between 0 and 999),
  accom_resources int not null default 0 check (accom_resources between 0 and 999),
  site_distance numeric(8, 2) not null default 0 check (site_distance between 0 and 10000),
  usage text not null default 'normal' check (usage in ('normal', 'heavy')),
  risk_factor text not null default 'low' check (risk_factor in ('low', 'medium', 'high')),
  mob_demob numeric(14, 2) check (mob_demob >= 0),
  mob_relaxation_percent numeric(5, 2) not null default 0 check (mob_relaxation_percent between 0 and 100),
  extra_charge numeric(14, 2) not null default 0 check (extra_charge >= 0),
  incidental_charges jsonb not null default '[]' check (jsonb_typeof(incidental_charges) = 'array'),
  other_factors jsonb not null default '[]' check (jsonb_typeof(other_factors) = 'array'),
  discount_percent numeric(5, 2) not null default 0 check (discount_percent between 0 and 100),
  discount_amount numeric(14, 2) check (discount_amount >= 0),
  billing text not null default 'gst' check (billing in ('gst', 'non_gst')),
  include_gst boolean not null default true,
  company_state text not null check (crm.is_state_code(company_state)),
  place_of_supply text not null check (crm.is_state_code(place_of_supply)),
  working_cost numeric(14, 2) not null check (working_cost >= 0),
  usage_load_factor numeric(14, 2) not null default 0 check (usage_load_factor >= 0),
  risk_adjustment numeric(14, 2) not null default 0 check (risk_adjustment >= 0),
  food_accom_cost numeric(14, 2) not null default 0 check (food_accom_cost >= 0),
  mob_demob_cost numeric(14, 2) not null default 0 check (mob_demob_cost >= 0),
  service_total numeric(14, 2) not null default 0 check (service_total >= 0),
  incidental_total numeric(14, 2) not null default 0 check (incidental_total >= 0),
  other_factors_charge numeric(14, 2) not null default 0 check (other_factors_charge >= 0),
  subtotal numeric(14, 2) not null,
  discount numeric(14, 2) not null default 0 check (discount >= 0),
  total_rent numeric(14, 2) not null check (total_rent >= 0),
  cgst numeric(14, 2) not null default 0 check (cgst >= 0),
  sgst numeric(14, 2) not null default 0 check (sgst >= 0),
  igst numeric(14, 2) not null default 0 check (igst >= 0),
  gst_amount numeric(14, 2) not null default 0,
  round_off numeric(14, 2) not null default 0 check (round_off between -0.50 and 0.50),
  total_cost numeric(14, 2) not null,
  status text not null default 'draft' check (status in ('draft', 'sent', 'accepted', 'rejected')),
  approval text not null default 'none' check (approval in ('none', 'asked', 'granted', 'refused')),
  approval_by text references crm.users (uid) on delete restrict,
  approval_at timestamptz,
  approval_hash text check (approval_hash ~ '^[0-9a-f]{64}$'),
  valid_until date,
  template_id text references crm.quotation_templates (id) on delete restrict,
  terms_conditions text check (length(terms_conditions) <= 100000),
  cover_letter text check (length(cover_letter) <= 100000),
  notes text check (length(notes) <= 20000),
  sent_at timestamptz,
  pdf_file_id text references crm.files (id) on delete restrict,
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  settings_used jsonb not null default '{}' check (jsonb_typeof(settings_used) = 'object'),
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint quotation_origin check (deal_id is not null or lead_id is not null),
  constraint quotation_subtotal check (subtotal = working_cost + usage_load_factor + risk_adjustment
    + food_accom_cost + mob_demob_cost + extra_charge + service_total + incidental_total + other_factors_charge),
  constraint quotation_rent check (total_rent = subtotal - discount),
  constraint quotation_gst check (gst_amount = cgst + sgst + igst),
  constraint quotation_total check (total_cost = total_rent + gst_amount + round_off),
  constraint quotation_sent check (status = 'draft' or (sent_at is not null and quotation_number is not null))
);
create unique index quotations_number_version on crm.quotations (quotation_number, version);
create index quotations_parent on crm.quotations (parent_id);
create index quotations_lead on crm.quotations (lead_id);
create index quotations_deal on crm.quotations (deal_id);
create index quotations_customer on crm.quotations (customer_id);
create index quotations_approval_by on crm.quotations (approval_by);
create index quotations_template on crm.quotations (template_id);
create index quotations_pdf on crm.quotations (pdf_file_id);
create index quotations_created_by_status on crm.quotations (created_by, status);
create index quotations_status_created on crm.quotations (status, created_at desc);
create index quotations_trgm on crm.quotations using gin
  ((coalesce(quotation_number, '') || ' ' || customer_name) ext.gin_trgm_ops);

reset role;
reset role;

-- V0019__jobs.sql
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
reset role;

-- V0020__bookings.sql
-- additive, min client 1
set role crm_owner;

-- `during` of a link follows its job (trigger): null while the job has no dates. Without buffers: those are a rule.
create table crm.job_equipment (
  id text primary key default crm.new_id('je') check (crm.is_id('je', id)),
  job_id text not null references crm.jobs (id) on delete restrict,
  equipment_id text not null references crm.equipment (id) on delete restrict,
  during tstzrange,
  cancelled boolean not null default false,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint je_during check (during is null or (not isempty(during) and lower_inc(during) and not upper_inc(during)
    and isfinite(lower(during)) and isfinite(upper(during))))
);
create index job_equipment_job on crm.job_equipment (job_id);
create index job_equipment_equipment on crm.job_equipment (equipment_id);
create index job_equipment_during on crm.job_equipment using gist (during);

create table crm.job_operator (
  id text primary key default crm.new_id('jo') check (crm.is_id('jo', id)),
  job_id text not null references crm.jobs (id) on delete restrict,
  operator_id text not null references crm.operators (id) on delete restrict,
  role text not null default 'operator' check (role in ('operator', 'second_operator', 'rigger', 'helper')),
  during tstzrange,
  cancelled boolean not null default false,
  acknowledged_at timestamptz,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint jo_during check (during is null or (not isempty(during) and lower_inc(during) and not upper_inc(during)
    and isfinite(lower(during)) and isfinite(upper(during))))
);
create index job_operator_job on crm.job_operator (job_id);
create index job_operator_operator on crm.job_operator (operator_id);
create index job_operator_during on crm.job_operator using gist (during);

create table crm.resource_blocks (
  id text primary key default crm.new_id('blk') check (crm.is_id('blk', id)),
  equipment_id text references crm.equipment (id) on delete restrict,
  operator_id text references crm.operators (id) on delete restrict,
  kind text not null check (kind in ('maintenance', 'breakdown', 'leave', 'training', 'hold')),
  starts_at timestamptz not null check (isfinite(starts_at)),
  ends_at timestamptz not null check (isfinite(ends_at)),
  reason text check (length(reason) <= 1000),
  approved boolean not null default true,
  quotation_id text references crm.quotations (id) on delete restrict,
  expires_at timestamptz,
  cancelled boolean not null default false,
  created_by text not null references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (starts_at < ends_at),
  check (num_nonnulls(equipment_id, operator_id) = 1),
  check (kind = 'hold' or equipment_id is null or kind in ('maintenance', 'breakdown')),
  check (operator_id is null or kind in ('leave', 'training')),
  check ((kind = 'hold') = (expires_at is not null))
);
create index resource_blocks_equipment on crm.resource_blocks (equipment_id, starts_at);
create index resource_blocks_operator on crm.resource_blocks (operator_id, starts_at);
create index resource_blocks_quotation on crm.resource_blocks (quotation_id);
create index resource_blocks_created_by on crm.resource_blocks (created_by);

-- The one shadow of everything that keeps a crane or an operator busy, kept by triggers only. Its id is the id of the
-- link or block that it mirrors. One constraint per resource kind covers jobs and blocks; a hold stands outside it.
create table crm.busy_spans (
  id text primary key check (crm.is_id('(je|jo|blk)', id)),
  equipment_id text references crm.equipment (id) on delete restrict,
  operator_id text references crm.operators (id) on delete restrict,
  kind text not null check (kind in ('job', 'maintenance', 'breakdown', 'leave', 'training', 'hold')),
  during tstzrange not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(equipment_id, operator_id) = 1),
  check (not isempty(during) and isfinite(starts_at) and isfinite(ends_at)),
  check (during = tstzrange(starts_at, ends_at, '[)')),
  constraint crane_booked_once exclude using gist (equipment_id with =, during with &&)
    where (equipment_id is not null and kind <> 'hold') deferrable initially immediate,
  constraint operator_booked_once exclude using gist (operator_id with =, during with &&)
    where (operator_id is not null and kind <> 'hold') deferrable initially immediate
);
create index busy_spans_equipment on crm.busy_spans (equipment_id, starts_at);
create index busy_spans_operator on crm.busy_spans (operator_id, starts_at);

reset role;
reset role;

-- V0021__site_work.sql
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
reset role;

-- V0022__office.sql
-- additive, min client 1
set role crm_owner;

create table crm.notifications (
  id text primary key default crm.new_id('notif') check (crm.is_id('notif', id)),
  user_id text not null references crm.users (uid) on delete cascade,
  title text not null check (length(title) <= 200),
  message text not null check (length(message) <= 2000),
  type text not null check (type in ('lead_assigned', 'quotation_sent', 'quotation_accepted', 'quotation_expiring',
    'approval_asked', 'approval_answered', 'deal_won', 'job_assigned', 'job_changed', 'job_cancelled',
    'job_completed', 'follow_up_due', 'paper_expiring', 'certificate_expiring', 'sync_conflict')),
  reference_id text,
  reference_type text,
  cause text not null default '',
  is_read boolean not null default false,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index notifications_once on crm.notifications (user_id, type, reference_id, cause);
create index notifications_unread on crm.notifications (user_id, is_read, created_at desc);

create table crm.notification_preferences (
  id text primary key default crm.new_id('npref') check (crm.is_id('npref', id)),
  user_id text not null references crm.users (uid) on delete cascade,
  type text not null check (length(type) <= 40),
  in_app boolean not null default true,
  by_mail boolean not null default false,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_id, type)
);

create table crm.saved_views (
  id text primary key default crm.new_id('view') check (crm.is_id('view', id)),
  user_id text not null references crm.users (uid) on delete cascade,
  screen text not null check (length(screen) between 1 and 60),
  name text not null check (length(btrim(name)) between 1 and 120),
  content jsonb not null default '{}' check (jsonb_typeof(content) = 'object'),
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index saved_views_user on crm.saved_views (user_id, screen);

-- One row per change: the newest effective_from not after the day in question holds.
create table crm.settings (
  id text primary key default crm.new_id('set') check (crm.is_id('set', id)),
  key text not null check (key ~ '^[a-z][a-z0-9_.]{1,79}$'),
  effective_from date not null,
  value jsonb not null,
  created_by text references crm.users (uid) on delete restrict,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (key, effective_from)
);
create index settings_created_by on crm.settings (created_by);

-- Business numbers leased to one device: it may print [next_no, last_no] without asking.
create table crm.number_blocks (
  id text primary key default crm.new_id('nblk') check (crm.is_id('nblk', id)),
  series text not null check (series in ('quotation', 'job', 'equipment')),
  device_id uuid not null,
  user_id text not null references crm.users (uid) on delete restrict,
  first_no bigint not null check (first_no > 0),
  last_no bigint not null,
  used_to bigint not null default 0,
  row_version bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (last_no >= first_no),
  exclude using gist (series with =, int8range(first_no, last_no, '[]') with &&)
);
create index number_blocks_user on crm.number_blocks (user_id);
create index number_blocks_device on crm.number_blocks (device_id, series);

create table crm.mail_outbox (
  id text primary key default crm.new_id('mail') check (crm.is_id('mail', id)),
  to_user text references crm.users (uid) on delete restrict,
  to_address text not null check (crm.is_email(to_address)),
  subject text not null check (length(subject) <= 300),
  body text not null,
  notification_id text references crm.notifications (id) on delete set null,
  attempts int not null default 0,
  last_error text,
  sent_at timestamptz,
  created_at timestamptz not null default now()
);
create index mail_outbox_waiting on crm.mail_outbox (created_at) where sent_at is null;
create index mail_outbox_to_user on crm.mail_outbox (to_user);
create index mail_outbox_notification on crm.mail_outbox (notification_id);

create table crm.backup_run (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  kind text not null check (kind in ('full', 'wal', 'verify')),
  location text,
  verified boolean not null default false,
  detail jsonb not null default '{}'
);

-- Daily series: what each crane did and earned.
create table crm.usage_daily (
  equipment_id text not null references crm.equipment (id) on delete restrict,
  day date not null,
  busy_minutes int not null default 0 check (busy_minutes between 0 and 1440),
  revenue numeric(14, 2) not null default 0,
  primary key (equipment_id, day)
);
create index usage_daily_day on crm.usage_daily (day);

reset role;
reset role;

-- V0030__sync_catalogue.sql
-- additive, min client 1
set role crm_owner;

-- What replicates, and by which rules. The rows are generated from db/rights.yaml.
create table sync.tbl (
  name text primary key,
  rel regclass not null unique,
  key name not null default 'id',
  -- Private rows (notifications, saved views) belong to the user named in this column.
  private_to name,
  -- Roles that ever see a row of it: the others are not even told its keys.
  roles text[] not null
);

-- Merge rules: unit of conflict is the group.
--   merge: three-way by group; strict: conflict when the group moved; notes: strict, offers appending;
--   set: idempotent set operations; monotone: false -> true only;
--   command: changed by commands alone; server: set by triggers alone; derived: a cache, outside versions and log.
create table sync.col (
  tbl text not null references sync.tbl (name),
  col name not null,
  grp text not null,
  policy text not null
    check (policy in ('merge', 'strict', 'notes', 'set', 'monotone', 'command', 'server', 'derived')),
  primary key (tbl, col)
);

-- Columns that a role may write through a patch, by operation.
create table sync.col_right (
  tbl text not null,
  col name not null,
  role text not null,
  op text not null check (op in ('create', 'update')),
  primary key (tbl, col, role, op),
  foreign key (tbl, col) references sync.col (tbl, col)
);

reset role;
reset role;

-- V0031__sessions.sql
-- additive, min client 1
-- Who is signed in, from which device, by which keys. No client is granted anything here.
grant create on schema api, auth, sync, sched, acts, ops, audit to crm_reader, crm_acts;
set role crm_owner;

grant select on all tables in schema crm to crm_reader;
grant select, insert, update, delete on all tables in schema crm to crm_acts, crm_migrator;
alter default privileges in schema crm grant select on tables to crm_reader;
alter default privileges in schema crm grant select, insert, update, delete on tables to crm_acts, crm_migrator;
alter default privileges in schema crm grant usage on sequences to crm_acts, crm_migrator;

create table auth.signing_keys (
  kid text primary key check (kid ~ '^[0-9a-f]{16}$'),
  secret bytea not null check (octet_length(secret) = 32),
  -- The one header a token of this key may carry, ready encoded: any other (alg none, another alg) finds no key.
  header text not null unique,
  created_at timestamptz not null default clock_timestamp(),
  -- Null for the key that signs; an old key verifies until its last token has run out.
  verifies_until timestamptz
);
create unique index signing_keys_one_signs on auth.signing_keys ((true)) where verifies_until is null;

-- Never rotated: makes the salts of unknown accounts, which must stay the same for ever.
create table auth.pepper (
  one boolean primary key default true check (one),
  secret bytea not null
);
insert into auth.pepper (secret) values (ext.gen_random_bytes(32));

create table auth.devices (
  device uuid not null,
  uid text not null references crm.users (uid) on delete cascade,
  name text not null default '' check (length(name) <= 200),
  program text not null default '' check (length(program) <= 120),
  first_seen timestamptz not null default clock_timestamp(),
  last_seen timestamptz not null default clock_timestamp(),
  lost_at timestamptz,
  primary key (uid, device)
);
create index devices_device on auth.devices (device);

create table auth.sessions (
  sid uuid primary key default ext.gen_random_uuid(),
  uid text not null references crm.users (uid) on delete cascade,
  device uuid not null,
  -- Tokens carry gen. It is random, not counted: a token minted in a transaction that was rolled back must never
  -- become good through a later one. The previous gen stays good, so that a refresh does not break a running pull.
  gen uuid not null default ext.gen_random_uuid(),
  prev_gen uuid,
  program text not null default '' check (length(program) <= 120),
  address inet default inet_client_addr(),
  created_at timestamptz not null default clock_timestamp(),
  refreshed_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null default clock_timestamp() + interval '30 days',
  revoked_at timestamptz,
  why_revoked text
);
create index sessions_uid on auth.sessions (uid);

create table auth.refresh_tokens (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  sid uuid not null references auth.sessions (sid) on delete cascade,
  issued_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  successor bytea
);
create index refresh_tokens_sid on auth.refresh_tokens (sid);

create table auth.login_tries (
  try_id uuid primary key default ext.gen_random_uuid(),
  -- Lower-case e-mail as it was typed: unknown accounts are counted just like known ones.
  account text not null check (length(account) <= 254),
  device uuid not null,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  at timestamptz not null default clock_timestamp(),
  xid bigint not null default txid_current(),
  succeeded_at timestamptz
);
create index login_tries_account on auth.login_tries (account, at);
create index login_tries_at on auth.login_tries (at);

-- What a role may look at beneath the row: the rows are generated from db/rights.yaml.
create table auth.sight (
  what text not null,
  role text not null,
  primary key (what, role)
);

grant select on auth.signing_keys, auth.pepper, auth.sessions, auth.sight, auth.devices to crm_reader;
grant select, insert, update, delete on auth.devices, auth.sessions, auth.refresh_tokens, auth.login_tries to crm_acts;
grant select on auth.pepper, auth.sight to crm_acts;
grant select on auth.pepper to crm_migrator;

create function auth.base64url(raw bytea) returns text
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select translate(encode(raw, 'base64'), E'+/=\n', '-_')
$$;

create function auth.unbase64url(given text) returns bytea
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select decode(translate(given, '-_', '+/') || repeat('=', (4 - length(given) % 4) % 4), 'base64')
$$;

grant execute on function auth.base64url(bytea), auth.unbase64url(text) to crm_reader, crm_acts, crm_migrator;
reset role;
reset role;

-- V0032__tokens.sql
-- additive, min client 1
set role crm_owner;

-- Makes a new signing key; tokens of the former stay good for `grace`, nil after a restore.
create function auth.rotate_keys(grace interval default interval '20 minutes') returns text
language plpgsql security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  fresh text := encode(ext.gen_random_bytes(8), 'hex');
begin
  delete from auth.signing_keys k where k.verifies_until < clock_timestamp();
  update auth.signing_keys k set verifies_until = clock_timestamp() + grace where k.verifies_until is null;
  insert into auth.signing_keys (kid, secret, header)
  values (fresh, ext.gen_random_bytes(32),
    auth.base64url(convert_to('{"alg":"HS256","typ":"JWT","kid":"' || fresh || '"}', 'UTF8')));
  return fresh;
end $$;
select auth.rotate_keys();

-- RFC 7515 compact form, HS256, with the key that signs now.
create function auth.sign(claims jsonb) returns text
language sql volatile security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
  select body || '.' || auth.base64url(ext.hmac(convert_to(body, 'UTF8'), secret, 'sha256'))
  from (select k.secret, k.header || '.' || auth.base64url(convert_to(claims::text, 'UTF8')) as body
        from auth.signing_keys k where k.verifies_until is null) signing
$$;

-- The access token of a session, good for 15 minutes.
create function auth.access_token(session auth.sessions) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select auth.sign(jsonb_build_object('sub', session.uid, 'sid', session.sid, 'gen', session.gen,
    'device', session.device, 'iat', extract(epoch from clock_timestamp())::bigint,
    'exp', extract(epoch from clock_timestamp())::bigint + 900))
$$;
grant execute on function auth.sign(jsonb), auth.access_token(auth.sessions) to crm_acts;

-- Makes a session without a password. Granted to nobody: for tests and the demo, as superuser.
create function auth.mint(uid text, device uuid) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
  with made as (insert into auth.sessions (uid, device, program) values (mint.uid, mint.device, 'minted') returning *),
  known as (insert into auth.devices (uid, device) values (mint.uid, mint.device) on conflict do nothing)
  select auth.access_token(m) from (select (made.*)::auth.sessions as m from made) one
$$;

reset role;
reset role;

-- V0033__who.sql
-- additive, min client 1
set role crm_reader;

create type auth.identity as (uid text, role text, sid uuid, device uuid);

-- What this transaction's token claims, if its signature and expiry hold; null else.
create function auth.claims() returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  part text[] := string_to_array(current_setting('crm.token', true), '.');
  key bytea;
  claims jsonb;
begin
  if cardinality(part) is distinct from 3 then
    return null;
  end if;
  select k.secret into key from auth.signing_keys k
  where k.header = part[1] and (k.verifies_until is null or k.verifies_until > clock_timestamp());
  -- Digests are compared instead of the signatures, so that no time tells how much of one was right.
  if key is null or sha256(convert_to(part[3], 'UTF8')) <> sha256(convert_to(translate(encode(
      ext.hmac(convert_to(part[1] || '.' || part[2], 'UTF8'), key, 'sha256'), 'base64'), E'+/=\n', '-_'), 'UTF8')) then
    return null;
  end if;
  claims := convert_from(decode(translate(part[2], '-_', '+/') || repeat('=', (4 - length(part[2]) % 4) % 4),
    'base64'), 'UTF8')::jsonb;
  if (claims ->> 'exp')::bigint > extract(epoch from clock_timestamp()) then
    return claims;
  end if;
  return null;
end $$;

-- The identity of this transaction's token, or null: what it claims, its session, its gen and the user. Role and
-- activity come from crm.users, never from the claims.
create function auth.verify() returns auth.identity
language plpgsql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  claims constant jsonb := auth.claims();
  me auth.identity;
begin
  select u.uid, u.role, s.sid, s.device into me
  from auth.sessions s join crm.users u on u.uid = s.uid
  where s.sid = (claims ->> 'sid')::uuid and s.uid = claims ->> 'sub' and u.active
    and s.revoked_at is null and (claims ->> 'gen')::uuid in (s.gen, s.prev_gen);
  return me;
end $$;

-- A verified identity, kept for the rest of one call: sealed with a secret and bound to this transaction of this
-- backend, so that a client which sets crm.known itself, or again later, has set nothing.
create function auth.sealed(known text) returns text
language plpgsql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
begin
  return (select encode(ext.hmac(convert_to('known ' || pg_backend_pid() || ' ' || extract(epoch from now()) || ' '
    || known, 'UTF8'), p.secret, 'sha256'), 'hex') || known from auth.pepper p);
end $$;

-- Who calls: what auth.enter verified at the head of this call, else the token of this transaction. Asked by every
-- trigger and policy, hence no definer function with settings to change and to restore; the roles that functions run as
-- may read the secret themselves.
create function auth.who() returns auth.identity
language plpgsql stable as $$
declare
  known constant text := current_setting('crm.known', true);
  mac bytea;
begin
  if known <> '' then
    select ext.hmac(convert_to('known ' || pg_backend_pid() || ' ' || extract(epoch from now()) || ' '
      || substr(known, 65), 'UTF8'), p.secret, 'sha256') into mac from auth.pepper p;
    if encode(mac, 'hex') = left(known, 64) then
      return substr(known, 65)::auth.identity;
    end if;
  end if;
  return auth.verify();
end $$;

grant execute on function auth.who(), auth.claims(), auth.verify(), auth.sealed(text) to crm_owner, crm_acts, crm_migrator;
reset role;
reset role;

-- V0034__identity.sql
-- additive, min client 1
-- Called as (select auth.uid()) and so on: once per statement, not per row.
set role crm_reader;

create function auth.uid() returns text language sql stable as $$ select (auth.who()).uid $$;
create function auth.role() returns text language sql stable as $$ select (auth.who()).role $$;
create function auth.sid() returns uuid language sql stable as $$ select (auth.who()).sid $$;
create function auth.device() returns uuid language sql stable as $$ select (auth.who()).device $$;

-- May the role see this kind of column (money, rates, contact, account)? False without an identity.
create function auth.sees(what text) returns boolean
language sql stable security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
  select exists (select 1 from auth.sight s where s.what = sees.what and s.role = (select auth.role()))
$$;

grant execute on function auth.uid(), auth.role(), auth.sid(), auth.device(), auth.sees(text)
  to crm_owner, crm_acts, crm_migrator;
reset role;
set role crm_acts;

-- First line of every function that a client may call and that reads.
create function auth.enter(token text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  me auth.identity;
begin
  perform set_config('crm.token', coalesce(token, ''), true);
  me := auth.verify();
  if me.uid is null then
    raise exception using errcode = '28000', message = 'sign in again';
  end if;
  perform set_config('crm.known', auth.sealed(me::text), true);
end $$;

-- First line of every function that writes. The locks make a revocation wait for this statement, or this statement
-- see it: a row that changed meanwhile is looked at again once it is locked. An older snapshot would not see it, hence
-- READ COMMITTED only. Who may be found here is told as in auth.verify.
create function auth.enter_writing(token text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, crm, auth, sync, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD'
set row_security = on as $$
declare
  claims jsonb;
  me auth.identity;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = '25001', message = 'writing needs READ COMMITTED';
  end if;
  perform set_config('crm.token', coalesce(token, ''), true);
  claims := auth.claims();
  select u.uid, u.role, s.sid, s.device into me
  from auth.sessions s join crm.users u on u.uid = s.uid
  where s.sid = (claims ->> 'sid')::uuid and s.uid = claims ->> 'sub' and u.active
    and s.revoked_at is null and (claims ->> 'gen')::uuid in (s.gen, s.prev_gen)
  for share of s, u;
  if me.uid is null then
    raise exception using errcode = '28000', message = 'sign in again';
  end if;
  perform set_config('crm.known', auth.sealed(me::text), true);
end $$;

grant execute on function auth.enter(text), auth.enter_writing(text) to crm_owner, crm_reader, crm_migrator;
reset role;
reset role;

-- V0035__visibility.sql
-- additive, min client 1
-- Ids that the rights of a person hang on. Policies say `x in (select auth.my_jobs())`: once per statement. They belong
-- to crm_reader, whose own policy is plainly true; a policy that asked another policy would recurse.
set role crm_reader;

create function auth.my_operator() returns text
language sql stable security definer as $$
  select o.id from crm.operators o where o.user_id = (select auth.uid())
$$;

create function auth.my_leads() returns setof text
language sql stable security definer as $$
  select l.id from crm.leads l where l.assigned_to = (select auth.uid())
$$;

-- Mine and those that nobody has yet: what a rep sees.
create function auth.open_leads() returns setof text
language sql stable security definer as $$
  select l.id from crm.leads l where l.assigned_to = (select auth.uid()) or l.assigned_to is null
$$;

create function auth.my_deals() returns setof text
language sql stable security definer as $$
  select d.id from crm.deals d where d.assigned_to = (select auth.uid()) or d.created_by = (select auth.uid())
$$;

create function auth.my_quotations() returns setof text
language sql stable security definer as $$
  select q.id from crm.quotations q where q.created_by = (select auth.uid())
  union
  select q.id from crm.quotations q where q.deal_id in (select auth.my_deals())
$$;

-- A rep's jobs: those whose lead, deal or quotation is his.
create function auth.my_jobs() returns setof text
language sql stable security definer as $$
  select j.id from crm.jobs j where j.lead_id in (select auth.my_leads())
  union
  select j.id from crm.jobs j where j.deal_id in (select auth.my_deals())
  union
  select j.id from crm.jobs j where j.quotation_id in (select auth.my_quotations())
$$;

-- An operator's jobs: those whose crew he is in.
create function auth.my_work() returns setof text
language sql stable security definer as $$
  select l.job_id from crm.job_operator l where l.operator_id = (select auth.my_operator()) and not l.cancelled
$$;

create function auth.my_customers() returns setof text
language sql stable security definer as $$
  select j.customer_id from crm.jobs j where j.id in (select auth.my_work())
$$;

create function auth.my_cranes() returns setof text
language sql stable security definer as $$
  select l.equipment_id from crm.job_equipment l where l.job_id in (select auth.my_work())
$$;

create function auth.my_papers() returns setof text
language sql stable security definer as $$
  select d.id from crm.documents d where d.operator_id = (select auth.my_operator())
  union
  select d.id from crm.documents d where d.equipment_id in (select auth.my_cranes())
$$;

create function auth.my_assessments() returns setof text
language sql stable security definer as $$
  select s.id from crm.site_assessments s where s.created_by = (select auth.uid())
  union
  select s.id from crm.site_assessments s
  where s.job_id in (select auth.my_jobs() where (select auth.role()) = 'sales_agent'
    union all select auth.my_work() where (select auth.role()) = 'operator')
$$;
reset role;

-- The settings that keep a definer function from being tricked, on each function of these schemas that lacks them.
create function auth.guard_functions() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p
    where p.prosecdef and p.pronamespace in ('crm'::regnamespace, 'api'::regnamespace, 'auth'::regnamespace,
        'audit'::regnamespace, 'ops'::regnamespace)
      and not coalesce(p.proconfig && array['row_security=on'], false)
  loop
    execute format('alter function %s set search_path = pg_catalog, crm, auth, sync, pg_temp', f.name);
    execute format($f$alter function %s set "TimeZone" = 'UTC'$f$, f.name);
    execute format($f$alter function %s set "DateStyle" = 'ISO, YMD'$f$, f.name);
    execute format('alter function %s set row_security = on', f.name);
  end loop;
  for f in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace in ('crm'::regnamespace, 'api'::regnamespace, 'auth'::regnamespace, 'audit'::regnamespace,
      'ops'::regnamespace)
  loop
    execute format('revoke all on function %s from public', f.name);
  end loop;
end $$;
select auth.guard_functions();

do $$
declare
  f text;
begin
  foreach f in array array['my_operator', 'my_leads', 'open_leads', 'my_deals', 'my_quotations', 'my_jobs', 'my_work',
      'my_customers', 'my_cranes', 'my_papers', 'my_assessments'] loop
    execute format('grant execute on function auth.%I() to crm_owner, crm_acts, crm_migrator', f);
  end loop;
end $$;
reset role;

-- V0036__file_uses.sql
-- additive, min client 1
-- Which record names which file: access to a file follows the records that name it.
set role crm_owner;

create table auth.file_use (
  file_id text not null,
  tbl text not null,
  row_id text not null,
  primary key (file_id, tbl, row_id)
);
create index file_use_row on auth.file_use (tbl, row_id);
grant select on auth.file_use to crm_reader;
grant select, insert, update, delete on auth.file_use to crm_acts;
reset role;
set role crm_reader;

-- Files of a role that does not see all of them: made by me, or named by a record that I see.
create function auth.my_files() returns setof text
language sql stable security definer as $$
  select f.id from crm.files f where f.created_by = (select auth.uid())
  union
  select u.file_id from auth.file_use u
  where case (select auth.role())
    when 'sales_agent' then case u.tbl
      when 'leads' then u.row_id in (select auth.open_leads())
      when 'quotations' then u.row_id in (select auth.my_quotations())
      when 'jobs' then u.row_id in (select auth.my_jobs())
      when 'site_assessments' then u.row_id in (select auth.my_assessments())
      else u.tbl in ('users', 'equipment', 'documents') end
    when 'operator' then case u.tbl
      when 'users' then true
      when 'equipment' then u.row_id in (select auth.my_cranes())
      when 'documents' then u.row_id in (select auth.my_papers())
      when 'jobs' then u.row_id in (select auth.my_work())
      when 'site_assessments' then u.row_id in (select auth.my_assessments())
      else false end
    when 'support' then u.tbl in ('users', 'leads', 'equipment', 'jobs', 'site_assessments')
    else false end
$$;
grant execute on function auth.my_files() to crm_owner, crm_acts, crm_migrator;
reset role;
set role crm_acts;

-- Arguments: the table's key and its columns of file ids. Naming a file opens it to all who see the record, so the
-- writer must see the file himself: knowing an id, or a hash, grants nothing.
create function auth.track_files() returns trigger
language plpgsql security definer as $$
declare
  cols constant text[] := tg_argv[1:];
  o jsonb := '{}';
  n jsonb := '{}';
  was text[];
  now_named text[];
  unseen text;
begin
  if tg_op <> 'INSERT' then o := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then n := to_jsonb(new); end if;
  -- most rows name no file
  if o::text not like '%"file\_%' and n::text not like '%"file\_%' then
    return null;
  end if;
  was := auth.file_ids(o, cols);
  now_named := auth.file_ids(n, cols);
  if was = now_named then
    return null;
  end if;
  delete from auth.file_use u where u.tbl = tg_table_name and u.row_id = o ->> tg_argv[0] and u.file_id <> all (now_named);
  if (select auth.role()) not in ('admin', 'operations_manager') then
    select f into unseen from unnest(now_named) f
      where f <> all (was) and f not in (select auth.my_files()) limit 1;
  end if;
  if unseen is not null then
    raise exception using errcode = '23503', column = cols[1], table = tg_table_name,
      message = format('file %s is not there, or not yours to see', unseen);
  end if;
  insert into auth.file_use (file_id, tbl, row_id)
    select f, tg_table_name, n ->> tg_argv[0] from unnest(now_named) f where f <> all (was) on conflict do nothing;
  return null;
end $$;

create function auth.file_ids(row_now jsonb, cols text[]) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct f order by f), '{}')
  from unnest(cols) c, lateral jsonb_array_elements_text(case jsonb_typeof(row_now -> c)
    when 'array' then row_now -> c when 'string' then jsonb_build_array(row_now -> c) else '[]' end) f
  where f like 'file\_%'
$$;
grant execute on function auth.track_files() to crm_owner;
reset role;
set role crm_owner;

create trigger track_files after insert or delete or update of avatar on crm.users
  for each row execute function auth.track_files('uid', 'avatar');
create trigger track_files after insert or delete or update of files on crm.leads
  for each row execute function auth.track_files('id', 'files');
create trigger track_files after insert or delete or update of images on crm.equipment
  for each row execute function auth.track_files('id', 'images');
create trigger track_files after insert or delete or update of file_id on crm.documents
  for each row execute function auth.track_files('id', 'file_id');
create trigger track_files after insert or delete or update of pdf_file_id on crm.quotations
  for each row execute function auth.track_files('id', 'pdf_file_id');
create trigger track_files after insert or delete or update of signoff_file_id on crm.jobs
  for each row execute function auth.track_files('id', 'signoff_file_id');
create trigger track_files after insert or delete or update of images, videos on crm.site_assessments
  for each row execute function auth.track_files('id', 'images', 'videos');
reset role;
select auth.guard_functions();
reset role;

-- V0037__row_guards.sql
-- additive, min client 1
-- What a row says about its author is the server's word. Not definer functions: they must know who writes.
set role crm_owner;

-- Arguments: the column that names the author or owner.
create function auth.guard_author() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me constant text := auth.uid();
begin
  if tg_argv[0] = 'user_id' then
    if tg_op = 'UPDATE' then
      new.user_id := old.user_id;
    elsif me is not null then
      new.user_id := me;
    end if;
  elsif tg_op = 'UPDATE' then
    new.created_by := old.created_by;
  elsif me is not null then
    new.created_by := me;
  end if;
  return new;
end $$;

-- Roles, activity and passwords of accounts change through the account functions alone (they run as crm_acts), nobody
-- changes his own role, and one active admin always remains.
create function auth.guard_account() returns trigger
language plpgsql set search_path = pg_catalog, crm, pg_temp as $$
declare
  me constant text := auth.uid();
begin
  if me is not null and current_user <> 'crm_acts'
      and (new.role, new.active, new.password_hash, new.must_change_password)
        is distinct from (old.role, old.active, old.password_hash, old.must_change_password) then
    raise exception using errcode = '42501', message = 'accounts change through the account functions';
  end if;
  if new.uid = me and (new.role <> old.role or not new.active) then
    raise exception using errcode = '42501', message = 'nobody changes his own role';
  end if;
  if old.role = 'admin' and old.active and (new.role <> 'admin' or not new.active) then
    -- locked in one order, so that two admins cannot disable each other at once
    perform 1 from crm.users u where u.role = 'admin' and u.active order by u.uid for no key update;
    if not exists (select 1 from crm.users u where u.role = 'admin' and u.active and u.uid <> old.uid) then
      raise exception using errcode = '42501', message = 'the last active admin stays';
    end if;
  end if;
  return new;
end $$;

create trigger guard_account before update of role, active, password_hash, must_change_password on crm.users
  for each row execute function auth.guard_account();

do $$
declare
  t text;
begin
  foreach t in array array['files', 'customers', 'deals', 'quotation_templates', 'quotations', 'jobs', 'overrules',
      'resource_blocks', 'site_assessments', 'activities', 'settings'] loop
    execute format('create trigger guard_author before insert or update on crm.%I
      for each row execute function auth.guard_author(%L)', t, 'created_by');
  end loop;
  foreach t in array array['saved_views', 'notification_preferences'] loop
    execute format('create trigger guard_author before insert or update on crm.%I
      for each row execute function auth.guard_author(%L)', t, 'user_id');
  end loop;
end $$;

-- A file that a record names stays.
create function auth.guard_file() returns trigger
language plpgsql security definer as $$
begin
  if exists (select 1 from auth.file_use u where u.file_id = old.id) then
    raise exception using errcode = '23503', message = 'a record names this file';
  end if;
  return old;
end $$;
create trigger guard_file before delete on crm.files for each row execute function auth.guard_file();

reset role;
grant execute on function auth.guard_author(), auth.guard_account() to crm_owner, crm_acts, crm_migrator;
select auth.guard_functions();

set role crm_owner;
-- Row-level security on a table: shut to everybody but the three roles that functions run as. What crm_owner may see
-- is said by R__30_policies.sql.
create function auth.wall(rel regclass) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter table %s enable row level security', rel);
  execute format('alter table %s force row level security', rel);
  execute format('create policy looks on %s for select to crm_reader using (true)', rel);
  execute format('create policy acts on %s to crm_acts using (true) with check (true)', rel);
  execute format('create policy keeps on %s to crm_migrator using (true) with check (true)', rel);
end $$;
grant execute on function auth.wall(regclass) to crm_acts, crm_migrator;
reset role;
reset role;

-- V0038__audit_logs.sql
-- additive, min client 1
set role crm_owner;

-- Who did what, when and from where; written by triggers alone. One partition a month.
create sequence audit.audit_logs_id;
grant usage on sequence audit.audit_logs_id to crm_acts, crm_migrator;
create table crm.audit_logs (
  id bigint not null default nextval('audit.audit_logs_id'),
  user_id text,
  action text not null check (action in ('create', 'update', 'delete')),
  entity_type text not null,
  entity_id text not null,
  changes jsonb not null default '{}',
  ip_address inet,
  user_agent text,
  created_at timestamptz not null default clock_timestamp(),
  -- the writer's transaction: rows are sealed once every transaction up to it has ended
  xid bigint not null default txid_current(),
  primary key (id, created_at)
) partition by range (created_at);
create index audit_logs_entity on crm.audit_logs (entity_type, entity_id, created_at);
create index audit_logs_user on crm.audit_logs (user_id, created_at);
create index audit_logs_xid on crm.audit_logs (xid);
create index audit_logs_created on crm.audit_logs using brin (created_at);

-- Catches a month that nobody made ahead: no write may fail for want of a partition.
create table crm.audit_logs_rest partition of crm.audit_logs default;
reset role;
set role crm_owner;

-- Makes the partitions of this month and of the next ones, at most 24. Rows that fell into the rest move to their month.
-- Returns how many it made.
create function ops.make_partitions(months_ahead int default 3, today date default current_date) returns int
language plpgsql security definer as $$
declare
  month date;
  part text;
  made int := 0;
begin
  for i in 0 .. least(greatest(months_ahead, 0), 24) loop
    month := (date_trunc('month', today) + i * interval '1 month')::date;
    part := 'audit_logs_' || to_char(month, 'YYYY_MM');
    if to_regclass('crm.' || part) is null then
      execute format('create table crm.%I (like crm.audit_logs including defaults including constraints)', part);
      execute format('grant select on crm.%I to crm_reader', part);
      perform auth.wall(format('crm.%I', part)::regclass);
      perform audit.move_rest(part, month);
      execute format('alter table crm.audit_logs attach partition crm.%I for values from (%L) to (%L)', part,
        month || ' 00:00:00+00', (month + interval '1 month')::date || ' 00:00:00+00');
      made := made + 1;
    end if;
  end loop;
  return made;
end $$;

-- Runs as crm_migrator, whom the wall lets through.
create function audit.move_rest(part text, month date) returns void
language plpgsql security definer as $$
begin
  execute format('with moved as (delete from crm.audit_logs_rest where created_at >= %L and created_at < %L returning *)
    insert into crm.%I select * from moved', month || ' 00:00:00+00',
    (month + interval '1 month')::date || ' 00:00:00+00', part);
end $$;
reset role;
grant create on schema audit to crm_migrator;
alter function audit.move_rest(text, date) owner to crm_migrator;
grant execute on function audit.move_rest(text, date) to crm_owner;
grant execute on function ops.make_partitions(int, date) to crm_migrator, crm_acts;
select auth.guard_functions();
select ops.make_partitions();
reset role;

-- V0039__audit_triggers.sql
-- additive, min client 1
set role crm_acts;

-- Once per statement, whatever the number of rows. Arguments: key column, then columns that are not told (secrets,
-- caches). `changes` is {column: {"old": .., "new": ..}} of what differs; versions and times of the row itself are left
-- out.
create function audit.record() returns trigger
language plpgsql security definer as $$
declare
  untold constant text[] := array['row_version', 'created_at', 'updated_at', 'during', 'password_hash'] || tg_argv[1:];
  me constant auth.identity := auth.who();
  agent constant text := (select nullif(concat_ws(' ', nullif(s.program, ''), 'device ' || s.device), '')
    from auth.sessions s where s.sid = me.sid);
begin
  -- Asked for here and not in functions of their own: those would be queries of their own per row. OFFSET 0 keeps a
  -- subquery whole, or its JSON would be made anew at each mention.
  if tg_op = 'UPDATE' then
    insert into crm.audit_logs (user_id, action, entity_type, entity_id, changes, ip_address, user_agent)
      select me.uid, 'update', tg_table_name, d.id, case when d.told then
        coalesce(d.diff, '{}') || '{"password": {"new": "changed"}}' else d.diff end, inet_client_addr(), agent
      from (select n.j ->> tg_argv[0] as id, coalesce(o.j -> 'password_hash' <> n.j -> 'password_hash', false) as told,
          (select jsonb_object_agg(k.key, jsonb_build_object('old', o.j -> k.key, 'new', k.value))
            from jsonb_each(n.j) k where o.j -> k.key is distinct from k.value and k.key <> all (untold)) as diff
        from (select to_jsonb(f) as j from fresh f offset 0) n
          join (select to_jsonb(s) as j from stale s offset 0) o on o.j -> tg_argv[0] = n.j -> tg_argv[0] offset 0) d
      where d.diff is not null or d.told;
  else
    insert into crm.audit_logs (user_id, action, entity_type, entity_id, changes, ip_address, user_agent)
      select me.uid, case tg_op when 'INSERT' then 'create' else 'delete' end, tg_table_name, r.j ->> tg_argv[0],
        -- what says nothing is left out
        coalesce((select jsonb_object_agg(k.key, jsonb_build_object(case tg_op when 'INSERT' then 'new' else 'old' end,
          k.value)) from jsonb_each(r.j) k
          where k.key <> all (untold) and k.value not in ('null', '""', '[]', '{}')), '{}'),
        inet_client_addr(), agent
      from (select to_jsonb(x) as j from fresh x offset 0) r;
  end if;
  return null;
end $$;
grant execute on function audit.record() to crm_owner;
reset role;
set role crm_owner;

-- Puts the three triggers on a table of crm.
create function audit.attach(tbl text, key text, variadic untold text[] default '{}') returns void language plpgsql
set search_path = pg_catalog, pg_temp as $$
declare
  args constant text := (select string_agg(quote_literal(a), ', ') from unnest(key || untold) a);
  e record;
begin
  for e in select * from (values ('insert', 'new table as fresh'), ('delete', 'old table as fresh'),
    ('update', 'old table as stale new table as fresh')) v (op, tables)
  loop
    execute format('create trigger audit_%1$s after %1$s on crm.%2$I referencing %3$s
      for each statement execute function audit.record(%4$s)', e.op, tbl, e.tables, args);
  end loop;
end $$;

do $$
declare
  t text;
begin
  foreach t in array array['customers', 'contacts', 'leads', 'deals', 'yards', 'documents', 'quotation_templates',
      'services', 'quotations', 'jobs', 'overrules', 'job_equipment', 'job_operator', 'resource_blocks',
      'site_assessments', 'activities', 'settings', 'number_blocks'] loop
    perform audit.attach(t, 'id');
  end loop;
end $$;
select audit.attach('users', 'uid');
select audit.attach('files', 'id', 'thumbnail');
-- their states are caches that follow jobs and blocks
select audit.attach('equipment', 'id', 'status');
select audit.attach('operators', 'id', 'availability');
reset role;
select auth.guard_functions();
reset role;

-- V0040__sign_in.sql
-- additive, min client 1
-- Sign-in is two committed steps. api.try binds the guess by a commitment and is counted when it is committed; api.login
-- takes only a committed try of another transaction. A guess inside BEGIN .. ROLLBACK therefore counts or is no guess.
-- The client stretches the password with Argon2id; the server keeps and compares a SHA-256 of the stretched key:
--   crm.users.password_hash = $asp1$m=<KiB>,t=<passes>,p=<lanes>$<salt>$<SHA-256 of the key>    (base64url)
--   proof = base64url of the stretched key (32 bytes); commitment = hex of SHA-256(nonce || proof)
set role crm_acts;

-- Salt and parameters of an account. An unknown one has a salt too, and always the same.
create function api.salt(email text) returns jsonb
language sql stable security definer as $$
  select coalesce(
    (select jsonb_build_object('salt', part[4], 'm', (regexp_match(part[3], 'm=(\d+)'))[1]::int,
        't', (regexp_match(part[3], 't=(\d+)'))[1]::int, 'p', (regexp_match(part[3], 'p=(\d+)'))[1]::int)
      from (select string_to_array(u.password_hash, '$') as part from crm.users u
        where lower(u.email) = lower(salt.email)) account where part[2] = 'asp1'),
    (select jsonb_build_object('salt', auth.base64url(substr(ext.hmac(convert_to('salt ' || lower(salt.email), 'UTF8'),
        p.secret, 'sha256'), 1, 16)), 'm', 19456, 't', 2, 'p', 1) from auth.pepper p))
$$;

-- Five guesses are free; each further one doubles the wait, up to half a minute. Never a lock: that would lock the
-- victim out instead of the guesser.
create function auth.pause(guesses bigint) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when guesses < 5 then 0 else least(30000, 250 * 2 ^ least(guesses - 5, 10))::int end
$$;

-- Milliseconds before a try may be answered. A device that signed in before is not slowed by strangers' guesses.
create function auth.wait_of(account text, device uuid, this_try uuid) returns int
language sql stable security definer as $$
  with tries as (
    select t.device, exists (select 1 from auth.devices d join crm.users u on u.uid = d.uid
        where lower(u.email) = wait_of.account and d.device = t.device and d.lost_at is null) as known
    from auth.login_tries t
    where t.account = wait_of.account and t.at > clock_timestamp() - interval '15 minutes'
      and t.succeeded_at is null and t.try_id is distinct from this_try
      and t.at > coalesce((select max(s.succeeded_at) from auth.login_tries s
        where s.account = wait_of.account and s.device = t.device), '-infinity')),
  counted as (
    select count(*) filter (where t.device = wait_of.device) as mine, count(*) filter (where not t.known) as strange
    from tries t)
  select greatest(auth.pause(c.mine), case when exists (select 1 from auth.devices d join crm.users u on u.uid = d.uid
      where lower(u.email) = wait_of.account and d.device = wait_of.device and d.lost_at is null)
      then 0 else auth.pause(c.strange) end)
    + case when (select count(*) from (select 1 from auth.login_tries t
        where t.at > clock_timestamp() - interval '1 minute' and t.succeeded_at is null limit 301) busy) > 300
      then 500 else 0 end
  from counted c
$$;

create function api.try(email text, commitment text, device uuid) returns jsonb
language plpgsql volatile security definer as $$
declare
  made uuid;
  wait int;
begin
  if device is null or email is null or commitment !~ '^[0-9a-f]{64}$' then
    raise exception using errcode = '22023', message = 'a try needs an account, a device and a commitment';
  end if;
  wait := auth.wait_of(lower(left(email, 254)), device, null);
  insert into auth.login_tries (account, device, commitment) values (lower(left(email, 254)), device, commitment)
    returning try_id into made;
  return jsonb_build_object('try_id', made, 'wait_ms', wait);
end $$;

-- Redeems a try: the account's uid if the proof is right, else null. 28P01 for a try that may not be redeemed (unknown,
-- not committed, of this very transaction, of another device, used, older than five minutes), PT429 for one too early.
create function auth.redeem(wanted uuid, nonce text, proof text, from_device uuid) returns text
language plpgsql volatile security definer as $$
declare
  t auth.login_tries;
  part text[];
  found_uid text;
  early int;
begin
  select * into t from auth.login_tries l where l.try_id = wanted for update;
  if t.try_id is null or t.succeeded_at is not null or t.device <> from_device or t.xid = txid_current()
      or txid_status(t.xid) is distinct from 'committed' or t.at < clock_timestamp() - interval '5 minutes'
      or proof !~ '^[A-Za-z0-9_-]{43}$' or length(nonce) not between 16 and 128
      or encode(sha256(convert_to(nonce || proof, 'UTF8')), 'hex') <> t.commitment then
    raise exception using errcode = '28P01', message = 'sign-in refused';
  end if;
  -- counted anew: guesses made side by side slow each other
  early := auth.wait_of(t.account, t.device, t.try_id)
    - (extract(epoch from clock_timestamp() - t.at) * 1000)::int;
  if early > 0 then
    raise exception using errcode = 'PT429', message = 'too early', detail = early::text;
  end if;
  select string_to_array(u.password_hash, '$'), u.uid into part, found_uid from crm.users u
    where lower(u.email) = t.account and u.active;
  -- digests of digests are compared: how long that takes says nothing
  if found_uid is null or part[2] is distinct from 'asp1'
      or sha256(sha256(auth.unbase64url(proof))) <> sha256(auth.unbase64url(part[5])) then
    return null;
  end if;
  update auth.login_tries l set succeeded_at = clock_timestamp() where l.try_id = t.try_id;
  return found_uid;
end $$;

reset role;
grant execute on function api.salt(text), api.try(text, text, uuid) to crm_app;
select auth.guard_functions();
reset role;

-- V0041__tokens_for_clients.sql
-- additive, min client 1
set role crm_acts;

-- What a client gets when it signed in or refreshed.
create function auth.tokens(session auth.sessions, refresh text) returns jsonb
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('access', auth.access_token(session), 'refresh', refresh,
    'expires_at', to_char(clock_timestamp() at time zone 'UTC' + interval '15 minutes', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'sid', session.sid, 'uid', u.uid, 'role', u.role, 'display_name', u.display_name, 'locale', u.locale,
    'must_change_password', u.must_change_password)
  from crm.users u where u.uid = session.uid
$$;

-- Second step of the sign-in: see api.try. 28P01 for anything wrong, without saying what; PT429 when too early (detail:
-- milliseconds); 28000 device_lost for a right password on a device that an admin marked lost.
create function api.login(try_id uuid, nonce text, proof text, device uuid, device_name text, program text)
returns jsonb language plpgsql volatile security definer as $$
declare
  me text;
  session auth.sessions;
  refresh text;
begin
  me := auth.redeem(try_id, nonce, proof, device);
  if me is null then
    raise exception using errcode = '28P01', message = 'sign-in refused';
  end if;
  insert into auth.devices as d (device, uid, name, program)
    values (login.device, me, left(coalesce(device_name, ''), 200), left(coalesce(login.program, ''), 120))
    on conflict on constraint devices_pkey do update set last_seen = clock_timestamp(), name = excluded.name,
      program = excluded.program;
  if exists (select 1 from auth.devices d where d.uid = me and d.device = login.device and d.lost_at is not null) then
    raise exception using errcode = '28000', message = 'device_lost';
  end if;
  insert into auth.sessions (uid, device, program) values (me, login.device, left(coalesce(login.program, ''), 120))
    returning * into session;
  refresh := auth.base64url(ext.gen_random_bytes(32));
  insert into auth.refresh_tokens (sha256, sid) values (sha256(convert_to(refresh, 'UTF8')), session.sid);
  return auth.tokens(session, refresh);
end $$;

-- Ends sessions for a reason; their tokens fail at the next statement.
create function auth.end_sessions(of_uid text, but uuid, why text) returns int
language sql volatile security definer as $$
  with ended as (update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = why
    where s.uid = of_uid and s.sid is distinct from but and s.revoked_at is null returning 1)
  select count(*)::int from ended
$$;

-- A refresh token is good once. Used twice, the whole session ends: one of the two holders is a thief. An answer that was
-- lost on the way would end it too, so a client may make its next token itself and send that token's SHA-256 (hex): then
-- the same call again gives the same outcome. Refusals come as {"refused": unknown | reuse | revoked | expired | disabled
-- | device_lost}: an exception would roll the revocation back.
create function api.refresh(refresh text, device uuid, next_sha256 text default null) returns jsonb
language plpgsql volatile security definer as $$
declare
  t auth.refresh_tokens;
  session auth.sessions;
  fresh text := case when next_sha256 is null then auth.base64url(ext.gen_random_bytes(32)) end;
  heir bytea := case when next_sha256 ~ '^[0-9a-f]{64}$' then decode(next_sha256, 'hex')
    when fresh is not null then sha256(convert_to(fresh, 'UTF8')) end;
  again boolean;
begin
  if heir is null then
    raise exception using errcode = '22023', message = 'next_sha256 is the hex of a SHA-256';
  end if;
  select * into t from auth.refresh_tokens r where r.sha256 = sha256(convert_to(refresh, 'UTF8'));
  if t.sid is null then
    return '{"refused": "unknown"}';
  end if;
  -- the session is locked first and by everybody: two refreshes at once take turns
  select * into session from auth.sessions s where s.sid = t.sid for update;
  select * into t from auth.refresh_tokens r where r.sha256 = t.sha256;
  if exists (select 1 from auth.devices d where d.uid = session.uid and d.device = session.device
      and d.lost_at is not null) then
    return '{"refused": "device_lost"}';
  elsif not (select u.active from crm.users u where u.uid = session.uid) then
    return '{"refused": "disabled"}';
  elsif session.revoked_at is not null then
    return '{"refused": "revoked"}';
  elsif session.expires_at < clock_timestamp() then
    return '{"refused": "expired"}';
  end if;
  again := t.used_at is not null and fresh is null and t.successor = heir
    and not exists (select 1 from auth.refresh_tokens n where n.sha256 = t.successor and n.used_at is not null);
  if (t.used_at is not null and not again) or session.device is distinct from refresh.device then
    update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'reuse' where s.sid = session.sid;
    return '{"refused": "reuse"}';
  end if;
  if not again then
    update auth.refresh_tokens r set used_at = clock_timestamp(), successor = heir where r.sha256 = t.sha256;
    insert into auth.refresh_tokens (sha256, sid) values (heir, session.sid);
  end if;
  -- a new gen: were this transaction rolled back, the token minted here would name a gen that no session ever had
  update auth.sessions s set prev_gen = s.gen, gen = ext.gen_random_uuid(), refreshed_at = clock_timestamp(),
    expires_at = clock_timestamp() + interval '30 days' where s.sid = session.sid returning * into session;
  update auth.devices d set last_seen = clock_timestamp() where d.uid = session.uid and d.device = session.device;
  return auth.tokens(session, fresh);
end $$;

reset role;
grant execute on function api.login(uuid, text, text, uuid, text, text), api.refresh(text, uuid, text) to crm_app;
select auth.guard_functions();
reset role;

-- V0042__accounts.sql
-- additive, min client 1
set role crm_acts;

-- The stored form of a password; the strength of its stretching has a floor (security.md of the docs).
create function auth.password_text(salt text, m int, t int, p int, key_sha256 text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(salt !~ '^[A-Za-z0-9_-]{22,86}$' or m not between 19456 and 1048576 or t not between 2 and 16
      or p not between 1 and 8 or key_sha256 !~ '^[A-Za-z0-9_-]{43}$', true) then
    raise exception using errcode = '22023', message = 'password parameters out of range';
  end if;
  return format('$asp1$m=%s,t=%s,p=%s$%s$%s', m, t, p, salt, key_sha256);
end $$;

create function auth.set_password(of_uid text, password text, must_change boolean) returns void
language plpgsql volatile security definer as $$
begin
  update crm.users u set password_hash = password, must_change_password = must_change where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
end $$;

-- Head of every function for admins only.
create function auth.enter_admin(token text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  if (select auth.role()) <> 'admin' then
    raise exception using errcode = '42501', message = 'for admins only';
  end if;
end $$;

-- My own new password; the old one is proved by a try of its own. All my other sessions end.
create function api.change_password(token text, try_id uuid, nonce text, proof text, salt text, m int, t int, p int,
  key_sha256 text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  if auth.redeem(try_id, nonce, proof, (select auth.device())) is distinct from (select auth.uid()) then
    raise exception using errcode = '28P01', message = 'sign-in refused';
  end if;
  perform auth.set_password((select auth.uid()), auth.password_text(salt, m, t, p, key_sha256), false);
  perform auth.end_sessions((select auth.uid()), (select auth.sid()), 'password changed');
end $$;

-- Admins: a new account with a first password that must be changed. Answers its uid.
create function api.user_create(token text, uid text, email text, display_name text, role text, phone text, salt text,
  m int, t int, p int, key_sha256 text) returns text
language plpgsql volatile security definer as $$
declare
  made text := coalesce(user_create.uid, crm.new_id('usr'));
begin
  perform auth.enter_admin(token);
  insert into crm.users (uid, email, password_hash, display_name, role, phone, must_change_password)
    values (made, user_create.email, auth.password_text(salt, m, t, p, key_sha256), user_create.display_name,
      user_create.role, user_create.phone, true);
  return made;
end $$;

-- Admins: another role. His access tokens end at once (role comes from the table anyway), his sessions go on.
create function api.user_set_role(token text, of_uid text, role text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update crm.users u set role = user_set_role.role where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
  update auth.sessions s set gen = ext.gen_random_uuid(), prev_gen = null where s.uid = of_uid;
end $$;

-- Admins: a password to begin with; every session of that user ends.
create function api.user_reset(token text, of_uid text, salt text, m int, t int, p int, key_sha256 text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  perform auth.set_password(of_uid, auth.password_text(salt, m, t, p, key_sha256), true);
  perform auth.end_sessions(of_uid, (select auth.sid()), 'password reset');
end $$;

-- Admins: shuts an account (acts at that user's next statement) or opens it again.
create function api.user_disable(token text, of_uid text, disabled boolean) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update crm.users u set active = not disabled where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
  if disabled then
    perform auth.end_sessions(of_uid, null, 'disabled');
  end if;
end $$;

reset role;
grant execute on function auth.password_text(text, int, int, int, text), auth.set_password(text, text, boolean),
  auth.end_sessions(text, uuid, text), auth.rotate_keys(interval) to crm_migrator;
grant execute on function api.change_password(text, uuid, text, text, text, int, int, int, text),
  api.user_create(text, text, text, text, text, text, text, int, int, int, text),
  api.user_set_role(text, text, text), api.user_reset(text, text, text, int, int, int, text),
  api.user_disable(text, text, boolean) to crm_app;
select auth.guard_functions();
reset role;

-- V0043__own_sessions.sql
-- additive, min client 1
set role crm_acts;

create function api.logout(token text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'signed out' where s.sid = (select auth.sid());
end $$;

-- My sessions; an admin's list is everybody's. Newest first, at most 500.
create function api.sessions(token text)
returns table (sid uuid, uid text, display_name text, device uuid, device_name text, program text, address text,
  created_at timestamptz, refreshed_at timestamptz, revoked_at timestamptz, why_revoked text, current boolean)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select s.sid, s.uid, u.display_name, s.device, d.name, s.program, host(s.address), s.created_at,
      s.refreshed_at, s.revoked_at, s.why_revoked, s.sid = (select auth.sid())
    from auth.sessions s join crm.users u on u.uid = s.uid
      left join auth.devices d on d.uid = s.uid and d.device = s.device
    where s.uid = (select auth.uid()) or (select auth.role()) = 'admin'
    order by s.refreshed_at desc limit 500;
end $$;

create function api.session_revoke(token text, sid uuid) returns boolean
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'revoked by ' || (select auth.uid())
    where s.sid = session_revoke.sid and s.revoked_at is null
      and (s.uid = (select auth.uid()) or (select auth.role()) = 'admin');
  return found;
end $$;

-- My devices; an admin's list is everybody's.
create function api.devices(token text)
returns table (device uuid, uid text, display_name text, name text, program text, first_seen timestamptz,
  last_seen timestamptz, lost_at timestamptz)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select d.device, d.uid, u.display_name, d.name, d.program, d.first_seen, d.last_seen, d.lost_at
    from auth.devices d join crm.users u on u.uid = d.uid
    where d.uid = (select auth.uid()) or (select auth.role()) = 'admin' order by d.last_seen desc limit 1000;
end $$;

-- Admins: a lost device signs out at once and wipes its replica when it next asks for a token (api.refresh says
-- device_lost). Taken back with lost = false.
create function api.device_lost(token text, of_uid text, device uuid, lost boolean) returns boolean
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update auth.devices d set lost_at = case when lost then coalesce(d.lost_at, clock_timestamp()) end
    where d.uid = of_uid and d.device = device_lost.device;
  if found and lost then
    update auth.sessions s set revoked_at = clock_timestamp(), why_revoked = 'device lost'
      where s.uid = of_uid and s.device = device_lost.device and s.revoked_at is null;
  end if;
  return exists (select 1 from auth.devices d where d.uid = of_uid and d.device = device_lost.device);
end $$;

-- Past tries, spent tokens and ended sessions that nobody asks about any more.
create function auth.prune() returns void
language plpgsql volatile security definer as $$
begin
  delete from auth.login_tries t where t.at < clock_timestamp() - interval '1 day';
  delete from auth.refresh_tokens r where r.used_at < clock_timestamp() - interval '60 days';
  delete from auth.sessions s where coalesce(s.revoked_at, s.expires_at) < clock_timestamp() - interval '180 days';
end $$;

reset role;
grant execute on function auth.prune() to crm_owner, crm_migrator;
grant execute on function api.logout(text), api.sessions(text), api.session_revoke(text, uuid), api.devices(text),
  api.device_lost(text, text, uuid, boolean) to crm_app;
select auth.guard_functions();
reset role;

-- V0044__audit_seal.sql
-- additive, min client 1
set role crm_owner;

-- The chain stands beside the log, made after commit: a link in the writer's own transaction would make writers wait
-- for each other. place is without gaps; hash = SHA-256 of (hash before || text of the row).
create table audit.chain (
  place bigint primary key,
  log_id bigint not null unique,
  log_at timestamptz not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp()
);

create table audit.head (
  one boolean primary key default true check (one),
  place bigint not null default 0,
  hash bytea not null default sha256(''),
  -- every transaction below it has ended and is sealed
  sealed_below bigint not null default 0
);
insert into audit.head default values;
grant select, insert, update on audit.chain, audit.head to crm_acts, crm_migrator;
grant usage on schema archive to crm_acts, crm_migrator;

create table archive.audit_logs (like crm.audit_logs including defaults including constraints);
alter table archive.audit_logs add primary key (id, created_at);
create table archive.quotations (like crm.quotations including defaults including constraints);
alter table archive.quotations add primary key (id);
grant select, insert, delete on archive.audit_logs, archive.quotations to crm_acts, crm_migrator;
grant select on archive.audit_logs, archive.quotations to crm_reader;

reset role;
set role crm_acts;

create function audit.row_text(l crm.audit_logs) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
  select convert_to(concat_ws(E'\x1f', l.id, coalesce(l.user_id, '-'), l.action, l.entity_type, l.entity_id, l.changes,
    coalesce(host(l.ip_address), '-'), coalesce(l.user_agent, '-'),
    to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), 'UTF8')
$$;

-- Gives every committed row of the log its place and hash; rows of transactions that may still be running wait. One
-- runner at a time, the others leave at once. everything: after a restore, when transaction numbers mean nothing and
-- nobody writes. Returns how many rows it sealed.
create function audit.seal(everything boolean default false) returns bigint
language plpgsql volatile security definer as $$
declare
  h audit.head;
  l crm.audit_logs;
  below constant bigint := txid_snapshot_xmin(txid_current_snapshot());
  n bigint := 0;
begin
  select * into h from audit.head for update skip locked;
  if not found then
    return 0;
  end if;
  for l in select a.* from crm.audit_logs a
    where case when everything then true else a.xid >= h.sealed_below and a.xid < below end
      and not exists (select 1 from audit.chain c where c.log_id = a.id)
    order by a.id
  loop
    n := n + 1;
    h.place := h.place + 1;
    h.hash := sha256(h.hash || audit.row_text(l));
    insert into audit.chain (place, log_id, log_at, hash) values (h.place, l.id, l.created_at, h.hash);
  end loop;
  update audit.head set place = h.place, hash = h.hash, sealed_below = below;
  return n;
end $$;

-- Walks the chain. problems: rows removed, altered (or put in another order), links missing; at most 100 are listed.
-- unsealed counts rows without a place, unsealed_late those older than five minutes.
create function audit.verify() returns jsonb
language plpgsql volatile security definer as $$
declare
  c record;
  before bytea := sha256('');
  expected bigint := 0;
  problems jsonb := '[]';
  found_one text;
begin
  for c in select k.place, k.log_id, k.hash, row(a.*)::crm.audit_logs as log from audit.chain k left join (
      select * from crm.audit_logs union all select * from archive.audit_logs) a on a.id = k.log_id order by k.place
  loop
    expected := expected + 1;
    found_one := case when c.place <> expected then 'link missing'
      when (c.log).id is null then 'removed'
      when sha256(before || audit.row_text(c.log)) <> c.hash then 'altered' end;
    if found_one is not null and jsonb_array_length(problems) < 100 then
      problems := problems || jsonb_build_object('place', c.place, 'log_id', c.log_id, 'problem', found_one);
    end if;
    expected := c.place;
    before := c.hash;
  end loop;
  if (select h.place <> expected or h.hash <> before from audit.head h) then
    problems := problems || jsonb_build_object('place', expected, 'problem', 'end cut off');
  end if;
  return (select jsonb_build_object('ok', problems = '[]', 'sealed', expected, 'problems', problems,
      'unsealed', count(*), 'unsealed_late', count(*) filter (where a.created_at < clock_timestamp() - interval '5 minutes'))
    from crm.audit_logs a where not exists (select 1 from audit.chain k where k.log_id = a.id));
end $$;

reset role;
grant execute on function audit.seal(boolean), audit.verify() to crm_owner, crm_migrator;
select auth.guard_functions();
reset role;

-- V0045__audit_query.sql
-- additive, min client 1
set role crm_owner;
grant usage on schema audit to crm_reader;

-- The log for who may read it (row rights of crm.audit_logs): every filter may be null; newest first, at most 500, those
-- below `before_id`.
create function api.audit(token text, person text, record_type text, record_id text, from_at timestamptz,
  to_at timestamptz, before_id bigint, n int)
returns table (id bigint, user_id text, action text, entity_type text, entity_id text, changes text, ip_address text,
  user_agent text, created_at timestamptz)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select a.id, a.user_id, a.action, a.entity_type, a.entity_id, a.changes::text, host(a.ip_address),
      a.user_agent, a.created_at
    from crm.audit_logs a
    where (person is null or a.user_id = person)
      and (record_type is null or a.entity_type = record_type)
      and (record_id is null or a.entity_id = record_id)
      and a.created_at >= coalesce(from_at, '-infinity') and a.created_at < coalesce(to_at, 'infinity')
      and (before_id is null or a.id < before_id)
    order by a.id desc limit least(greatest(coalesce(n, 100), 1), 500);
end $$;

reset role;
grant execute on function api.audit(text, text, text, text, timestamptz, timestamptz, bigint, int) to crm_app;
select auth.guard_functions();
reset role;

-- V0060__file_bytes.sql
-- additive, min client 1
-- The bytes of files travel apart from rows, in chunks of 1 MiB (the last one shorter), so that a broken upload goes on
-- where it stopped. Who may read a file is decided by its row (records that name it), never by knowing its hash.
set role crm_acts;

create function auth.visible_file(wanted text) returns crm.files
language plpgsql stable security definer as $$
declare
  f crm.files;
begin
  -- the wire view stands under the row rights of the caller
  if not exists (select 1 from sync.w_files w where w.id = wanted) then
    raise exception using errcode = 'P0002', message = 'no such file';
  end if;
  select * into f from crm.files x where x.id = wanted;
  return f;
end $$;

-- True unless the first bytes say another type than the row. Types without a mark pass: nothing is ever executed.
create function auth.looks_like(media_type text, head bytea) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case media_type
    when 'image/png' then substr(head, 1, 4) = '\x89504e47'
    when 'image/jpeg' then substr(head, 1, 3) = '\xffd8ff'
    when 'image/gif' then substr(head, 1, 4) = '\x47494638'
    when 'image/webp' then substr(head, 1, 4) = '\x52494646' and substr(head, 9, 4) = '\x57454250'
    when 'application/pdf' then substr(head, 1, 5) = '\x255044462d'
    when 'video/mp4' then substr(head, 5, 4) = '\x66747970'
    -- programs and scripts under another name
    else substr(head, 1, 2) not in ('\x4d5a', '\x2321') and substr(head, 1, 4) <> '\x7f454c46' end
$$;

-- Chunks that have arrived, in order.
create function api.file_chunks(token text, file_id text) returns int[]
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  perform auth.visible_file(file_id);
  return coalesce((select array_agg(c.chunk_no order by c.chunk_no) from crm.file_chunks c
    where c.file_id = file_chunks.file_id), '{}');
end $$;

-- Takes one chunk of a file that I made; the last missing one completes it. Answers {complete: bool}; when the whole does
-- not have the promised SHA-256, {complete: false, damaged: true}, and all chunks are to be sent again.
create function api.file_put(token text, file_id text, chunk_no int, bytes bytea) returns jsonb
language plpgsql volatile security definer as $$
declare
  f crm.files;
begin
  perform auth.enter_writing(token);
  f := auth.visible_file(file_id);
  if f.created_by <> (select auth.uid()) then
    raise exception using errcode = '42501', message = 'only who made a file sends its bytes';
  elsif f.complete then
    return '{"complete": true}';
  elsif chunk_no < 0 or octet_length(bytes) is distinct from least(1048576, f.size_bytes - chunk_no::bigint * 1048576) then
    raise exception using errcode = '22023', message = 'not a chunk of this file';
  elsif chunk_no = 0 and not auth.looks_like(f.media_type, bytes) then
    raise exception using errcode = '22023', message = format('this is not %s', f.media_type);
  end if;
  -- one at a time per file: only then does somebody see the last missing chunk
  perform 1 from crm.files x where x.id = f.id for no key update;
  insert into crm.file_chunks as c (file_id, chunk_no, bytes) values (f.id, file_put.chunk_no, file_put.bytes)
    on conflict on constraint file_chunks_pkey do update set bytes = excluded.bytes;
  if (select sum(octet_length(c.bytes)) from crm.file_chunks c where c.file_id = f.id) < f.size_bytes then
    return '{"complete": false}';
  end if;
  if (select encode(sha256(string_agg(c.bytes, '' order by c.chunk_no)), 'hex') from crm.file_chunks c
      where c.file_id = f.id) <> f.sha256 then
    delete from crm.file_chunks c where c.file_id = f.id;
    return '{"complete": false, "damaged": true}';
  end if;
  update crm.files x set complete = true where x.id = f.id;
  return '{"complete": true}';
end $$;

-- One chunk of a complete file that I may see; null past the end.
create function api.file_get(token text, file_id text, chunk_no int) returns bytea
language plpgsql stable security definer as $$
declare
  f crm.files;
begin
  perform auth.enter(token);
  f := auth.visible_file(file_id);
  if not f.complete then
    raise exception using errcode = '55000', message = 'the bytes of this file have not all arrived';
  end if;
  return (select c.bytes from crm.file_chunks c where c.file_id = f.id and c.chunk_no = file_get.chunk_no);
end $$;

reset role;
grant execute on function api.file_chunks(text, text), api.file_put(text, text, int, bytea),
  api.file_get(text, text, int) to crm_app;
select auth.guard_functions();
reset role;

-- V0061__file_transfer.sql
-- additive, min client 1
-- Chunks of 256 KiB, the last one shorter: on a slow line each gets through before anybody ends the call as hung.
-- Pictures and videos are packed already: compressing their chunks again only costs time.
alter table crm.file_chunks alter column bytes set storage external;
set role crm_acts;

-- The bytes of a file are here: desks that wait for them hear of it, unless the queue is in need.
create function auth.file_arrived(arrived text) returns jsonb
language plpgsql volatile security definer as $$
begin
  update crm.files x set complete = true where x.id = arrived;
  if pg_notification_queue_usage() <= 0.5 then
    perform pg_notify('crm_hint', '');
  end if;
  return '{"complete": true}';
end $$;

-- As before, with the smaller chunks and the ring at the end.
create or replace function api.file_put(token text, file_id text, chunk_no int, bytes bytea) returns jsonb
language plpgsql volatile security definer as $$
declare
  f crm.files;
begin
  perform auth.enter_writing(token);
  f := auth.visible_file(file_id);
  if f.created_by <> (select auth.uid()) then
    raise exception using errcode = '42501', message = 'only who made a file sends its bytes';
  elsif f.complete then
    return '{"complete": true}';
  elsif chunk_no < 0 or octet_length(bytes) is distinct from least(262144, f.size_bytes - chunk_no::bigint * 262144) then
    raise exception using errcode = '22023', message = 'not a chunk of this file';
  elsif chunk_no = 0 and not auth.looks_like(f.media_type, bytes) then
    raise exception using errcode = '22023', message = format('this is not %s', f.media_type);
  end if;
  -- one at a time per file: only then does somebody see the last missing chunk
  -- whole by now, perhaps: what waited here must not write over it
  select x.* into f from crm.files x where x.id = f.id for no key update;
  if f.complete then
    return '{"complete": true}';
  end if;
  insert into crm.file_chunks as c (file_id, chunk_no, bytes) values (f.id, file_put.chunk_no, file_put.bytes)
    on conflict on constraint file_chunks_pkey do update set bytes = excluded.bytes;
  if (select sum(octet_length(c.bytes)) from crm.file_chunks c where c.file_id = f.id) < f.size_bytes then
    return '{"complete": false}';
  end if;
  if (select encode(sha256(string_agg(c.bytes, '' order by c.chunk_no)), 'hex') from crm.file_chunks c
      where c.file_id = f.id) <> f.sha256 then
    delete from crm.file_chunks c where c.file_id = f.id;
    return '{"complete": false, "damaged": true}';
  end if;
  return auth.file_arrived(f.id);
end $$;

-- Takes the bytes of another complete file with the same SHA-256 that I may see and could fetch and send anyway: true if
-- there was one. A hash alone still opens nothing.
create function api.file_reuse(token text, file_id text) returns boolean
language plpgsql volatile security definer as $$
declare
  f crm.files;
  twin text;
begin
  perform auth.enter_writing(token);
  f := auth.visible_file(file_id);
  if f.created_by <> (select auth.uid()) then
    raise exception using errcode = '42501', message = 'only who made a file sends its bytes';
  end if;
  perform 1 from crm.files x where x.id = f.id for no key update;
  if (select x.complete from crm.files x where x.id = f.id) then
    return true;
  end if;
  select x.id into twin from crm.files x join sync.w_files w on w.id = x.id
    where x.sha256 = f.sha256 and x.size_bytes = f.size_bytes and x.media_type = f.media_type and x.complete
    order by x.created_at limit 1;
  if twin is null then
    return false;
  end if;
  delete from crm.file_chunks c where c.file_id = f.id;
  insert into crm.file_chunks (file_id, chunk_no, bytes)
    select f.id, c.chunk_no, c.bytes from crm.file_chunks c where c.file_id = twin;
  perform auth.file_arrived(f.id);
  return true;
end $$;

reset role;
grant execute on function api.file_reuse(text, text) to crm_app;
select auth.guard_functions();
reset role;

-- V0070__sync_state.sql
-- additive, min client 1
set role crm_owner;
grant create on schema sync to crm_reader;
grant create on schema sched, acts, ops to crm_acts;
grant execute on all functions in schema crm to crm_acts, crm_migrator;

-- One row. floor_xid: below it the log is gone. reoffer_until: time in which re-offered acts may wait.
create table sync.meta (
  one boolean primary key default true check (one),
  server_id uuid not null,
  floor_xid bigint not null default 0,
  schema_version int not null,
  min_client int not null,
  reoffer_until timestamptz
);
insert into sync.meta (server_id, schema_version, min_client) values (ext.gen_random_uuid(), 1, 1);

create table sync.device (
  device_id uuid primary key,
  uid text not null,
  last_seq bigint not null default 0,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
create index device_uid on sync.device (uid);

-- Every decided mutation by its own id: whichever device offers it again gets the same answer. Images are kept as
-- keys and read afresh, so an old answer carries no old rows and nothing that its reader may not see today.
create table sync.ledger (
  mid uuid primary key,
  uid text not null,
  device_id uuid not null,
  seq bigint not null,
  body_hash text not null,
  result jsonb not null,
  acted_at timestamptz not null,
  xid bigint not null default txid_current(),
  at timestamptz not null default clock_timestamp(),
  unique (device_id, seq)
);
create index ledger_at on sync.ledger using brin (at);

-- Answers at a place of a queue that are no ledger row of its device: offered again, deferred, an id used twice.
create table sync.device_result (
  device_id uuid not null,
  seq bigint not null,
  mid uuid not null,
  result jsonb not null,
  at timestamptz not null default clock_timestamp(),
  primary key (device_id, seq)
);

create table sync.conflict (
  id bigint generated always as identity primary key,
  mid uuid not null,
  uid text not null,
  why text not null,
  mutation jsonb not null,
  result jsonb not null,
  at timestamptz not null default clock_timestamp()
);

-- Keys only. uid: told to that user alone (a private row, or a row whose visibility changed for that user alone).
create table sync.log (
  xid bigint not null default txid_current(),
  tbl text not null,
  id text not null,
  uid text,
  at timestamptz not null default now()
);
create index log_xid on sync.log (xid);
create index log_at on sync.log using brin (at);

-- Key sets that changed too widely to be listed: of one user (null: everybody), in these tables (null: all).
create table sync.scope_log (
  uid text,
  tables text[],
  xid bigint not null default txid_current(),
  at timestamptz not null default now()
);
create index scope_log_uid on sync.scope_log (uid);

-- Acts that a client may ask for by name; fn takes (args jsonb) and returns the keys it touched.
create table sync.command (
  name text primary key,
  fn regprocedure not null
);
grant select on sync.command to crm_acts;
-- A decision against the act; why is one of the codes of the wire.
create function sync.refuse(why text, message text, detail jsonb default '{}') returns void
language plpgsql as $$
begin
  raise exception using errcode = 'CR001', message = message, hint = why, detail = detail::text;
end $$;
grant execute on function sync.refuse(text, text, jsonb) to crm_acts;

-- Run as the migrating login at the end of a migration that makes functions: the settings without which a definer
-- function can be tricked (shadowed names, foreign time zones), and nobody's right to call what was not granted. What
-- clients call does without JIT: it takes 50 ms to compile a query over a batch that runs for one.
create function sync.guard_functions() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef, p.proconfig from pg_proc p join pg_namespace s on s.oid = p.pronamespace
    where s.nspname in ('api', 'sync', 'sched', 'acts', 'ops') and p.prokind = 'f'
  loop
    if f.prosecdef and not coalesce('row_security=on' = any (f.proconfig), false) then
      execute format('alter function %s set search_path = pg_catalog, crm, auth, sync, pg_temp', f.name);
      execute format($f$alter function %s set "TimeZone" = 'UTC'$f$, f.name);
      execute format($f$alter function %s set "DateStyle" = 'ISO, YMD'$f$, f.name);
      execute format('alter function %s set row_security = on', f.name);
    end if;
    if f.name::text like 'api.%' and not coalesce('jit=off' = any (f.proconfig), false) then
      execute format('alter function %s set jit = off', f.name);
    end if;
    execute format('revoke all on function %s from public', f.name);
  end loop;
end $$;

reset role;
reset role;

-- V0071__stamp_and_capture.sql
-- additive, min client 1
set role crm_owner;

-- BEFORE: whatever a writer says, versions and times are the server's. An update that changes nothing does not happen;
-- one that changes derived columns alone is no new version (a job that starts at 8:00 would wake every desk).
-- Runs as the writer: a load by crm_migrator may bring created_at of the past, nobody else.
create function sync.stamp() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  derived constant text[] := tg_argv[2]::text[];
begin
  if tg_op = 'INSERT' then
    new.row_version := 1;
    if current_user <> 'crm_migrator' then
      new.created_at := clock_timestamp();
      new.updated_at := new.created_at;
    end if;
    return new;
  end if;
  new.row_version := old.row_version;
  new.created_at := old.created_at;
  new.updated_at := old.updated_at;
  if new is not distinct from old then
    return null;
  end if;
  if derived <> '{}' and to_jsonb(new) - derived = to_jsonb(old) - derived then
    return new;
  end if;
  if tg_argv[0] = 'uid' then
    if new.uid <> old.uid then
      raise exception using errcode = '42501', message = 'a key never changes';
    end if;
  elsif new.id <> old.id then
    raise exception using errcode = '42501', message = 'a key never changes';
  end if;
  new.row_version := old.row_version + 1;
  new.updated_at := clock_timestamp();
  return new;
end $$;

-- File ids named by these columns of a row: text, text[] or jsonb array of text.
create function sync.files_of(row_now jsonb, cols text[]) returns setof text
language sql immutable as $$
  select f from unnest(cols) c,
    lateral jsonb_array_elements_text(case jsonb_typeof(row_now -> c)
      when 'array' then row_now -> c when 'string' then jsonb_build_array(row_now -> c) else '[]' end) f
  where f like 'file\_%'
$$;

-- What of a row decides over the sight of others: another value moves rows in or out of somebody's sight.
create function sync.sight_of(r jsonb) returns jsonb language sql stable as $$
  select jsonb_build_array(r -> 'job_id', r -> 'operator_id', r -> 'equipment_id', r -> 'cancelled',
    r -> 'customer_id', r -> 'deal_id', r -> 'lead_id', r -> 'quotation_id', r -> 'assigned_to', r -> 'created_by',
    r -> 'role', r -> 'active', r -> 'user_id')
$$;

-- Keys of files that the rows began or ceased to name: they are in or out of the sight of those who see the row.
create function sync.capture_files(o jsonb, n jsonb, cols text[]) returns void language sql as $$
  insert into sync.log (tbl, id)
    (select 'files', f from sync.files_of(o, cols) f union select 'files', f from sync.files_of(n, cols) f)
    except (select 'files', f from sync.files_of(o, cols) f intersect select 'files', f from sync.files_of(n, cols) f)
$$;

-- AFTER, once per statement: the keys into the log; the keys of files that a column began or ceased to name; the keys of
-- rows whose visibility hangs on these. Arguments: key, private column or '', derived columns, file columns, 'input'
-- or ''. An update that raised no version is none.
create function sync.capture() returns trigger language plpgsql security definer as $$
declare
  plain constant boolean := tg_argv[0] = 'id' and tg_argv[1] = '';
  o jsonb[];
  n jsonb[];
begin
  if plain and tg_op = 'INSERT' then
    insert into sync.log (tbl, id) select tg_table_name, f.id from fresh f;
  elsif plain and tg_op = 'DELETE' then
    insert into sync.log (tbl, id) select tg_table_name, s.id from stale s;
  elsif plain then
    insert into sync.log (tbl, id) select tg_table_name, f.id from fresh f join stale s on s.id = f.id
      where f.row_version <> s.row_version;
  end if;
  if plain and tg_argv[3] = '{}' and (tg_argv[4] = ''
      or tg_op <> 'UPDATE' and tg_table_name not in ('job_equipment', 'job_operator', 'operators')) then
    return null;
  elsif tg_op = 'INSERT' then
    select array_agg(null::jsonb), array_agg(to_jsonb(f)) into o, n from fresh f;
  elsif tg_op = 'DELETE' then
    select array_agg(to_jsonb(s)), array_agg(null::jsonb) into o, n from stale s;
  else
    select array_agg(s.j), array_agg(f.j) into o, n from (select to_jsonb(x) as j from fresh x offset 0) f
      join (select to_jsonb(x) as j from stale x offset 0) s on s.j -> tg_argv[0] = f.j -> tg_argv[0]
        and s.j -> 'row_version' <> f.j -> 'row_version';
  end if;
  if not plain then
    insert into sync.log (tbl, id, uid) select distinct tg_table_name, r ->> tg_argv[0], r ->> nullif(tg_argv[1], '')
      from unnest(o || n) r where r is not null;
  end if;
  if tg_argv[3] <> '{}' then
    perform sync.capture_files(r.o, r.n, tg_argv[3]::text[]) from unnest(o, n) r (o, n)
      where coalesce(r.o::text, '') || coalesce(r.n::text, '') like '%"file\_%';
  end if;
  if tg_argv[4] <> '' then
    perform sync.capture_dependents(tg_table_name, r.o, r.n) from unnest(o, n) r (o, n)
      where sync.sight_of(r.o) is distinct from sync.sight_of(r.n);
  end if;
  return null;
end $$;

create function sync.no_truncate() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '55000', message = 'TRUNCATE is not replicated; use DELETE';
end $$;

reset role;
reset role;

-- V0072__visibility_inputs.sql
-- additive, min client 1
-- Whose sight of which rows hangs on other rows. The dependents' keys go into the log in the same transaction, so a
-- changed right is an ordinary delta.
set role crm_owner;
grant select on all tables in schema crm to crm_reader;
grant select, insert, update, delete on all tables in schema crm to crm_acts, crm_migrator;
reset role;
set role crm_reader;

create function sync.under_jobs(jobs text[]) returns table (tbl text, id text) language sql stable as $$
  select 'jobs', j from unnest(jobs) j
  union all select 'job_equipment', l.id from crm.job_equipment l where l.job_id = any (jobs)
  union all select 'job_operator', l.id from crm.job_operator l where l.job_id = any (jobs)
  union all select 'overrules', v.id from crm.overrules v where v.job_id = any (jobs)
  union all select 'activities', a.id from crm.activities a where a.job_id = any (jobs)
  union all select 'site_assessments', s.id from crm.site_assessments s where s.job_id = any (jobs)
  union all select 'files', f from crm.site_assessments s, unnest(s.images || s.videos) f where s.job_id = any (jobs)
  union all select 'files', j.signoff_file_id from crm.jobs j where j.id = any (jobs) and j.signoff_file_id is not null
$$;

create function sync.under_equipment(cranes text[]) returns table (tbl text, id text) language sql stable as $$
  select 'equipment', e from unnest(cranes) e
  union all select 'files', f from crm.equipment e, unnest(e.images) f where e.id = any (cranes)
  union all select 'documents', d.id from crm.documents d where d.equipment_id = any (cranes)
  union all select 'files', d.file_id from crm.documents d where d.equipment_id = any (cranes) and d.file_id is not null
$$;

create function sync.under_customers(customers text[]) returns table (tbl text, id text) language sql stable as $$
  select 'customers', c from unnest(customers) c
  union all select 'contacts', c.id from crm.contacts c where c.customer_id = any (customers)
  union all select 'documents', d.id from crm.documents d where d.customer_id = any (customers)
  union all select 'files', d.file_id from crm.documents d where d.customer_id = any (customers) and d.file_id is not null
$$;

-- What a job opens to its crew.
create function sync.under_crew_jobs(jobs text[]) returns table (tbl text, id text) language sql stable as $$
  select * from sync.under_jobs(jobs)
  union all select * from sync.under_customers(array(select j.customer_id from crm.jobs j where j.id = any (jobs)))
  union all select * from sync.under_equipment(array(select l.equipment_id from crm.job_equipment l
    where l.job_id = any (jobs)))
$$;

create function sync.under_quotations(quotations text[]) returns table (tbl text, id text) language sql stable as $$
  select 'quotations', q from unnest(quotations) q
  union all select 'activities', a.id from crm.activities a where a.quotation_id = any (quotations)
  union all select 'files', q.pdf_file_id from crm.quotations q
    where q.id = any (quotations) and q.pdf_file_id is not null
  union all select * from sync.under_jobs(array(select j.id from crm.jobs j where j.quotation_id = any (quotations)))
$$;

create function sync.under_deals(deals text[]) returns table (tbl text, id text) language sql stable as $$
  select 'activities', a.id from crm.activities a where a.deal_id = any (deals)
  union all select * from sync.under_quotations(array(select q.id from crm.quotations q where q.deal_id = any (deals)))
  union all select * from sync.under_jobs(array(select j.id from crm.jobs j where j.deal_id = any (deals)))
$$;

create function sync.under_leads(leads text[]) returns table (tbl text, id text) language sql stable as $$
  select 'activities', a.id from crm.activities a where a.lead_id = any (leads)
  union all select 'files', f from crm.leads l, jsonb_array_elements_text(l.files) f where l.id = any (leads)
  union all select * from sync.under_quotations(array(select q.id from crm.quotations q where q.lead_id = any (leads)))
  union all select * from sync.under_jobs(array(select j.id from crm.jobs j where j.lead_id = any (leads)))
$$;

create function sync.crew_of(job text) returns setof text language sql stable as $$
  select distinct o.user_id from crm.job_operator l join crm.operators o on o.id = l.operator_id
  where l.job_id = job and o.user_id is not null
$$;

-- Keys to tell, and to whom (null: everybody), when a row that decides over others changed from o to n.
create function sync.dependents(input text, o jsonb, n jsonb) returns table (tbl text, id text, uid text)
language plpgsql stable security definer as $$
declare
  -- columns whose change moves other rows in or out of somebody's sight
  moved constant text[] := array(select c from unnest(array['job_id', 'operator_id', 'equipment_id', 'cancelled',
      'customer_id', 'deal_id', 'lead_id', 'quotation_id', 'assigned_to', 'created_by']) c
    where o ->> c is distinct from n ->> c);
  k constant text[] := array[coalesce(n, o) ->> 'id'];
begin
  if moved = '{}' or (o is null or n is null) and input not in ('job_operator', 'job_equipment') then
    return;
  end if;
  case input
    when 'job_operator' then
      return query select d.tbl, d.id, p.user_id from unnest(array[o, n]) r
        join crm.operators p on p.id = r ->> 'operator_id' and p.user_id is not null,
        sync.under_crew_jobs(array[r ->> 'job_id']) d;
    when 'job_equipment' then
      return query select d.tbl, d.id, u from unnest(array[o, n]) r, sync.crew_of(r ->> 'job_id') u,
        sync.under_equipment(array[r ->> 'equipment_id']) d;
    when 'jobs' then
      if 'customer_id' = any (moved) then
        return query select d.tbl, d.id, u from sync.crew_of(k[1]) u,
          sync.under_customers(array[o ->> 'customer_id', n ->> 'customer_id']) d;
      end if;
      if moved && array['deal_id', 'lead_id', 'quotation_id', 'created_by'] then
        return query select d.tbl, d.id, null::text from sync.under_jobs(k) d;
      end if;
    when 'quotations' then
      return query select d.tbl, d.id, null::text from sync.under_quotations(k) d;
    else
      return query select * from sync.dependents_of_owner(input, o, n, moved);
  end case;
end $$;

reset role;
reset role;

-- V0073__visibility_owners.sql
-- additive, min client 1
set role crm_reader;

-- The inputs of sync.dependents that name an owner: deals and leads, and the records that show their files.
create function sync.dependents_of_owner(input text, o jsonb, n jsonb, moved text[])
returns table (tbl text, id text, uid text) language plpgsql stable as $$
declare
  k constant text[] := array[n ->> 'id'];
begin
  case input
    when 'deals' then
      return query select d.tbl, d.id, u from unnest(array[o ->> 'assigned_to', n ->> 'assigned_to',
          o ->> 'created_by', n ->> 'created_by']) u, sync.under_deals(k) d where u is not null;
    when 'leads' then
      -- an unassigned lead is in every rep's sight
      return query select d.tbl, d.id, u from unnest(case
          when o ->> 'assigned_to' is null or n ->> 'assigned_to' is null then array[null::text]
          else array[o ->> 'assigned_to', n ->> 'assigned_to'] end) u, sync.under_leads(k) d;
    when 'documents' then
      return query select 'files', n ->> 'file_id', null::text where n ->> 'file_id' is not null;
    when 'site_assessments' then
      return query select 'files', f, null::text from crm.site_assessments s, unnest(s.images || s.videos) f
        where s.id = k[1];
    else
      raise exception 'no dependents are known of %', input;
  end case;
end $$;

reset role;
set role crm_owner;

create function sync.capture_dependents(input text, o jsonb, n jsonb) returns void language plpgsql as $$
declare
  people text[];
begin
  if input = 'users' then
    -- what a person may see altogether: too wide to list
    if o ->> 'role' is distinct from n ->> 'role' or o ->> 'active' is distinct from n ->> 'active' then
      insert into sync.scope_log (uid) select n ->> 'uid' where o is not null and n is not null;
    end if;
  elsif input = 'operators' then
    select array_agg(distinct u) into people from unnest(array[o ->> 'user_id', n ->> 'user_id']) u
      where u is not null and o ->> 'user_id' is distinct from n ->> 'user_id';
    insert into sync.scope_log (uid, tables) select u, array['operators', 'resource_blocks', 'busy_spans', 'documents',
      'files', 'jobs', 'job_equipment', 'job_operator', 'overrules', 'site_assessments', 'activities', 'customers',
      'contacts', 'equipment'] from unnest(people) u;
  else
    insert into sync.log (tbl, id, uid) select distinct d.tbl, d.id, d.uid from sync.dependents(input, o, n) d
      where d.id is not null;
  end if;
end $$;

-- Puts the triggers on a table of crm; may be run again. The stamp sorts last among the BEFORE triggers, so that
-- it sees what the others made of the row.
create procedure sync.attach(tbl text, private_to text default '', derived text[] default '{}',
  files text[] default '{}', input boolean default false) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  key constant text := case tbl when 'users' then 'uid' else 'id' end;
  args constant text := format('%L, %L, %L, %L, %L', key, private_to, derived, files,
    case when input then 'input' else '' end);
  e record;
begin
  execute format('drop trigger if exists zz_stamp on crm.%I', tbl);
  execute format('drop trigger if exists no_truncate on crm.%I', tbl);
  execute format('create trigger zz_stamp before insert or update on crm.%I
    for each row execute function sync.stamp(%s)', tbl, args);
  for e in select * from (values ('insert', 'new table as fresh'), ('delete', 'old table as stale'),
    ('update', 'old table as stale new table as fresh')) v (op, tables)
  loop
    execute format('drop trigger if exists zz_capture_%s on crm.%I', e.op, tbl);
    execute format('create trigger zz_capture_%1$s after %1$s on crm.%2$I referencing %3$s
      for each statement execute function sync.capture(%4$s)', e.op, tbl, e.tables, args);
  end loop;
  execute format('create trigger no_truncate before truncate on crm.%I
    for each statement execute function sync.no_truncate()', tbl);
end $$;

reset role;
grant execute on function sync.dependents(text, jsonb, jsonb) to crm_owner;

-- Every table that replicates. The catalogue's rows come later; a test holds both together.
call sync.attach('users', derived => '{password_hash}', files => '{avatar}', input => true);
call sync.attach('files');
call sync.attach('customers');
call sync.attach('contacts');
call sync.attach('leads', files => '{files}', input => true);
call sync.attach('deals', input => true);
call sync.attach('yards');
call sync.attach('equipment', derived => '{status}', files => '{images}');
call sync.attach('operators', derived => '{availability}', input => true);
call sync.attach('documents', files => '{file_id}', input => true);
call sync.attach('quotation_templates');
call sync.attach('services');
call sync.attach('quotations', files => '{pdf_file_id}', input => true);
call sync.attach('jobs', files => '{signoff_file_id}', input => true);
call sync.attach('overrules');
-- ranges are not on the wire: a moved job is the version of the job, not of its links
call sync.attach('job_equipment', derived => '{during}', input => true);
call sync.attach('job_operator', derived => '{during}', input => true);
call sync.attach('resource_blocks');
call sync.attach('busy_spans');
call sync.attach('site_assessments', files => '{images,videos}', input => true);
call sync.attach('activities');
call sync.attach('notifications', private_to => 'user_id');
call sync.attach('notification_preferences', private_to => 'user_id');
call sync.attach('saved_views', private_to => 'user_id');
call sync.attach('settings');
call sync.attach('number_blocks', private_to => 'user_id');

select sync.guard_functions();
reset role;

-- V0074__pull_head.sql
-- additive, min client 1
set role crm_owner;

-- Which history this is: database uuid, cluster, database, timeline. pg_control_checkpoint would be stale for minutes
-- after a promotion, the name of the WAL file being written is not.
create function sync.identity() returns text language sql stable as $$
  select m.server_id || ':' || (select c.system_identifier from pg_control_system() c) || ':'
    || (select d.oid from pg_database d where d.datname = current_database()) || ':'
    || left(pg_walfile_name(pg_current_wal_lsn()), 8)
  from sync.meta m
$$;

-- Count and hash of the log between two cursors: a history that was restored and written on cannot repeat them.
create function sync.proof(cursor text, upto text) returns jsonb language sql stable as $$
  select jsonb_build_object('from', cursor, 'to', upto, 'rows', count(*), 'hash', coalesce(md5(string_agg(
    l.xid || ':' || l.tbl || ':' || l.id, E'\n' order by l.xid, l.tbl collate "C", l.id collate "C")), ''))
  from sync.log l
  where l.xid >= txid_snapshot_xmin(cursor::txid_snapshot)
    and (l.xid >= txid_snapshot_xmax(cursor::txid_snapshot)
      or l.xid = any (array(select txid_snapshot_xip(cursor::txid_snapshot))))
    and l.xid < txid_snapshot_xmax(upto::txid_snapshot)
    and l.xid <> all (array(select txid_snapshot_xip(upto::txid_snapshot)))
$$;

-- False when a proof of the client does not come out the same. What lies below the floor proves nothing any more.
create function sync.proven(proofs jsonb) returns boolean language plpgsql stable as $$
declare
  p jsonb;
  here constant txid_snapshot := txid_current_snapshot();
begin
  for p in select e from jsonb_array_elements(case jsonb_typeof(proofs)
      when 'array' then proofs when 'object' then jsonb_build_array(proofs) else '[]' end) e limit 16
  loop
    if txid_snapshot_xmax((p ->> 'to')::txid_snapshot) > txid_snapshot_xmax(here) then
      return false;
    end if;
    if txid_snapshot_xmin((p ->> 'from')::txid_snapshot) >= (select m.floor_xid from sync.meta m)
        and sync.proof(p ->> 'from', p ->> 'to') - 'to' - 'from' is distinct from p - 'to' - 'from' then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- How often my key set moved; counts rows, so that two movers at once need no common counter.
create function sync.scope_of(me text) returns bigint language sql stable as $$
  select count(*) from sync.scope_log s where s.uid = me or s.uid is null
$$;

-- How the client may go on from its cursor.
create function sync.mode(cursor text, server text, proof jsonb) returns text language plpgsql stable as $$
begin
  if cursor is null or server is null then
    return 'resync';
  elsif server <> sync.identity() or not sync.proven(proof)
      or txid_snapshot_xmax(cursor::txid_snapshot) > txid_snapshot_xmax(txid_current_snapshot()) then
    return 'restored';
  elsif txid_snapshot_xmin(cursor::txid_snapshot) < (select m.floor_xid from sync.meta m) then
    return 'resync';
  end if;
  return 'delta';
end $$;

-- Begins a pull. Must be the same REPEATABLE READ transaction as every read of the pull: rows read in another one may
-- belong to another moment than the cursor. `proof` in the answer is to be kept and shown at the next connection.
create function api.head(token text, device uuid, cursor text, server text, proof jsonb) returns jsonb
language plpgsql security definer as $$
declare
  now_at text;
  me text;
  mode text;
begin
  if pg_is_in_recovery() then
    return jsonb_build_object('mode', 'standby');
  end if;
  if current_setting('transaction_isolation') not in ('repeatable read', 'serializable') then
    raise exception using errcode = '25001', message = 'a pull is one REPEATABLE READ transaction';
  end if;
  perform auth.enter(token);
  me := auth.uid();
  now_at := txid_current_snapshot()::text;
  mode := sync.mode(cursor, server, proof);
  return (select jsonb_build_object('cursor', now_at, 'server', sync.identity(), 'uid', me, 'role', auth.role(),
      'last_seq', (select coalesce(max(d.last_seq), 0) from sync.device d where d.device_id = device and d.uid = me),
      'mode', mode, 'schema', m.schema_version, 'min_client', m.min_client, 'reoffer_until', m.reoffer_until,
      'scope', sync.scope_of(me),
      'tables', (select coalesce(jsonb_agg(t.name order by t.name), '[]') from sync.tbl t
        where auth.role() = any (t.roles)))
    || case when mode <> 'delta' then '{}' else jsonb_build_object('proof', sync.proof(cursor, now_at),
        'scope_tables', sync.scope_tables(me, cursor)) end
    from sync.meta m);
end $$;

-- Tables whose keys must be compared since the cursor; null among them: all.
create function sync.scope_tables(me text, cursor text) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(distinct t), '[]') from sync.scope_log s
    left join lateral unnest(s.tables) t on true
  where (s.uid = me or s.uid is null) and (s.xid >= txid_snapshot_xmax(cursor::txid_snapshot)
    or s.xid = any (array(select txid_snapshot_xip(cursor::txid_snapshot))))
$$;

reset role;
grant execute on function api.head(text, uuid, text, text, jsonb) to crm_app;
reset role;

-- V0075__pull_rows.sql
-- additive, min client 1
set role crm_owner;

-- The wire view and key of a table that my role sees at all. Only names of the catalogue become SQL.
create function sync.readable(wanted text, out wire regclass, out key name) language plpgsql stable as $$
begin
  select ('sync.' || quote_ident('w_' || t.name))::regclass, t.key into wire, key
    from sync.tbl t where t.name = wanted and auth.role() = any (t.roles);
  if wire is null then
    raise exception using errcode = '42501', message = format('table %s is not for this role', left(wanted, 63));
  end if;
end $$;

-- Keys that changed since the cursor, without tables that my role never sees and what is private to others. A key
-- whose row does not come back from api.rows is to be deleted locally: gone, or no longer mine.
create function api.changed(token text, cursor text) returns table (tbl text, id text)
language plpgsql security definer as $$
begin
  perform auth.enter(token);
  return query select distinct l.tbl, l.id from sync.log l join sync.tbl t on t.name = l.tbl
    where l.xid >= txid_snapshot_xmin(cursor::txid_snapshot)
      and (l.xid >= txid_snapshot_xmax(cursor::txid_snapshot)
        or l.xid = any (array(select txid_snapshot_xip(cursor::txid_snapshot))))
      and (select auth.role()) = any (t.roles)
      and (l.uid is null or l.uid = (select auth.uid()));
end $$;

create function api.rows(token text, tbl text, ids text[]) returns table (id text, row_version bigint, "row" text)
language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  if cardinality(ids) > 5000 then
    raise exception using errcode = '54000', message = 'at most 5000 ids';
  end if;
  t := sync.readable(tbl);
  return query execute format('select w.%1$I, w.row_version, row_to_json(w)::text from %2$s w where w.%1$I = any ($1)',
    t.key, t.wire) using ids;
end $$;

-- Keyset pages: the first n rows after a key (null: from the start).
create function api.page(token text, tbl text, after text, n int)
returns table (id text, row_version bigint, "row" text) language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  t := sync.readable(tbl);
  return query execute format('select w.%1$I, w.row_version, row_to_json(w)::text from %2$s w
    where w.%1$I > $1 order by w.%1$I limit $2', t.key, t.wire) using coalesce(after, ''), least(greatest(n, 1), 5000);
end $$;

create function api.keys(token text, tbl text, after text, n int) returns table (id text, row_version bigint)
language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  t := sync.readable(tbl);
  return query execute format('select w.%1$I, w.row_version from %2$s w where w.%1$I > $1 order by w.%1$I limit $2',
    t.key, t.wire) using coalesce(after, ''), least(greatest(n, 1), 50000);
end $$;

-- Per table that my role sees: how many rows I see, and md5 over the lines 'id:row_version' in byte order of id.
create function api.digest(token text) returns table (tbl text, rows bigint, digest text)
language plpgsql security definer as $$
declare
  t record;
begin
  perform auth.enter(token);
  for t in select s.name, s.key from sync.tbl s where auth.role() = any (s.roles) order by s.name loop
    tbl := t.name;
    execute format($f$select count(*), coalesce(md5(string_agg(w.%1$I || ':' || w.row_version, E'\n'
      order by w.%1$I collate "C")), md5('')) from sync.%2$I w$f$, t.key, 'w_' || t.name) into rows, digest;
    return next;
  end loop;
end $$;

-- The closing check: a token that ended in mid-pull gave no rows and no error; what was read then must not be applied.
create function api.close_pull(token text) returns jsonb language plpgsql security definer as $$
begin
  perform auth.enter(token);
  return jsonb_build_object('uid', auth.uid(), 'role', auth.role(), 'scope', sync.scope_of(auth.uid()));
end $$;

reset role;
grant execute on function api.changed(text, text), api.rows(text, text, text[]), api.page(text, text, text, int),
  api.keys(text, text, text, int), api.digest(text), api.close_pull(text) to crm_app;
select sync.guard_functions();
reset role;

-- V0076__merge.sql
-- additive, min client 1
-- The merge rules, once: tests generate the decision table of the simulated server from sync.merge.
set role crm_owner;

-- Idempotent set operations: what I added is in, what I removed is out, whatever the others did stays.
create function sync.merge_set(base jsonb, mine jsonb, theirs jsonb) returns jsonb language sql immutable as $$
  with b as (select e from jsonb_array_elements(case jsonb_typeof(base) when 'array' then base else '[]' end) e),
    m as (select e, i from jsonb_array_elements(case jsonb_typeof(mine) when 'array' then mine else '[]' end)
      with ordinality x(e, i)),
    t as (select e, i from jsonb_array_elements(case jsonb_typeof(theirs) when 'array' then theirs else '[]' end)
      with ordinality x(e, i)),
    kept as (select e, i from t where e not in (select e from b) or e in (select e from m)),
    added as (select e, i + 1000000 as i from m where e not in (select e from b) and e not in (select e from t))
  select coalesce(jsonb_agg(e order by i), '[]') from (select * from kept union all select * from added) merged
$$;

-- Equal values; an absent member of a JSON object is a null one, for two programs may write it either way.
create function sync.same(a jsonb, b jsonb) returns boolean language sql immutable as $$
  select jsonb_strip_nulls(a) is not distinct from jsonb_strip_nulls(b)
$$;

-- One group of columns, three ways. base: as the author saw them (whole group, if he knows it); mine: those he wrote;
-- theirs: as they are now. All values typed alike (sync.typed). Answers {outcome: applied | merged | conflict, set}.
create function sync.merge(policy text, base jsonb, mine jsonb, theirs jsonb) returns jsonb
language plpgsql immutable as $$
declare
  -- a column that its author wrote without saying what he saw counts as moved
  moved constant boolean := exists (select 1 from jsonb_object_keys(base || mine) c
    where not base ? c or not sync.same(base -> c, theirs -> c));
  same constant boolean := not exists (select 1 from jsonb_object_keys(mine) c
    where not sync.same(mine -> c, theirs -> c));
  merged jsonb;
begin
  case policy
    when 'strict' then
      if moved then
        return '{"outcome": "conflict"}';
      end if;
      return jsonb_build_object('outcome', 'applied', 'set', mine);
    when 'merge', 'notes' then
      if moved and not same then
        return '{"outcome": "conflict"}';
      end if;
      return jsonb_build_object('outcome', 'applied', 'set', case when same then '{}' else mine end);
    when 'set' then
      select jsonb_object_agg(c, sync.merge_set(base -> c, mine -> c, theirs -> c)) into merged
        from jsonb_object_keys(mine) c;
    when 'monotone' then
      -- only ever from false to true
      select jsonb_object_agg(c, coalesce((mine ->> c)::boolean, false) or coalesce((theirs ->> c)::boolean, false))
        into merged from jsonb_object_keys(mine) c;
    else
      raise exception 'columns of policy % are not merged', policy;
  end case;
  return jsonb_build_object('outcome', case when moved then 'merged' else 'applied' end, 'set', merged);
end $$;

-- The values as the table's own types give them back, so that 100.00 equals "100.00" and two ways to write one moment
-- are one. Columns that the table lacks fall away. Names the field of a value that cannot be of its type.
create function sync.typed(rel regclass, vals jsonb) returns jsonb language plpgsql stable as $$
declare
  whole jsonb;
  k text;
  problem text;
begin
  begin
    execute format('select to_jsonb(jsonb_populate_record(null::%s, $1))', rel) into whole using vals;
  exception when data_exception then
    for k in select jsonb_object_keys(vals) loop
      begin
        execute format('select to_jsonb(jsonb_populate_record(null::%s, $1))', rel)
          using jsonb_build_object(k, vals -> k);
      exception when data_exception then
        get stacked diagnostics problem = message_text;
        perform sync.refuse('invalid', format('%s: %s', k, problem), jsonb_build_object('field', k));
      end;
    end loop;
    raise;
  end;
  return (select coalesce(jsonb_object_agg(c, whole -> c), '{}') from jsonb_object_keys(vals) c where whole ? c);
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0077__patch.sql
-- additive, min client 1
-- Patches run as crm_owner under the row rights of their author. Each raises (sync.refuse) or answers applied | merged.
set role crm_owner;

-- The foreign keys of crm, for the question on every write; sync.learn_parents() reads them anew from the catalog.
create table sync.parent (
  rel regclass not null,
  col name not null,
  parent regclass not null,
  key name not null,
  primary key (rel, col)
);

create function sync.learn_parents() returns void language sql as $$
  delete from sync.parent;
  insert into sync.parent
    select c.conrelid, a.attname, c.confrelid, k.attname from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'crm'::regnamespace and cardinality(c.conkey) = 1
$$;
select sync.learn_parents();

-- Foreign-key checks look past row rights: a parent must be one that the writer sees.
create function sync.check_parents(tbl regclass, vals jsonb) returns void language plpgsql as $$
declare
  f sync.parent;
  found_one boolean;
begin
  for f in select p.* from sync.parent p where p.rel = tbl and vals ->> p.col is not null loop
    execute format('select exists (select 1 from %s where %I = $1)', f.parent, f.key)
      into found_one using vals ->> f.col;
    if not found_one then
      perform sync.refuse('parent_refused', format('%s: the record it names is not there, or not yours to see', f.col),
        jsonb_build_object('field', f.col, 'parent', f.parent::text, 'id', vals ->> f.col));
    end if;
  end loop;
end $$;

create function sync.refuse_column(tbl text, col text) returns void language sql as $$
  select sync.refuse('column_not_writable', format('%s of %s is not for you to write', left(col, 63), tbl),
    jsonb_build_object('tbl', tbl, 'field', left(col, 63)))
$$;

-- Makes rows of one table, in their order. The rows may differ in the columns they name. sync.create_in is made from the
-- rights file: it writes mine, and holds silent, columns that are not the author's, against what the row then says.
create function sync.create_rows(t sync.tbl, ids text[], vals jsonb[], me text, my_role text) returns void
language plpgsql as $$
declare
  unknown text;
  theirs text[];
  silent text[];
begin
  select min(k) filter (where s.col is null),
      array_agg(k) filter (where s.policy in ('server', 'derived')),
      coalesce(array_agg(k) filter (where r.col is null and s.policy not in ('server', 'derived')), '{}')
    into unknown, theirs, silent
    from (select distinct jsonb_object_keys(v) as k from unnest(vals) v) named
      left join sync.col s on s.tbl = t.name and s.col = k
      left join sync.col_right r on r.tbl = s.tbl and r.col = s.col and r.role = my_role and r.op = 'create';
  if unknown is not null then
    perform sync.refuse_column(t.name, unknown);
  end if;
  if not sync.create_in(t.name,
      array(select (v - coalesce(theirs, '{}') - silent) || jsonb_build_object(t.key, i) from unnest(vals, ids) u (v, i)),
      array(select v || jsonb_build_object(t.key, i) from unnest(vals, ids) u (v, i)), silent, me) then
    perform sync.refuse('not_allowed', format('Nobody makes records of %s this way', t.name));
  end if;
end $$;

-- The row locked for its change, as its author sees it: merging against masked columns would tell what they hold.
-- Refuses when the row is gone or not the author's to change; null only for a delete of what is gone.
create function sync.locked_row(t sync.tbl, id text, deleting boolean) returns jsonb language plpgsql as $$
declare
  row_now jsonb;
  locked int;
begin
  execute format('select 1 from %s r where %I = $1 for %s', t.rel, t.key,
    case when deleting then 'update' else 'no key update' end) into locked using id;
  execute format('select to_jsonb(w) from sync.%I w where %I = $1', 'w_' || t.name, t.key) into row_now using id;
  if row_now is not null and locked is null then
    perform sync.refuse('not_allowed', format('This record of %s is not yours to change', t.name));
  elsif row_now is null and not deleting then
    perform sync.refuse('gone', format('This record of %s is gone, or no longer yours to see', t.name));
  end if;
  return row_now;
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0078__patch_changes.sql
-- additive, min client 1
set role crm_owner;

-- Changes rows of one table, each once, if every one is as its author saw it, he saw each column that he writes, and all
-- of them are his to write: then there is nothing to merge. Else it does nothing and answers false: sync.update_row knows the rest.
create function sync.update_rows(t sync.tbl, ids text[], bases jsonb[], vals jsonb[], versions bigint[], my_role text)
returns boolean language plpgsql as $$
begin
  if exists (select 1 from (select distinct jsonb_object_keys(v) as k from unnest(vals) v) named
      left join sync.col s on s.tbl = t.name and s.col = k and s.policy in ('merge', 'strict', 'notes')
      left join sync.col_right r on r.tbl = s.tbl and r.col = s.col and r.role = my_role and r.op = 'update'
      where r.col is null) then
    return false;
  end if;
  return sync.update_in(t.name, ids, bases, vals, versions);
end $$;

create function sync.update_row(t sync.tbl, id text, base jsonb, vals jsonb, version bigint, my_role text) returns text
language plpgsql as $$
declare
  row_now constant jsonb := sync.locked_row(t, id, false);
  mine constant jsonb := sync.typed(t.rel, vals);
  saw constant jsonb := sync.typed(t.rel, base);
  g record;
  decided jsonb;
  write jsonb := '{}';
  lost text[] := '{}';
  by_notes boolean := true;
  merged boolean := (row_now ->> 'row_version')::bigint <> version;
begin
  for g in select s.grp, s.policy, coalesce(bool_and(r.col is not null), false) as allowed,
      min(e.key) filter (where r.col is null) as col, jsonb_object_agg(e.key, mine -> e.key) as wrote,
      (select coalesce(jsonb_object_agg(b.key, b.value), '{}') from jsonb_each(saw) b
        join sync.col sc on sc.tbl = t.name and sc.col = b.key where sc.grp = s.grp) as saw
    from jsonb_each(vals) e
      left join sync.col s on s.tbl = t.name and s.col = e.key
      left join sync.col_right r on r.tbl = s.tbl and r.col = s.col and r.role = my_role and r.op = 'update'
    -- a column that is not his may be named if it says what the row has anyway
    where not (s.col is not null and r.col is null and sync.same(mine -> e.key, row_now -> e.key))
    group by s.grp, s.policy
  loop
    if not g.allowed then
      perform sync.refuse_column(t.name, g.col);
    end if;
    decided := sync.merge(g.policy, g.saw, g.wrote, row_now);
    if decided ->> 'outcome' = 'conflict' then
      lost := lost || array(select jsonb_object_keys(g.wrote));
      by_notes := by_notes and g.policy = 'notes';
    else
      write := write || (decided -> 'set');
      merged := merged or decided ->> 'outcome' = 'merged';
    end if;
  end loop;
  if lost <> '{}' then
    perform sync.refuse('stale', format('%s of this record of %s changed meanwhile', array_to_string(lost, ', '), t.name),
      jsonb_build_object('tbl', t.name, 'id', id, 'fields', lost, 'append', by_notes)
        || coalesce(sync.last_change(t.name, id), '{}'));
  end if;
  if write <> '{}' then
    perform sync.check_parents(t.rel, (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(write)
      where row_now -> key is distinct from value));
    execute (select format('update %s t set %s from jsonb_populate_record(null::%s, $1) r where t.%I = $2', t.rel,
      string_agg(format('%1$I = r.%1$I', k), ', '), t.rel, t.key) from jsonb_object_keys(write) k) using write, id;
  end if;
  return case when coalesce(merged, false) then 'merged' else 'applied' end;
end $$;

-- A delete loses against any change that its author had not seen.
create function sync.delete_row(t sync.tbl, id text, base jsonb) returns text language plpgsql as $$
declare
  row_now constant jsonb := sync.locked_row(t, id, true);
  lost text[];
  n bigint;
begin
  if row_now is null then
    return 'applied';
  end if;
  select array_agg(b.key) into lost from jsonb_each(sync.typed(t.rel, base)) b
    join sync.col s on s.tbl = t.name and s.col = b.key
    where (s.policy not in ('server', 'derived') or b.key = 'row_version')
      and not sync.same(row_now -> b.key, b.value);
  if lost is not null or base = '{}' then
    perform sync.refuse('stale', format('This record of %s changed since you saw it', t.name),
      jsonb_build_object('tbl', t.name, 'id', id, 'fields', coalesce(lost, '{}'))
        || coalesce(sync.last_change(t.name, id), '{}'));
  end if;
  execute format('delete from %s where %I = $1', t.rel, t.key) using id;
  get diagnostics n = row_count;
  if n = 0 then
    perform sync.refuse('not_allowed', format('This record of %s is not yours to delete', t.name));
  end if;
  return 'applied';
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0079__refusals.sql
-- additive, min client 1
-- Why the database said no, in the words of the wire.
set role crm_owner;

-- The column that a constraint or unique index is about: its first column, or the column inside its expression.
create function sync.field_of(tbl text, broken text) returns text language sql stable as $$
  select coalesce(
    (select a.attname::text from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.conrelid = r.oid and c.conname = broken),
    (select coalesce(a.attname::text, substring(pg_get_indexdef(i.indexrelid, 1, false) from '\(?\(?([a-z_]+)\)?(?:::text)?\)$'))
      from pg_index i join pg_class x on x.oid = i.indexrelid
        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = r.oid and x.relname = broken))
  from (select to_regclass('crm.' || quote_ident(tbl)) as oid) r
$$;

-- A recorded rejection out of an error. Anything unforeseen is a rejection too, with its SQLSTATE.
create function sync.explain(state text, message text, hint text, detail text, tbl text, col text, broken text,
  deleting boolean) returns jsonb language plpgsql stable as $$
declare
  field constant text := coalesce(nullif(col, ''), sync.field_of(tbl, broken));
  why text := 'invalid';
  words text;
begin
  if state = 'CR001' then
    return jsonb_build_object('status', case hint when 'stale' then 'conflict' else 'rejected' end,
      'why', hint, 'message', message, 'detail', detail::jsonb);
  end if;
  case
    when state = '23505' then
      why := 'duplicate';
      words := format('%s: another record of %s has this already', field, tbl);
    when state in ('23503', '23001') and deleting then
      words := format('It cannot be deleted: %s still refer to it', replace(tbl, '_', ' '));
    when state = '23503' then
      why := 'parent_refused';
      words := format('%s: the record it names is not there', field);
    when state = '23514' then
      words := format('%s: this value is outside what is allowed (%s)', field, broken);
    when state = '23502' then
      words := format('%s: a value is missing', field);
    when state = '42501' then
      why := 'not_allowed';
      words := 'Your role does not allow this';
    when left(state, 2) = '22' then
      words := message;
    else
      words := format('The server could not do this (%s)', state);
  end case;
  return jsonb_build_object('status', 'rejected', 'why', why, 'message', words, 'detail', jsonb_strip_nulls(
    jsonb_build_object('sqlstate', state, 'tbl', nullif(tbl, ''), 'field', field, 'constraint', nullif(broken, ''))));
end $$;

-- One row as its reader sees it now; null when there is none for him.
create function sync.image(tbl text, id text) returns jsonb language plpgsql stable as $$
declare
  t sync.tbl;
  row_now jsonb;
begin
  select * into t from sync.tbl s where s.name = image.tbl and auth.role() = any (s.roles);
  if t.name is not null then
    execute format('select to_jsonb(w) from sync.%I w where %I = $1', 'w_' || t.name, t.key) into row_now using id;
  end if;
  return row_now;
end $$;

-- A stored result carries keys only; this fills in the rows.
create function sync.with_images(result jsonb) returns jsonb language plpgsql stable as $$
begin
  if not result ? 'server' then
    return result;
  end if;
  return jsonb_set(result, '{server}', coalesce((select jsonb_agg(e
      || jsonb_build_object('row', sync.image(e ->> 'tbl', e ->> 'id')) order by o)
    from jsonb_array_elements(result -> 'server') with ordinality x(e, o)), '[]'));
end $$;

-- Keys of the rows that a mutation speaks of: those it changes, those it projects, those its arguments name.
create function sync.keys_of(m jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_agg(distinct jsonb_build_object('tbl', k.tbl, 'id', k.id)), '[]') from (
    (select c ->> 'tbl' as tbl, c ->> 'id' as id from jsonb_array_elements(case jsonb_typeof(m -> 'changes')
      when 'array' then m -> 'changes' else '[]' end) c limit 200)
    union all
    select a.tbl, m -> 'args' ->> a.arg from (values ('jobs', 'job_id'), ('job_operator', 'link_id'),
      ('leads', 'lead_id'), ('deals', 'deal_id'), ('quotations', 'quotation_id')) a (tbl, arg)) k
  where k.tbl is not null and k.id is not null
$$;

reset role;
select sync.guard_functions();
reset role;

-- V0080__push_one.sql
-- additive, min client 1
set role crm_owner;

-- One mutation, wholly or not at all: it runs in the savepoint of its caller. Constraints wait until its end, so that
-- two cranes may be swapped in one act, and are checked then, so that "applied" cannot fail at COMMIT.
create function sync.apply_one(m jsonb, me text, my_role text) returns jsonb language plpgsql as $$
declare
  c jsonb;
  status text := 'applied';
  touched jsonb;
begin
  set constraints all deferred;
  if m ->> 'kind' = 'rows' then
    if jsonb_typeof(m -> 'changes') is distinct from 'array' or jsonb_array_length(m -> 'changes') not between 1 and 1000
    then
      perform sync.refuse('invalid', 'A mutation has between 1 and 1000 changes');
    end if;
    for c in select jsonb_array_elements(m -> 'changes') loop
      if sync.patch(c, me, my_role) = 'merged' then
        status := 'merged';
        touched := sync.keys_of(m);
      end if;
    end loop;
  elsif m ->> 'kind' = 'command' then
    touched := acts.run(m ->> 'command', coalesce(m -> 'args', '{}'), sync.acted_at(m));
  else
    perform sync.refuse('invalid', format('Kind %s is unknown', left(m ->> 'kind', 20)));
  end if;
  set constraints all immediate;
  return jsonb_build_object('status', status)
    || case when touched is null then '{}' else jsonb_build_object('server', touched) end;
end $$;

-- The verdict on one mutation. Transient trouble is nobody's verdict: it ends the whole batch, which is sent again.
create function sync.decide(m jsonb, me text, my_role text) returns jsonb language plpgsql as $$
declare
  state text;
  message text;
  hint text;
  detail text;
  tbl text;
  col text;
  broken text;
  verdict jsonb;
begin
  return sync.apply_one(m, me, my_role);
exception when others then
  get stacked diagnostics state = returned_sqlstate, message = message_text, hint = pg_exception_hint,
    detail = pg_exception_detail, tbl = table_name, col = column_name, broken = constraint_name;
  if left(state, 2) in ('08', '40', '53', '55', '57', '58', 'XX') then
    raise;
  elsif left(state, 2) = '22' then
    -- the field that it is about is found by asking for each value alone
    begin
      perform sync.typed(t.rel, c -> k) from jsonb_array_elements(case jsonb_typeof(m -> 'changes')
          when 'array' then m -> 'changes' else '[]' end) c join sync.tbl t on t.name = c ->> 'tbl',
        unnest(array['set', 'base']) k where m ->> 'kind' = 'rows' and jsonb_typeof(c -> k) = 'object';
    exception when sqlstate 'CR001' then
      get stacked diagnostics state = returned_sqlstate, message = message_text, hint = pg_exception_hint,
        detail = pg_exception_detail;
    end;
  elsif state = '23P01' and broken in ('crane_booked_once', 'operator_booked_once') then
    -- booked by a transaction that was not yet visible: once more, and the other booking can be named
    raise exception using errcode = '40001', message = 'booked at the same moment by another desk';
  end if;
  raise log 'mutation % of %: % %', m ->> 'mid', me, state, message;
  verdict := sync.explain(state, message, hint, detail, tbl, col, broken,
    coalesce(m -> 'changes' @> '[{"op": "delete"}]', false)) || jsonb_build_object('server', sync.keys_of(m));
  -- after a restore another desk may still bring back what this act builds on
  if (m ->> 'reoffer')::boolean and verdict ->> 'why' in ('gone', 'parent_refused', 'stale', 'flow')
      and exists (select 1 from sync.meta s where s.reoffer_until > clock_timestamp()) then
    return verdict || '{"status": "deferred"}';
  end if;
  if (m ->> 'reoffer')::boolean and verdict ->> 'why' = 'busy' then
    perform acts.tell_lost_booking(m, verdict ->> 'message');
  end if;
  insert into sync.conflict (mid, uid, why, mutation, result)
    values ((m ->> 'mid')::uuid, me, coalesce(verdict ->> 'why', 'invalid'), m, verdict - 'server');
  return verdict;
end $$;

-- The body that its id stands for: the same on whichever device and at whichever place it is offered.
create function sync.body_hash(m jsonb) returns text language sql stable as $$
  select encode(sha256(convert_to((m - 'seq' - 'device' - 'reoffer')::text, 'UTF8')), 'hex')
$$;

-- When the author says he acted, within reason: a clock may be years off.
create function sync.acted_at(m jsonb) returns timestamptz language plpgsql stable as $$
begin
  return greatest(least((m ->> 'acted_at')::timestamptz, clock_timestamp()), clock_timestamp() - interval '180 days');
exception when data_exception then
  return clock_timestamp();
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0081__push.sql
-- additive, min client 1
set role crm_owner;

-- The place of one mutation in its device's queue: answers a stored result, or decides and stores. `last` is the last
-- place that the device has used.
create function sync.take(d sync.device, last bigint, m jsonb, my_role text) returns jsonb language plpgsql as $$
declare
  place constant bigint := (m ->> 'seq')::bigint;
  mutation_id constant uuid := (m ->> 'mid')::uuid;
  hash constant text := sync.body_hash(m);
  known sync.ledger;
  result jsonb;
begin
  if place > last + 1 then
    raise exception using errcode = 'P0GAP', message = format('SEQ_GAP: expected %s, got %s', last + 1, place);
  end if;
  select * into known from sync.ledger l where l.mid = mutation_id;
  if place <= last then
    select r.result into result from sync.device_result r
      where r.device_id = d.device_id and r.seq = place and r.mid = mutation_id;
    if result is null and known.uid = d.uid and known.body_hash = hash then
      result := known.result;
    elsif result is null then
      raise exception using errcode = 'P0F0K', message = format('DEVICE_FORKED: place %s holds another act', place);
    end if;
    return result || '{"replayed": true}';
  end if;
  if known.mid is not null then
    result := case when known.uid = d.uid and known.body_hash = hash then known.result || '{"replayed": true}'
      else '{"status": "rejected", "why": "invalid", "message": "This id stands for another act already"}' end;
    insert into sync.device_result (device_id, seq, mid, result) values (d.device_id, place, mutation_id, result);
    return result;
  end if;
  result := sync.decide(m, d.uid, my_role);
  if result ->> 'status' = 'deferred' then
    insert into sync.device_result (device_id, seq, mid, result) values (d.device_id, place, mutation_id, result);
  else
    insert into sync.ledger (mid, uid, device_id, seq, body_hash, result, acted_at)
      values (mutation_id, d.uid, d.device_id, place, hash, result, sync.acted_at(m));
  end if;
  return result;
end $$;

-- The device's row, locked: two processes with one device id come one after the other.
create function sync.lock_device(device uuid, me text) returns sync.device language plpgsql as $$
declare
  d sync.device;
begin
  insert into sync.device (device_id, uid) values (device, me) on conflict do nothing;
  select * into d from sync.device s where s.device_id = device for update;
  if d.uid <> me then
    raise exception using errcode = '42501', message = 'this device belongs to another user';
  end if;
  return d;
end $$;

-- Acts that wait for locks in one order: those on jobs and on what cranes and crews are busy with.
create function sync.books(batch jsonb) returns boolean language plpgsql immutable as $$
begin
  return batch @> '[{"kind": "command"}]' or batch @> '[{"changes": [{"tbl": "jobs"}]}]'
    or batch @> '[{"changes": [{"tbl": "job_equipment"}]}]' or batch @> '[{"changes": [{"tbl": "job_operator"}]}]'
    or batch @> '[{"changes": [{"tbl": "resource_blocks"}]}]';
end $$;

-- One autocommit call, at most 500 mutations in the order of their seq. Effects and ledger commit together. Every
-- statement inside is planned once per connection and for all values: a plan of its own per value costs more than it
-- ever saves here.
create function api.push(token text, device uuid, batch jsonb) returns jsonb language plpgsql security definer
set plan_cache_mode = force_generic_plan as $$
declare
  me auth.identity;
  d sync.device;
  run record;
  answers jsonb[] := '{}';
  last bigint;
begin
  if jsonb_typeof(batch) is distinct from 'array' or jsonb_array_length(batch) > 500
      or pg_column_size(batch) > 16 * 1024 * 1024 then
    raise exception using errcode = '54000', message = 'a batch is an array of at most 500 mutations and 16 MB';
  end if;
  perform auth.enter_writing(token);
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  me := auth.who();
  d := sync.lock_device(device, me.uid);
  last := d.last_seq;
  if sync.books(batch) then
    perform sched.lock_ahead(batch);
  end if;
  for run in select r.items, r.upto from sync.runs_of(batch) r loop
    answers := answers || sync.take_run(d, last, run.items, me.role);
    last := greatest(last, run.upto);
  end loop;
  update sync.device s set last_seq = last, seen_at = clock_timestamp() where s.device_id = d.device_id;
  -- a full queue would make the commit itself fail; desks poll anyway
  if exists (select 1 from unnest(answers) a where a ->> 'status' in ('applied', 'merged') and not a ? 'replayed')
      and pg_notification_queue_usage() <= 0.5 then
    perform pg_notify('crm_hint', '');
  end if;
  return jsonb_build_object('results', to_jsonb(answers));
end $$;

-- Results that a lost answer took away: at most 500 from a place on.
create function api.results(token text, device uuid, "from" bigint) returns jsonb
language plpgsql security definer as $$
begin
  perform auth.enter(token);
  return (select jsonb_build_object('results', coalesce(jsonb_agg(jsonb_build_object('mid', r.mid, 'seq', r.seq)
      || sync.with_images(r.result) order by r.seq), '[]'))
    from (select l.mid, l.seq, l.result from sync.ledger l where l.device_id = device and l.uid = auth.uid()
        and l.seq >= "from"
      union all select x.mid, x.seq, x.result from sync.device_result x join sync.device v
        on v.device_id = x.device_id and v.uid = auth.uid() where x.device_id = device and x.seq >= "from"
      order by seq limit 500) r);
end $$;

reset role;
grant execute on function api.push(text, uuid, jsonb), api.results(text, uuid, bigint) to crm_app;
select sync.guard_functions();
reset role;

-- V0082__busy_spans.sql
-- additive, min client 1
-- When a crane or operator is busy follows from jobs, links and blocks by trigger alone.
reset role;
set role crm_acts;

-- The time a job takes its resources: as scheduled; a job completed early frees them at its end. Null: takes none.
create function sched.during_of(j crm.jobs) returns tstzrange language sql immutable as $$
  select case when j.scheduled_start_date < e then tstzrange(j.scheduled_start_date, e, '[)') end
  from (select case when j.status = 'completed' then least(j.scheduled_end_date, j.actual_end_date)
    else j.scheduled_end_date end as e) ended
$$;

create function sched.is_busy(j crm.jobs) returns boolean language sql immutable as $$
  select j.status in ('scheduled', 'in_progress', 'completed') and sched.during_of(j) is not null
$$;

create function sched.mirror(span text, crane text, crew text, reason text, span_during tstzrange) returns void
language sql as $$
  insert into crm.busy_spans as b (id, equipment_id, operator_id, kind, during, starts_at, ends_at)
    values (span, crane, crew, reason, span_during, lower(span_during), upper(span_during))
  on conflict (id) do update set equipment_id = excluded.equipment_id, operator_id = excluded.operator_id,
    kind = excluded.kind, during = excluded.during, starts_at = excluded.starts_at, ends_at = excluded.ends_at
$$;

create function sched.link_during() returns trigger language plpgsql security definer as $$
begin
  new.during := (select sched.during_of(j) from crm.jobs j where j.id = new.job_id);
  return new;
end $$;

create function sched.mirror_link() returns trigger language plpgsql security definer as $$
declare
  l jsonb;
begin
  if tg_op = 'DELETE' then
    delete from crm.busy_spans b where b.id = old.id;
    return null;
  end if;
  l := to_jsonb(new);
  if not new.cancelled and exists (select 1 from crm.jobs j where j.id = new.job_id and sched.is_busy(j)) then
    perform sched.mirror(new.id, l ->> 'equipment_id', l ->> 'operator_id', 'job', new.during);
  else
    delete from crm.busy_spans b where b.id = new.id;
  end if;
  return null;
end $$;

-- A job moved, began, ended early or was cancelled: all its links with it.
create function sched.mirror_job() returns trigger language plpgsql security definer as $$
declare
  span constant tstzrange := sched.during_of(new);
begin
  update crm.job_equipment l set during = span where l.job_id = new.id;
  update crm.job_operator l set during = span where l.job_id = new.id;
  if sched.is_busy(new) then
    perform sched.mirror(l.id, l.equipment_id, null, 'job', span) from crm.job_equipment l
      where l.job_id = new.id and not l.cancelled;
    perform sched.mirror(l.id, null, l.operator_id, 'job', span) from crm.job_operator l
      where l.job_id = new.id and not l.cancelled;
  else
    delete from crm.busy_spans b using crm.job_equipment l where l.job_id = new.id and b.id = l.id;
    delete from crm.busy_spans b using crm.job_operator l where l.job_id = new.id and b.id = l.id;
  end if;
  return null;
end $$;

create function sched.mirror_block() returns trigger language plpgsql security definer as $$
begin
  if tg_op = 'DELETE' then
    delete from crm.busy_spans b where b.id = old.id;
  elsif new.approved and not new.cancelled then
    perform sched.mirror(new.id, new.equipment_id, new.operator_id, new.kind,
      tstzrange(new.starts_at, new.ends_at, '[)'));
  else
    delete from crm.busy_spans b where b.id = new.id;
  end if;
  return null;
end $$;

reset role;
create trigger link_during before insert or update of job_id on crm.job_equipment
  for each row execute function sched.link_during();
create trigger link_during before insert or update of job_id on crm.job_operator
  for each row execute function sched.link_during();
create trigger mirror_link after insert or delete or update of job_id, equipment_id, cancelled on crm.job_equipment
  for each row execute function sched.mirror_link();
create trigger mirror_link after insert or delete or update of job_id, operator_id, cancelled on crm.job_operator
  for each row execute function sched.mirror_link();
create trigger mirror_job after update of status, scheduled_start_date, scheduled_end_date, actual_end_date on crm.jobs
  for each row execute function sched.mirror_job();
create trigger mirror_block after insert or update or delete on crm.resource_blocks
  for each row execute function sched.mirror_block();
select sync.guard_functions();
reset role;

-- V0083__busy_explained.sql
-- additive, min client 1
reset role;
set role crm_acts;

-- Times in messages are the company's. Naming the zone keeps them apart from the UTC of everything else.
create function sched.says(moment timestamptz) returns text language sql stable as $$
  select to_char(moment at time zone 'Asia/Kolkata', 'FMDy HH24:MI')
$$;

-- "MC-50 is on JOB-000042 (Acme) until Tue 18:00", and the same as data.
create function sched.busy_words(mine crm.busy_spans, other crm.busy_spans, out message text, out detail jsonb)
language plpgsql stable as $$
declare
  resource text;
  j crm.jobs;
begin
  select coalesce((select e.name from crm.equipment e where e.id = mine.equipment_id),
    (select o.name from crm.operators o where o.id = mine.operator_id)) into resource;
  select x.* into j from crm.jobs x where x.id = coalesce(
    (select l.job_id from crm.job_equipment l where l.id = other.id),
    (select l.job_id from crm.job_operator l where l.id = other.id));
  message := format('%s is %s until %s', resource, case other.kind
      when 'job' then format('on %s (%s)', coalesce(j.job_number, 'another job'), j.customer_name)
      when 'maintenance' then 'in maintenance' when 'breakdown' then 'broken down'
      when 'leave' then 'on leave' else 'in training' end, sched.says(other.ends_at));
  detail := jsonb_build_object('resource', coalesce(mine.equipment_id, mine.operator_id),
    'resource_name', resource, 'kind', other.kind, 'other_job_id', j.id, 'other_job_number', j.job_number,
    'other_customer', j.customer_name, 'from', other.starts_at, 'until', other.ends_at);
end $$;

-- Refuses a span that overlaps another of its crane or operator, in words. Deferrable like the exclusion constraint,
-- which stands behind it and alone holds against what this transaction cannot see yet; its name sorts first.
create function sched.refuse_busy() returns trigger language plpgsql security definer as $$
declare
  mine crm.busy_spans;
  other crm.busy_spans;
  words record;
begin
  select * into mine from crm.busy_spans b where b.id = new.id and b.kind <> 'hold';
  if mine.equipment_id is not null then
    select * into other from crm.busy_spans b where b.equipment_id = mine.equipment_id and b.equipment_id is not null
      and b.kind <> 'hold' and b.during && mine.during and b.id <> mine.id order by b.starts_at limit 1;
  elsif mine.operator_id is not null then
    select * into other from crm.busy_spans b where b.operator_id = mine.operator_id and b.operator_id is not null
      and b.kind <> 'hold' and b.during && mine.during and b.id <> mine.id order by b.starts_at limit 1;
  end if;
  if other.id is not null then
    words := sched.busy_words(mine, other);
    perform sync.refuse('busy', words.message, words.detail);
  end if;
  return null;
end $$;

-- Locks of a whole batch before its first act, in one order for everybody: the counter of job numbers, jobs, cranes,
-- operators. Three bookings in one transaction without that collapse into deadlocks.
create function sched.lock_ahead(batch jsonb) returns void language plpgsql security definer as $$
declare
  jobs text[];
  cranes text[];
  drivers text[];
begin
  with m as (select e from jsonb_array_elements(batch) e),
    place as (
      select e -> 'args' as a from m where jsonb_typeof(e -> 'args') = 'object'
      union all select p from m, jsonb_array_elements(case jsonb_typeof(e #> '{args,places}')
        when 'array' then e #> '{args,places}' else '[]' end) p),
    change as (select c from m, jsonb_array_elements(case jsonb_typeof(e -> 'changes')
      when 'array' then e -> 'changes' else '[]' end) c where e ->> 'kind' = 'rows')
  select
    array(select a ->> 'job_id' from place
      union select c ->> 'id' from change where c ->> 'tbl' = 'jobs'),
    array(select a ->> 'equipment_id' from place
      union select x ->> 'equipment_id' from place, jsonb_array_elements(case jsonb_typeof(a -> 'equipment')
        when 'array' then a -> 'equipment' else '[]' end) x
      union select c #>> '{set,equipment_id}' from change where c ->> 'tbl' in ('resource_blocks', 'job_equipment')),
    array(select a ->> 'operator_id' from place
      union select x ->> 'operator_id' from place, jsonb_array_elements(case jsonb_typeof(a -> 'operators')
        when 'array' then a -> 'operators' else '[]' end) x
      union select c #>> '{set,operator_id}' from change where c ->> 'tbl' in ('resource_blocks', 'job_operator'))
  into jobs, cranes, drivers;
  if batch @> '[{"changes": [{"tbl": "jobs", "op": "create"}]}]' or batch @> '[{"command": "deal.request_job"}]' then
    perform 1 from ops.number_counter c where c.series = 'job' for update;
  end if;
  perform 1 from crm.jobs j where j.id = any (jobs) order by j.id for no key update;
  perform 1 from crm.equipment e where e.id = any (cranes) order by e.id for no key update;
  perform 1 from crm.operators o where o.id = any (drivers) order by o.id for no key update;
end $$;
grant execute on function sched.lock_ahead(jsonb) to crm_owner;

reset role;
create constraint trigger "BusyExplained" after insert or update on crm.busy_spans
  deferrable initially immediate for each row execute function sched.refuse_busy();
select sync.guard_functions();
reset role;

-- V0084__numbers.sql
-- additive, min client 1
set role crm_owner;

create table ops.number_counter (
  series text primary key check (series in ('quotation', 'job', 'equipment')),
  next_no bigint not null default 1 check (next_no > 0)
);
insert into ops.number_counter (series) values ('quotation'), ('job'), ('equipment');
grant select, update on ops.number_counter to crm_acts;

reset role;
set role crm_acts;

create function ops.print_number(series text, n bigint) returns text language sql immutable as $$
  select case series when 'quotation' then 'ASP-Q-' || lpad(n::text, greatest(6, length(n::text)), '0')
    when 'job' then 'JOB-' || lpad(n::text, greatest(6, length(n::text)), '0')
    else 'EQ' || lpad(n::text, greatest(4, length(n::text)), '0') end
$$;

-- The next n numbers of a series; the row lock lasts to the end of the transaction.
create function ops.take_numbers(wanted text, n int) returns bigint language sql as $$
  update ops.number_counter c set next_no = next_no + n where c.series = wanted returning next_no - n
$$;

-- A job made without a number gets one here: online, or offline from an empty block. Numbers that came another way
-- (an import) are passed over.
create function ops.number_job() returns trigger language plpgsql security definer as $$
begin
  while new.job_number is null loop
    new.job_number := ops.print_number('job', ops.take_numbers('job', 1));
    if exists (select 1 from crm.jobs j where j.job_number = new.job_number) then
      new.job_number := null;
    end if;
  end loop;
  return new;
end $$;

-- The highest number of a block that a record carries already.
create function ops.used_to(b crm.number_blocks) returns bigint language sql stable as $$
  select greatest(b.used_to, (select max(n) from (
    select substr(q.quotation_number, 7)::bigint as n from crm.quotations q where b.series = 'quotation'
      and q.quotation_number between 'ASP-Q-' and 'ASP-R'
      and substr(q.quotation_number, 7)::bigint between b.first_no and b.last_no
    union all
    select substr(j.job_number, 5)::bigint from crm.jobs j where b.series = 'job'
      and substr(j.job_number, 5)::bigint between b.first_no and b.last_no
    union all
    select substr(e.equipment_id, 3)::bigint from crm.equipment e where b.series = 'equipment'
      and substr(e.equipment_id, 3)::bigint between b.first_no and b.last_no) used))
$$;

-- A device asks when it has fewer than 20 left. It gets 50 more, unless 100 of its numbers are still unused as far as
-- the server knows: then its newest block again, so that nobody can drain a series.
create function ops.lease(me text, device uuid, wanted text) returns jsonb language plpgsql security definer as $$
declare
  b crm.number_blocks;
  first bigint;
begin
  update crm.number_blocks n set used_to = ops.used_to(n)
    where n.device_id = device and n.user_id = me and n.series = wanted and n.used_to < n.last_no;
  select * into b from crm.number_blocks n where n.device_id = device and n.user_id = me and n.series = wanted
    order by n.first_no desc limit 1;
  if b.id is null or (select sum(n.last_no - greatest(n.used_to, n.first_no - 1)) from crm.number_blocks n
      where n.device_id = device and n.user_id = me and n.series = wanted) < 100 then
    first := ops.take_numbers(wanted, 50);
    insert into crm.number_blocks (series, device_id, user_id, first_no, last_no)
      values (wanted, device, me, first, first + 49) returning * into b;
  end if;
  return jsonb_build_object('id', b.id, 'series', b.series, 'first_no', b.first_no, 'last_no', b.last_no,
    'used_to', b.used_to);
end $$;
grant execute on function ops.lease(text, uuid, text) to crm_owner;

reset role;
create trigger number_job before insert on crm.jobs for each row execute function ops.number_job();

set role crm_owner;

create function api.lease_numbers(token text, device uuid, series text) returns jsonb
language plpgsql security definer as $$
declare
  my_role text;
begin
  perform auth.enter_writing(token);
  my_role := auth.role();
  if series is null or not series = any (case my_role when 'admin' then array['quotation', 'job', 'equipment']
      when 'operations_manager' then array['job', 'equipment'] when 'sales_agent' then array['quotation', 'job']
      else '{}' end) then
    raise exception using errcode = '42501', message = 'your role makes no such numbers';
  end if;
  perform sync.lock_device(device, auth.uid());
  return ops.lease(auth.uid(), device, series);
end $$;

reset role;
grant execute on function api.lease_numbers(text, uuid, text) to crm_app;
select sync.guard_functions();
reset role;

-- V0085__acts.sql
-- additive, min client 1
-- Acts (commands): they run as crm_acts, past row rights, and so check every right themselves.
reset role;
set role crm_acts;

-- Arrows of the status graphs; rules.flow keeps the same ones.
create function acts.leads_to(record text, status text, wanted text) returns boolean language sql immutable as $$
  select (record, status, wanted) in (values
    ('lead', 'new', 'in_process'), ('lead', 'in_process', 'qualified'), ('lead', 'in_process', 'unqualified'),
    ('lead', 'in_process', 'lost'), ('lead', 'qualified', 'converted'),
    ('deal', 'qualification', 'proposal'), ('deal', 'qualification', 'lost'), ('deal', 'proposal', 'negotiation'),
    ('deal', 'proposal', 'qualification'), ('deal', 'proposal', 'lost'), ('deal', 'negotiation', 'won'),
    ('deal', 'negotiation', 'lost'), ('deal', 'negotiation', 'proposal'), ('deal', 'negotiation', 'qualification'),
    ('quotation', 'draft', 'sent'), ('quotation', 'sent', 'accepted'), ('quotation', 'sent', 'rejected'),
    ('job', 'pending', 'scheduled'), ('job', 'pending', 'cancelled'), ('job', 'scheduled', 'in_progress'),
    ('job', 'scheduled', 'pending'), ('job', 'scheduled', 'cancelled'), ('job', 'in_progress', 'completed'),
    ('job', 'in_progress', 'cancelled'))
$$;

create function acts.check_step(record text, status text, wanted text) returns void language plpgsql as $$
begin
  if not coalesce(acts.leads_to(record, status, wanted), false) then
    perform sync.refuse('flow', format('A %s that is %s cannot become %s', record, replace(status, '_', ' '),
      replace(left(wanted, 40), '_', ' ')), jsonb_build_object('field', 'status', 'from', status, 'to', wanted));
  end if;
end $$;

create function acts.not_allowed() returns void language sql as $$
  select sync.refuse('not_allowed', 'Your role does not allow this, or the record is not yours')
$$;

create function acts.gone(record text) returns void language sql as $$
  select sync.refuse('gone', format('This %s is no longer there', record))
$$;

-- A text argument that must be there.
create function acts.need(args jsonb, name text) returns text language plpgsql as $$
begin
  if btrim(coalesce(args ->> name, '')) = '' then
    perform sync.refuse('invalid', format('%s is missing', name), jsonb_build_object('field', name));
  end if;
  return args ->> name;
end $$;

-- The facts that the author acted on against the facts now; only those he names count. Moments compare as moments,
-- lists as sets.
create function acts.check_seen(what text, seen jsonb, facts jsonb) returns void language plpgsql as $$
declare
  moved text[];
begin
  select array_agg(f.key order by f.key) into moved from jsonb_each(coalesce(nullif(seen, 'null'), '{}')) s
    join jsonb_each(facts) f on f.key = s.key
  where case
    when f.key in ('start', 'end', 'starts_at', 'ends_at') then
      (s.value #>> '{}')::timestamptz is distinct from (f.value #>> '{}')::timestamptz
    when jsonb_typeof(f.value) = 'array' then jsonb_typeof(s.value) <> 'array'
      or not (s.value <@ f.value and f.value <@ s.value)
    else s.value is distinct from f.value end;
  if moved is not null then
    perform sync.refuse('stale', format('%s changed meanwhile: %s', what, array_to_string(moved, ', ')),
      jsonb_build_object('fields', moved, 'now', facts));
  end if;
end $$;

create function acts.key(tbl text, id text) returns jsonb language sql immutable as $$
  select jsonb_build_array(jsonb_build_object('tbl', tbl, 'id', id))
$$;

-- Runs an act by name. Answers the keys of the rows it touched.
create function acts.run(command text, args jsonb, acted_at timestamptz) returns jsonb
language plpgsql security definer as $$
declare
  act regprocedure;
  touched jsonb;
begin
  select c.fn into act from sync.command c where c.name = command;
  if act is null or jsonb_typeof(args) <> 'object' then
    perform sync.refuse('invalid', format('Act %s is unknown', left(command, 40)));
  end if;
  execute format('select %s($1, $2)', act::oid::regproc) into touched using args, acted_at;
  return touched;
end $$;
grant execute on function acts.run(text, jsonb, timestamptz) to crm_owner;

reset role;
select sync.guard_functions();
reset role;

-- V0086__placing_jobs.sql
-- additive, min client 1
reset role;
set role crm_acts;

create function sched.is_dispatcher() returns boolean language sql stable as $$
  select auth.role() in ('admin', 'operations_manager')
$$;

create function sched.locked_job(job text) returns crm.jobs language plpgsql as $$
declare
  j crm.jobs;
begin
  select * into j from crm.jobs x where x.id = job for no key update;
  if j.id is null then
    perform acts.gone('job');
  end if;
  return j;
end $$;

create function sched.facts(j crm.jobs) returns jsonb language sql stable as $$
  select jsonb_build_object('status', j.status, 'start', j.scheduled_start_date, 'end', j.scheduled_end_date,
    'equipment', (select coalesce(jsonb_agg(l.equipment_id), '[]') from crm.job_equipment l
      where l.job_id = j.id and not l.cancelled),
    'operators', (select coalesce(jsonb_agg(l.operator_id), '[]') from crm.job_operator l
      where l.job_id = j.id and not l.cancelled))
$$;

-- Keys of a job and all that hangs on it on the board.
create function sched.keys_of(job text) returns jsonb language sql stable as $$
  select jsonb_build_array(jsonb_build_object('tbl', 'jobs', 'id', job))
    || (select coalesce(jsonb_agg(jsonb_build_object('tbl', k.tbl, 'id', k.id)), '[]') from (
      select 'job_equipment' as tbl, l.id from crm.job_equipment l where l.job_id = job
      union all select 'job_operator', l.id from crm.job_operator l where l.job_id = job) k)
$$;

create function sched.set_cranes(job text, wanted jsonb) returns void language plpgsql as $$
begin
  delete from crm.job_equipment l where l.job_id = job
    and l.equipment_id not in (select w ->> 'equipment_id' from jsonb_array_elements(wanted) w);
  insert into crm.job_equipment (id, job_id, equipment_id)
    select coalesce(w ->> 'id', crm.new_id('je')), job, w ->> 'equipment_id' from jsonb_array_elements(wanted) w
    where not exists (select 1 from crm.job_equipment l where l.job_id = job and l.equipment_id = w ->> 'equipment_id');
  update crm.job_equipment l set cancelled = false where l.job_id = job;
end $$;

create function sched.set_crew(job text, wanted jsonb) returns void language plpgsql as $$
begin
  delete from crm.job_operator l where l.job_id = job
    and l.operator_id not in (select w ->> 'operator_id' from jsonb_array_elements(wanted) w);
  update crm.job_operator l set cancelled = false, role = coalesce(w ->> 'role', l.role)
    from jsonb_array_elements(wanted) w where l.job_id = job and l.operator_id = w ->> 'operator_id';
  insert into crm.job_operator (id, job_id, operator_id, role)
    select coalesce(w ->> 'id', crm.new_id('jo')), job, w ->> 'operator_id', coalesce(w ->> 'role', 'operator')
    from jsonb_array_elements(wanted) w
    where not exists (select 1 from crm.job_operator l where l.job_id = job and l.operator_id = w ->> 'operator_id');
end $$;

create function sched.note_overrules(job text, said jsonb) returns void language sql as $$
  insert into crm.overrules (id, job_id, rule, reason, facts, created_by)
    select coalesce(o ->> 'id', crm.new_id('ovr')), job, o ->> 'rule', o ->> 'reason', coalesce(o -> 'facts', '{}'),
      auth.uid() from jsonb_array_elements(said) o
  on conflict (id) do nothing
$$;

-- The whole wanted state of a job: booked, moved, resized, reassigned; without dates, back in the tray.
create function sched.place(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
  from_at constant timestamptz := (args ->> 'start')::timestamptz;
  to_at constant timestamptz := (args ->> 'end')::timestamptz;
  was jsonb;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  if (from_at is null) <> (to_at is null) or from_at >= to_at or not isfinite(from_at) or not isfinite(to_at) then
    perform sync.refuse('invalid', 'A job starts before it ends', '{"field": "scheduled_end_date"}');
  end if;
  if j.status = 'in_progress' and from_at is distinct from j.scheduled_start_date then
    perform sync.refuse('flow', format('%s has started: only its end, cranes and crew can change', j.job_number));
  elsif j.status not in ('pending', 'scheduled', 'in_progress') then
    perform acts.check_step('job', j.status, 'scheduled');
  end if;
  was := sched.keys_of(j.id);
  if jsonb_typeof(args -> 'equipment') = 'array' then
    perform sched.set_cranes(j.id, args -> 'equipment');
  end if;
  if jsonb_typeof(args -> 'operators') = 'array' then
    perform sched.set_crew(j.id, args -> 'operators');
  end if;
  update crm.jobs x set scheduled_start_date = from_at, scheduled_end_date = to_at, status = case
      when from_at is null then 'pending' when j.status = 'in_progress' then j.status else 'scheduled' end
    where x.id = j.id;
  -- another time is another promise
  if from_at is distinct from j.scheduled_start_date or to_at is distinct from j.scheduled_end_date then
    update crm.job_operator l set acknowledged_at = null where l.job_id = j.id and l.acknowledged_at is not null;
  end if;
  if jsonb_typeof(args -> 'overrules') = 'array' then
    perform sched.note_overrules(j.id, args -> 'overrules');
  end if;
  perform sched.check_blocked(j.id);
  return (select jsonb_agg(distinct k) from jsonb_array_elements(was || sched.keys_of(j.id)) k);
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0087__running_jobs.sql
-- additive, min client 1
reset role;
set role crm_acts;

-- Several jobs in one act: constraints wait for its end, so cranes may be swapped and rows of bars moved together.
create function sched.place_all(args jsonb, acted_at timestamptz) returns jsonb language sql as $$
  select jsonb_agg(k) from jsonb_array_elements(case jsonb_typeof(args -> 'places')
    when 'array' then args -> 'places' else '[]' end) p, jsonb_array_elements(sched.place(p, acted_at)) k
$$;

create function sched.cancel(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  perform acts.check_step('job', j.status, 'cancelled');
  update crm.jobs x set status = 'cancelled', cancel_reason = acts.need(args, 'reason') where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

-- Undoes a cancellation: back in the tray with its cranes and crew as wishes; placing it again is an act of its own.
create function sched.reopen(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  if j.status <> 'cancelled' then
    perform sync.refuse('flow', format('%s is not cancelled', coalesce(j.job_number, 'The job')));
  end if;
  update crm.jobs x set status = 'pending', cancel_reason = null, scheduled_start_date = null,
    scheduled_end_date = null, actual_start_date = null, actual_end_date = null where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

create function sched.publish(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  if not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  j := sched.locked_job(acts.need(args, 'job_id'));
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  if j.status not in ('scheduled', 'in_progress') then
    perform sync.refuse('flow', format('%s is not scheduled', coalesce(j.job_number, 'The job')));
  end if;
  update crm.jobs x set published_at = clock_timestamp() where x.id = j.id and x.published_at is null;
  return sched.keys_of(j.id);
end $$;

-- Am I in the crew of this job?
create function sched.is_mine(job text) returns boolean language sql stable as $$
  select exists (select 1 from crm.job_operator l join crm.operators o on o.id = l.operator_id
    where l.job_id = job and not l.cancelled and o.user_id = auth.uid())
$$;

create function sched.acknowledge(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l crm.job_operator;
begin
  select * into l from crm.job_operator x where x.id = acts.need(args, 'link_id') and not x.cancelled;
  if l.id is null then
    perform acts.gone('booking');
  end if;
  if not sched.is_dispatcher()
      and not exists (select 1 from crm.operators o where o.id = l.operator_id and o.user_id = auth.uid()) then
    perform acts.not_allowed();
  end if;
  update crm.job_operator x set acknowledged_at = least(acknowledge.acted_at, clock_timestamp())
    where x.id = l.id and x.acknowledged_at is null;
  return acts.key('job_operator', l.id);
end $$;

create function sched.start(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  j := sched.locked_job(acts.need(args, 'job_id'));
  if not sched.is_dispatcher() and not sched.is_mine(j.id) then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  perform acts.check_step('job', j.status, 'in_progress');
  update crm.jobs x set status = 'in_progress',
    actual_start_date = least(coalesce((args ->> 'at')::timestamptz, start.acted_at), clock_timestamp())
    where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

create function sched.complete(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  j crm.jobs;
begin
  j := sched.locked_job(acts.need(args, 'job_id'));
  if not sched.is_dispatcher() and not sched.is_mine(j.id) then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen(coalesce(j.job_number, 'The job'), args -> 'seen', sched.facts(j));
  perform acts.check_step('job', j.status, 'completed');
  update crm.jobs x set status = 'completed', notes = case when btrim(coalesce(args ->> 'notes', '')) = '' then x.notes
      else concat_ws(E'\n', x.notes, args ->> 'notes') end,
    actual_end_date = least(coalesce((args ->> 'at')::timestamptz, complete.acted_at), clock_timestamp())
    where x.id = j.id;
  return sched.keys_of(j.id);
end $$;

reset role;
insert into sync.command (name, fn) select 'sched.' || f, format('sched.%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['place', 'place_all', 'cancel', 'reopen', 'publish', 'acknowledge', 'start', 'complete']) f;
select sync.guard_functions();
reset role;

-- V0088__blocks.sql
-- additive, min client 1
reset role;
set role crm_acts;

-- Maintenance, breakdown, leave, training by the dispatcher; a soft hold for a quotation also by its rep; leave asked
-- for by the operator himself, which blocks nothing until a dispatcher sets `approved`.
create function sched.block(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  kind constant text := acts.need(args, 'kind');
  self text;
begin
  if not sched.is_dispatcher() then
    select o.id into self from crm.operators o where o.user_id = auth.uid() and o.id = args ->> 'operator_id';
    if not (auth.role() = 'sales_agent' and kind = 'hold' and (args ->> 'quotation_id' is null or exists (
          select 1 from crm.quotations q where q.id = args ->> 'quotation_id' and acts.owns_quotation(q)))
        or auth.role() = 'operator' and kind = 'leave' and self is not null) then
      perform acts.not_allowed();
    end if;
  end if;
  insert into crm.resource_blocks (id, equipment_id, operator_id, kind, starts_at, ends_at, reason, approved,
      quotation_id, expires_at, created_by)
    values (acts.need(args, 'id'), args ->> 'equipment_id', args ->> 'operator_id', kind,
      acts.need(args, 'starts_at')::timestamptz, acts.need(args, 'ends_at')::timestamptz, args ->> 'reason',
      self is null, args ->> 'quotation_id', (args ->> 'expires_at')::timestamptz, auth.uid());
  return acts.key('resource_blocks', args ->> 'id');
end $$;

create function sched.locked_block(block text) returns crm.resource_blocks language plpgsql as $$
declare
  b crm.resource_blocks;
begin
  select * into b from crm.resource_blocks x where x.id = block for no key update;
  if b.id is null then
    perform acts.gone('block');
  end if;
  return b;
end $$;

-- Ends a block: one's own hold or unanswered leave, any for a dispatcher.
create function sched.unblock(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  b constant crm.resource_blocks := sched.locked_block(acts.need(args, 'id'));
begin
  if not sched.is_dispatcher() and not (b.created_by = auth.uid()
      and (b.kind = 'hold' or b.kind = 'leave' and not b.approved)) then
    perform acts.not_allowed();
  end if;
  update crm.resource_blocks x set cancelled = true where x.id = b.id;
  return acts.key('resource_blocks', b.id);
end $$;

reset role;
insert into sync.command (name, fn) select 'sched.' || f, format('sched.%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['block', 'unblock']) f;
select sync.guard_functions();
reset role;

-- V0089__scheduling_rules.sql
-- additive, min client 1
-- Rules of the board that hold by setting: scheduling.rule.<rule> = "block" | "warn" | "allow", else as shipped; the same
-- rules as in rules.scheduling. An overlap of crane or operator needs no setting: the database cannot hold one.
reset role;
set role crm_acts;
-- the rules of time come in a migration of their own
set check_function_bodies = off;

-- A setting on a day; null when none is in force.
create function ops.setting(wanted text, on_day date) returns jsonb language sql stable as $$
  select s.value from crm.settings s where s.key = wanted and s.effective_from <= on_day
  order by s.effective_from desc limit 1
$$;

create function sched.local_day(moment timestamptz) returns date language sql stable as $$
  select (moment at time zone 'Asia/Kolkata')::date
$$;

create function sched.blocking_rules() returns setof text language sql stable as $$
  select r.rule from (values ('paper_expired', 'block'), ('certificate_expired', 'block'), ('capacity_too_small', 'block'),
    ('wrong_category', 'warn'), ('operator_not_certified', 'warn'), ('second_operator_missing', 'warn'), ('buffer_eaten', 'warn'),
    ('weekly_hours', 'warn'), ('outside_validity', 'warn'), ('held', 'warn')) r (rule, shipped)
  where coalesce((select s.value #>> '{}' from crm.settings s
      where s.key = 'scheduling.rule.' || r.rule and s.effective_from <= sched.local_day(now())
      order by s.effective_from desc limit 1), r.shipped) = 'block'
$$;

-- Papers of a crane or certificates of an operator that run out before the last day. Of each kind the one that lasts
-- longest counts: a renewal replaces what it renews.
create function sched.expired_papers(crane text, person text, last_day date) returns setof text
language sql stable as $$
  select format('%s of %s expires on %s', replace(d.kind, '_', ' '), coalesce((select e.name from crm.equipment e
      where e.id = crane), (select o.name from crm.operators o where o.id = person)), d.expires_on)
  from (select distinct on (p.kind) p.* from crm.documents p where p.equipment_id = crane or p.operator_id = person
    order by p.kind, p.expires_on desc nulls first) d
  where d.blocks_dispatch and d.expires_on < last_day
$$;

create function sched.broken_by_crane(rule text, j crm.jobs, e crm.equipment) returns text language sql stable as $$
  select case
    when rule = 'paper_expired' then (select x from sched.expired_papers(e.id, null,
      sched.local_day(j.scheduled_end_date - interval '1 microsecond')) x limit 1)
    when rule = 'capacity_too_small' and e.max_lifting_capacity < j.required_capacity_tons then
      format('%s lifts %s t, the job needs %s t', e.name, e.max_lifting_capacity, j.required_capacity_tons)
    when rule = 'wrong_category' and e.category <> j.required_category then
      format('%s is a %s, the job needs a %s', e.name, replace(e.category, '_', ' '),
        replace(j.required_category, '_', ' ')) end
$$;

create function sched.broken_by_person(rule text, j crm.jobs, o crm.operators, drives boolean) returns text
language sql stable as $$
  select case
    when rule = 'certificate_expired' then (select x from sched.expired_papers(null, o.id,
      sched.local_day(j.scheduled_end_date - interval '1 microsecond')) x limit 1)
    when rule = 'operator_not_certified' and drives then (select format('%s is not certified for a %s', o.name,
        replace((array_agg(c))[1], '_', ' '))
      from (select e.category as c from crm.job_equipment l join crm.equipment e on e.id = l.equipment_id
        where l.job_id = j.id and not l.cancelled) wanted having not array_agg(c) && o.specialization)
    when rule = 'weekly_hours' then sched.overworked(j, o) end
$$;

create function sched.broken_by_job(rule text, j crm.jobs) returns text language sql stable as $$
  select case
    when rule = 'second_operator_missing' and j.shift = 'double' and (select count(*) from crm.job_operator l
        where l.job_id = j.id and not l.cancelled and l.role in ('operator', 'second_operator')) < 2 then
      'A double shift needs a second operator'
    when rule = 'outside_validity' then (select format('The quotation is valid until %s', q.valid_until) from crm.quotations q
      where q.id = j.quotation_id and q.valid_until < sched.local_day(j.scheduled_start_date))
    when rule in ('buffer_eaten', 'held') then (select x from sched.too_near(rule, j) x limit 1) end
$$;

create function sched.check_blocked(job text) returns void language plpgsql as $$
declare
  j crm.jobs;
  broken record;
  retired text;
begin
  select * into j from crm.jobs x where x.id = job and x.scheduled_start_date is not null;
  select n into retired from (
    select e.name as n from crm.job_equipment l join crm.equipment e on e.id = l.equipment_id
      where l.job_id = j.id and not l.cancelled and not e.active
    union all
    select o.name from crm.job_operator l join crm.operators o on o.id = l.operator_id
      where l.job_id = j.id and not l.cancelled and not o.active) out_of_service
    where j.status = 'scheduled' limit 1;
  if retired is not null then
    perform sync.refuse('invalid', retired || ' is no longer in service', '{"rule": "not_in_service"}');
  end if;
  for broken in select r as rule, coalesce(
      (select min(sched.broken_by_crane(r, j, e)) from crm.job_equipment l join crm.equipment e
        on e.id = l.equipment_id where l.job_id = j.id and not l.cancelled),
      (select min(sched.broken_by_person(r, j, o, l.role in ('operator', 'second_operator'))) from crm.job_operator l
        join crm.operators o on o.id = l.operator_id where l.job_id = j.id and not l.cancelled),
      sched.broken_by_job(r, j)) as words
    from sched.blocking_rules() r where j.id is not null
  loop
    if broken.words is not null then
      perform sync.refuse('invalid', broken.words, jsonb_build_object('rule', broken.rule));
    end if;
  end loop;
end $$;

reset check_function_bodies;
reset role;
select sync.guard_functions();
reset role;

-- V0090__lead_acts.sql
-- additive, min client 1
reset role;
set role crm_acts;

create function acts.locked_lead(args jsonb) returns crm.leads language plpgsql as $$
declare
  l crm.leads;
begin
  select * into l from crm.leads x where x.id = acts.need(args, 'lead_id') for no key update;
  if l.id is null then
    perform acts.gone('lead');
  end if;
  return l;
end $$;

create function acts.owns_lead(l crm.leads) returns boolean language sql stable as $$
  select auth.role() = 'admin' or auth.role() = 'sales_agent' and coalesce(l.assigned_to = auth.uid(), false)
$$;

-- The stage as its author saw it, then the arrow he wants.
create function acts.check_move(record text, status text, args jsonb) returns void language plpgsql as $$
begin
  perform acts.check_seen('The ' || record, jsonb_build_object('status', acts.need(args, 'from')),
    jsonb_build_object('status', status));
  perform acts.check_step(record, status, acts.need(args, 'to'));
end $$;

create function acts.lead_move(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
begin
  if not acts.owns_lead(l) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('lead', l.status, args);
  if args ->> 'to' = 'converted' then
    perform sync.refuse('flow', 'A lead is converted by the act that opens its deal');
  end if;
  update crm.leads x set status = args ->> 'to',
    lost_reason = case args ->> 'to' when 'lost' then acts.need(args, 'reason') else x.lost_reason end
    where x.id = l.id;
  return acts.key('leads', l.id);
end $$;

create function acts.lead_claim(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
begin
  if auth.role() not in ('admin', 'sales_agent') then
    perform acts.not_allowed();
  end if;
  if l.assigned_to is not null and l.assigned_to <> auth.uid() then
    perform sync.refuse('stale', format('%s has claimed this lead', (select u.display_name from crm.users u
      where u.uid = l.assigned_to)), jsonb_build_object('now', jsonb_build_object('assigned_to', l.assigned_to)));
  end if;
  update crm.leads x set assigned_to = auth.uid() where x.id = l.id;
  return acts.key('leads', l.id);
end $$;

-- The person named, if he may own sales records.
create function acts.check_owner(person text) returns void language plpgsql as $$
begin
  if person is not null and not exists (select 1 from crm.users u where u.uid = person and u.active
      and u.role in ('admin', 'sales_agent')) then
    perform sync.refuse('invalid', 'Only an active sales agent or admin can own this', '{"field": "assigned_to"}');
  end if;
end $$;

create function acts.lead_assign(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
begin
  if auth.role() <> 'admin' then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen('The lead', jsonb_build_object('assigned_to', args -> 'seen_assigned_to'),
    jsonb_build_object('assigned_to', l.assigned_to));
  perform acts.check_owner(args ->> 'to');
  update crm.leads x set assigned_to = args ->> 'to' where x.id = l.id;
  return acts.key('leads', l.id);
end $$;

-- Picks or makes the customer and opens the deal: all or nothing.
create function acts.lead_convert(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  l constant crm.leads := acts.locked_lead(args);
  c constant jsonb := args -> 'customer';
  d constant jsonb := args -> 'deal';
begin
  if not acts.owns_lead(l) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('lead', l.status, args || '{"to": "converted"}');
  if (args ->> 'new_customer')::boolean then
    insert into crm.customers select (jsonb_populate_record(null::crm.customers, '{"type": "other", "credit_days": 0}'
      || (c - 'archived') || jsonb_build_object('archived', false, 'created_by', auth.uid(), 'row_version', 1,
        'created_at', now(), 'updated_at', now()))).*;
  elsif not exists (select 1 from crm.customers x where x.id = c ->> 'id') then
    perform acts.gone('customer');
  end if;
  insert into crm.deals (id, lead_id, customer_id, title, description, value, probability, expected_close_date,
      created_by, assigned_to, notes)
    values (acts.need(d, 'id'), l.id, acts.need(c, 'id'), acts.need(d, 'title'), d ->> 'description',
      coalesce((d ->> 'value')::numeric, 0), coalesce((d ->> 'probability')::int, 10),
      (d ->> 'expected_close_date')::date, auth.uid(), coalesce(l.assigned_to, auth.uid()), d ->> 'notes');
  update crm.leads x set status = 'converted', customer_id = c ->> 'id' where x.id = l.id;
  return acts.key('leads', l.id) || acts.key('customers', c ->> 'id') || acts.key('deals', d ->> 'id');
end $$;

reset role;
insert into sync.command (name, fn) select 'lead.' || f, format('acts.lead_%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['move', 'claim', 'assign', 'convert']) f;
select sync.guard_functions();
reset role;

-- V0091__deal_acts.sql
-- additive, min client 1
reset role;
set role crm_acts;

create function acts.locked_deal(args jsonb) returns crm.deals language plpgsql as $$
declare
  d crm.deals;
begin
  select * into d from crm.deals x where x.id = acts.need(args, 'deal_id') for no key update;
  if d.id is null then
    perform acts.gone('deal');
  end if;
  return d;
end $$;

create function acts.owns_deal(d crm.deals) returns boolean language sql stable as $$
  select auth.role() = 'admin'
    or auth.role() = 'sales_agent' and coalesce(auth.uid() in (d.assigned_to, d.created_by), false)
$$;

create function acts.probability_of(stage text) returns int language sql immutable as $$
  select case stage when 'qualification' then 10 when 'proposal' then 40 when 'negotiation' then 70
    when 'won' then 100 else 0 end
$$;

create function acts.deal_move(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
  stage_to constant text := args ->> 'to';
begin
  if not acts.owns_deal(d) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('deal', d.stage, args);
  update crm.deals x set stage = stage_to, probability = acts.probability_of(stage_to),
    won_at = case stage_to when 'won' then clock_timestamp() end,
    lost_reason = case stage_to when 'lost' then acts.need(args, 'reason') else x.lost_reason end
    where x.id = d.id;
  return acts.key('deals', d.id);
end $$;

create function acts.deal_assign(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
begin
  if auth.role() <> 'admin' then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen('The deal', jsonb_build_object('assigned_to', args -> 'seen_assigned_to'),
    jsonb_build_object('assigned_to', d.assigned_to));
  perform acts.check_owner(args ->> 'to');
  update crm.deals x set assigned_to = args ->> 'to' where x.id = d.id;
  return acts.key('deals', d.id);
end $$;

-- A pending job for the tray, out of a won deal.
create function acts.deal_request_job(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
  j constant jsonb := args -> 'job';
begin
  if not acts.owns_deal(d) and not sched.is_dispatcher() then
    perform acts.not_allowed();
  end if;
  if d.stage <> 'won' then
    perform sync.refuse('flow', 'A job is asked for once the deal is won', '{"field": "stage"}');
  end if;
  if j ->> 'quotation_id' is not null
      and not exists (select 1 from crm.quotations q where q.id = j ->> 'quotation_id' and q.deal_id = d.id) then
    perform sync.refuse('invalid', 'This quotation belongs to another deal', '{"field": "quotation_id"}');
  end if;
  insert into crm.jobs (id, job_number, title, lead_id, customer_id, customer_name, deal_id, quotation_id, needed_from,
      needed_days, shift, required_category, required_capacity_tons, location, notes, created_by)
    values (acts.need(j, 'id'), j ->> 'job_number', acts.need(j, 'title'), d.lead_id, d.customer_id,
      (select c.name from crm.customers c where c.id = d.customer_id), d.id,
      coalesce(j ->> 'quotation_id', (select q.id from crm.quotations q where q.deal_id = d.id
        and q.status = 'accepted' order by q.updated_at desc limit 1)),
      (j ->> 'needed_from')::date, (j ->> 'needed_days')::int, coalesce(j ->> 'shift', 'single'),
      j ->> 'required_category', (j ->> 'required_capacity_tons')::numeric, j ->> 'location', j ->> 'notes',
      auth.uid());
  return acts.key('jobs', j ->> 'id') || acts.key('deals', d.id);
end $$;

-- A customer's new name reaches what is still open; a sent quotation keeps the name it was sent with.
create function acts.rename_customer() returns trigger language plpgsql security definer as $$
begin
  -- in the order in which batches lock jobs
  perform 1 from crm.jobs j where j.customer_id = new.id order by j.id for no key update;
  update crm.leads l set customer_name = new.name
    where l.customer_id = new.id and l.status in ('new', 'in_process', 'qualified');
  update crm.jobs j set customer_name = new.name
    where j.customer_id = new.id and j.status in ('pending', 'scheduled', 'in_progress');
  return null;
end $$;

reset role;
create trigger rename_customer after update of name on crm.customers
  for each row when (new.name is distinct from old.name) execute function acts.rename_customer();
insert into sync.command (name, fn) select 'deal.' || f, format('acts.deal_%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['move', 'assign', 'request_job']) f;
select sync.guard_functions();
reset role;

-- V0092__quotation_guard.sql
-- additive, min client 1
-- What no path into a quotation may break: sent is frozen, and a discount above the limit is an admin's word on
-- exactly these figures.
reset role;
set role crm_acts;

create function acts.price_of(q jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(c, q -> c) from unnest(array['selected_machines', 'services', 'machine_type', 'order_type',
    'number_of_days', 'working_hours', 'shift', 'day_night', 'food_resources', 'accom_resources', 'site_distance',
    'usage', 'risk_factor', 'mob_demob', 'mob_relaxation_percent', 'extra_charge', 'incidental_charges',
    'other_factors', 'discount_percent', 'discount_amount', 'billing', 'include_gst', 'company_state',
    'place_of_supply', 'working_cost', 'usage_load_factor', 'risk_adjustment', 'food_accom_cost', 'mob_demob_cost',
    'service_total', 'incidental_total', 'other_factors_charge', 'subtotal', 'discount', 'total_rent', 'cgst', 'sgst',
    'igst', 'gst_amount', 'round_off', 'total_cost']) c
$$;

-- Discount a rep may give alone, percent of the subtotal.
create function acts.discount_limit() returns numeric language sql stable as $$
  select coalesce((ops.setting('pricing.discount_limit', (now() at time zone 'Asia/Kolkata')::date)
    #>> '{}')::numeric, 5)
$$;

create function acts.needs_approval(q crm.quotations) returns boolean language sql stable as $$
  select q.discount > round(q.subtotal * acts.discount_limit() / 100, 2)
$$;

create function acts.guard_quotation() returns trigger language plpgsql security definer as $$
declare
  -- what may still change once it is sent
  loose constant text[] := array['status', 'superseded', 'approval', 'approval_by', 'approval_at', 'approval_hash',
    'notes', 'deal_id', 'customer_id', 'sent_at', 'pdf_file_id', 'row_version', 'created_at', 'updated_at'];
begin
  if old.status <> 'draft' then
    if to_jsonb(new) - loose <> to_jsonb(old) - loose
        or old.pdf_file_id is not null and new.pdf_file_id is distinct from old.pdf_file_id then
      perform sync.refuse('flow', format('%s is sent and does not change: make a new version', old.quotation_number),
        '{"field": "status"}');
    end if;
  elsif new.approval <> 'none' and acts.price_of(to_jsonb(new)) <> acts.price_of(to_jsonb(old)) then
    new.approval := 'none';
    new.approval_by := null;
    new.approval_at := null;
    new.approval_hash := null;
  end if;
  if old.status = 'draft' and new.status = 'sent' and new.approval <> 'granted' and acts.needs_approval(new) then
    perform sync.refuse('flow', format('A discount of %s is above %s %%: an admin must approve it first', new.discount,
      acts.discount_limit()), '{"field": "discount"}');
  end if;
  return new;
end $$;

-- A deal is worth what its accepted quotation says, before tax; accepting wins it.
create function acts.follow_accepted() returns trigger language plpgsql security definer as $$
begin
  update crm.deals d set value = new.total_rent, stage = 'won', probability = 100,
    won_at = coalesce(d.won_at, clock_timestamp())
    where d.id = new.deal_id;
  return null;
end $$;

-- Sending a version supersedes the older ones.
create function acts.supersede() returns trigger language plpgsql security definer as $$
begin
  with recursive older as (
    select q.id, q.parent_id from crm.quotations q where q.id = new.parent_id
    union select q.id, q.parent_id from crm.quotations q join older o on q.id = o.parent_id)
  update crm.quotations q set superseded = true
    where not q.superseded and q.id <> new.id and (q.id in (select o.id from older o)
      or q.quotation_number = new.quotation_number and q.version < new.version);
  return null;
end $$;

reset role;
create trigger guard_quotation before update on crm.quotations
  for each row execute function acts.guard_quotation();
create trigger follow_accepted after update of status on crm.quotations for each row
  when (new.status = 'accepted' and old.status <> 'accepted') execute function acts.follow_accepted();
create trigger supersede after update of status on crm.quotations for each row
  when (new.status = 'sent' and old.status = 'draft') execute function acts.supersede();
select sync.guard_functions();
reset role;

-- V0093__quotation_acts.sql
-- additive, min client 1
reset role;
set role crm_acts;

create function acts.owns_quotation(q crm.quotations) returns boolean language sql stable as $$
  select auth.role() = 'admin' or auth.role() = 'sales_agent' and (q.created_by = auth.uid()
    or exists (select 1 from crm.deals d where d.id = q.deal_id and auth.uid() in (d.assigned_to, d.created_by)))
$$;

-- The quotation, locked, if it is mine and stands as I saw it.
create function acts.own_quotation(args jsonb) returns crm.quotations language plpgsql as $$
declare
  q crm.quotations;
begin
  select * into q from crm.quotations x where x.id = acts.need(args, 'quotation_id') for no key update;
  if q.id is null then
    perform acts.gone('quotation');
  end if;
  if not acts.owns_quotation(q) then
    perform acts.not_allowed();
  end if;
  perform acts.check_seen(coalesce(q.quotation_number, 'The quotation'), args -> 'seen',
    jsonb_build_object('status', q.status, 'approval', q.approval, 'superseded', q.superseded));
  return q;
end $$;

create function acts.quote_keys(q crm.quotations) returns jsonb language sql immutable as $$
  select acts.key('quotations', q.id) || case when q.deal_id is null then '[]' else acts.key('deals', q.deal_id) end
$$;

-- content_hash is the fingerprint of figures and inputs (rules.pricing); an approval counts for that content only.
create function acts.quote_send(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  perform acts.check_step('quotation', q.status, 'sent');
  if q.quotation_number is null then
    perform sync.refuse('flow', 'A quotation without a number cannot be sent', '{"field": "quotation_number"}');
  end if;
  if acts.needs_approval(q) and q.approval = 'granted'
      and q.approval_hash is distinct from acts.need(args, 'content_hash') then
    perform sync.refuse('flow', 'The approval was for other figures: ask again', '{"field": "approval"}');
  end if;
  update crm.quotations x set status = 'sent', pdf_sha256 = acts.need(args, 'pdf_sha256'),
    pdf_file_id = args ->> 'pdf_file_id', sent_at = least(quote_send.acted_at, clock_timestamp())
    where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_accept(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  perform acts.check_step('quotation', q.status, 'accepted');
  if q.superseded then
    perform sync.refuse('flow', format('%s v%s was replaced by a newer version', q.quotation_number, q.version));
  end if;
  if exists (select 1 from crm.deals d where d.id = q.deal_id and d.stage = 'lost') then
    perform sync.refuse('flow', 'Its deal is lost', '{"field": "stage"}');
  end if;
  update crm.quotations x set status = 'accepted' where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_reject(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  perform acts.check_step('quotation', q.status, 'rejected');
  update crm.quotations x set status = 'rejected',
    notes = case when btrim(coalesce(args ->> 'reason', '')) = '' then x.notes
      else concat_ws(E'\n', x.notes, args ->> 'reason') end where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_ask_approval(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  if q.status <> 'draft' then
    perform acts.check_step('quotation', q.status, 'sent');
  end if;
  update crm.quotations x set approval = 'asked', approval_hash = acts.need(args, 'content_hash'), approval_by = null,
    approval_at = clock_timestamp() where x.id = q.id;
  return acts.quote_keys(q);
end $$;

create function acts.quote_answer_approval(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  q constant crm.quotations := acts.own_quotation(args);
begin
  if auth.role() <> 'admin' then
    perform acts.not_allowed();
  end if;
  if q.approval <> 'asked' or q.approval_hash is distinct from acts.need(args, 'content_hash') then
    perform sync.refuse('stale', 'The figures changed since approval was asked', '{"fields": ["approval"]}');
  end if;
  update crm.quotations x set approval = case when (acts.need(args, 'grant'))::boolean then 'granted' else 'refused' end,
    approval_by = auth.uid(), approval_at = clock_timestamp() where x.id = q.id;
  return acts.quote_keys(q);
end $$;

reset role;
insert into sync.command (name, fn) select 'quote.' || f, format('acts.quote_%s(jsonb, timestamptz)', f)::regprocedure
  from unnest(array['send', 'accept', 'reject', 'ask_approval', 'answer_approval']) f;
select sync.guard_functions();
reset role;

-- V0094__notices.sql
-- additive, min client 1
-- Notifications are made by triggers alone, once per user, kind, record and cause; never to who did it himself, and
-- none while nobody is signed in (a load of old business is no news).
reset role;
set role crm_acts;

create function acts.notify(people text[], kind text, headline text, words text, ref_type text, ref text, because text)
returns void language plpgsql as $$
begin
  insert into crm.notifications (user_id, type, title, message, reference_type, reference_id, cause)
    select u.uid, kind, left(headline, 200), left(words, 2000), ref_type, ref, because
    from crm.users u left join crm.notification_preferences p on p.user_id = u.uid and p.type = kind
    where u.uid = any (people) and u.active and u.uid is distinct from auth.uid() and coalesce(p.in_app, true)
    order by u.uid
  on conflict (user_id, type, reference_id, cause) do nothing;
  insert into crm.mail_outbox (to_user, to_address, subject, body)
    select u.uid, u.email, left(headline, 300), words
    from crm.users u join crm.notification_preferences p on p.user_id = u.uid and p.type = kind and p.by_mail
    where u.uid = any (people) and u.active and u.uid is distinct from auth.uid();
end $$;

create function acts.people_of_role(wanted text) returns text[] language sql stable as $$
  select coalesce(array_agg(u.uid), '{}') from crm.users u where u.role = wanted and u.active
$$;

create function acts.people_of_deal(deal text) returns text[] language sql stable as $$
  select coalesce((select array[d.assigned_to, d.created_by] from crm.deals d where d.id = deal), '{}')
$$;

create function acts.tell_lead() returns trigger language plpgsql security definer as $$
begin
  if new.assigned_to <> auth.uid() then
    perform acts.notify(array[new.assigned_to], 'lead_assigned', 'A lead is yours: ' || new.customer_name,
      concat_ws(', ', new.service_needed, new.site_location), 'lead', new.id, new.row_version::text);
  end if;
  return null;
end $$;

create function acts.tell_deal() returns trigger language plpgsql security definer as $$
begin
  if auth.uid() is not null then
    perform acts.notify(array[new.assigned_to, new.created_by] || acts.people_of_role('operations_manager'),
      'deal_won', 'Deal won: ' || new.title, 'Worth ' || new.value || ' before tax', 'deal', new.id,
      new.won_at::text);
  end if;
  return null;
end $$;

create function acts.tell_quotation() returns trigger language plpgsql security definer as $$
declare
  name constant text := coalesce(new.quotation_number || ' v' || new.version, 'A draft') || ' for '
    || new.customer_name;
  people constant text[] := acts.people_of_deal(new.deal_id) || new.created_by;
begin
  if auth.uid() is null then
    return null;
  end if;
  if new.status <> old.status and new.status = 'sent' then
    perform acts.notify(people, 'quotation_sent', 'Quotation sent: ' || name, 'Total ' || new.total_cost,
      'quotation', new.id, '');
  elsif new.status <> old.status and new.status = 'accepted' then
    perform acts.notify(people, 'quotation_accepted', 'Quotation accepted: ' || name, 'Total ' || new.total_cost,
      'quotation', new.id, '');
  end if;
  if new.approval <> old.approval and new.approval = 'asked' then
    perform acts.notify(acts.people_of_role('admin'), 'approval_asked', 'Approval asked: ' || name,
      format('Discount %s of %s', new.discount, new.subtotal), 'quotation', new.id, new.approval_hash);
  elsif new.approval <> old.approval and new.approval in ('granted', 'refused') then
    perform acts.notify(people, 'approval_answered', format('Discount %s: %s', new.approval, name),
      format('Discount %s of %s', new.discount, new.subtotal), 'quotation', new.id, new.approval_at::text);
  end if;
  return null;
end $$;

reset role;
create trigger tell_lead after insert on crm.leads for each row execute function acts.tell_lead();
create trigger tell_new_owner after update of assigned_to on crm.leads for each row
  when (new.assigned_to is distinct from old.assigned_to) execute function acts.tell_lead();
create trigger tell_deal after update of stage on crm.deals for each row
  when (new.stage = 'won' and old.stage <> 'won') execute function acts.tell_deal();
create trigger tell_quotation after update of status, approval on crm.quotations
  for each row execute function acts.tell_quotation();
select sync.guard_functions();
reset role;

-- V0095__job_notices.sql
-- additive, min client 1
reset role;
set role crm_acts;

create function acts.crew_people(job text) returns text[] language sql stable as $$
  select coalesce(array_agg(o.user_id), '{}') from crm.job_operator l join crm.operators o on o.id = l.operator_id
  where l.job_id = job and not l.cancelled
$$;

create function acts.job_words(j crm.jobs) returns text language sql stable as $$
  select concat_ws(', ', j.customer_name, j.location, case when j.scheduled_start_date is not null then
    to_char(j.scheduled_start_date at time zone 'Asia/Kolkata', 'FMDy FMDD Mon HH24:MI') || ' to '
    || to_char(j.scheduled_end_date at time zone 'Asia/Kolkata', 'FMDy FMDD Mon HH24:MI') end)
$$;

-- The crew hears of a job once it is published; the responsible dispatcher of every change by somebody else.
create function acts.tell_job() returns trigger language plpgsql security definer as $$
declare
  name constant text := coalesce(new.job_number, 'A job') || ' ' || new.title;
  people constant text[] := array[new.assigned_to]
    || case when new.published_at is not null then acts.crew_people(new.id) else '{}' end;
begin
  if auth.uid() is null then
    return null;
  end if;
  if new.status = 'cancelled' and old.status <> 'cancelled' then
    perform acts.notify(people, 'job_cancelled', 'Cancelled: ' || name, coalesce(new.cancel_reason, ''), 'job', new.id,
      new.row_version::text);
  elsif new.status = 'completed' and old.status <> 'completed' then
    perform acts.notify(array[new.assigned_to, new.created_by] || acts.people_of_deal(new.deal_id), 'job_completed',
      'Completed: ' || name, acts.job_words(new), 'job', new.id, new.row_version::text);
  elsif new.published_at is not null and old.published_at is null then
    perform acts.notify(acts.crew_people(new.id), 'job_assigned', 'New job: ' || name, acts.job_words(new), 'job',
      new.id, new.published_at::text);
  elsif (new.scheduled_start_date, new.scheduled_end_date, new.location)
      is distinct from (old.scheduled_start_date, old.scheduled_end_date, old.location) then
    perform acts.notify(people, 'job_changed', 'Changed: ' || name, acts.job_words(new), 'job', new.id,
      new.row_version::text);
  end if;
  return null;
end $$;

-- Put on, or taken off, a job that is published.
create function acts.tell_crew() returns trigger language plpgsql security definer as $$
declare
  l crm.job_operator;
  j crm.jobs;
  person text;
begin
  if tg_op = 'DELETE' then l := old; else l := new; end if;
  select * into j from crm.jobs x where x.id = l.job_id and x.published_at is not null;
  select o.user_id into person from crm.operators o where o.id = l.operator_id;
  if j.id is null or person is null or auth.uid() is null then
    return null;
  end if;
  if tg_op = 'DELETE' or l.cancelled then
    perform acts.notify(array[person], 'job_cancelled', 'You are off ' || coalesce(j.job_number, 'a job'),
      acts.job_words(j), 'job', j.id, l.id || ' ' || l.row_version);
  else
    perform acts.notify(array[person], 'job_assigned', format('New job: %s %s', j.job_number, j.title),
      acts.job_words(j), 'job', j.id, l.id || ' ' || l.row_version);
  end if;
  return null;
end $$;

reset role;
create trigger tell_job after update of status, scheduled_start_date, scheduled_end_date, location, published_at
  on crm.jobs for each row execute function acts.tell_job();
create trigger tell_crew after insert or delete on crm.job_operator
  for each row execute function acts.tell_crew();
create trigger tell_crew_cancelled after update of cancelled on crm.job_operator for each row
  when (new.cancelled is distinct from old.cancelled) execute function acts.tell_crew();
select sync.guard_functions();
reset role;

-- V0096__tick.sql
-- additive, min client 1
-- Upkeep without a server process: any dispatcher's desk calls it after a pull, `server tick` by timer.
set role crm_owner;
create table ops.runner (
  name text primary key,
  last_run timestamptz not null default '-infinity'
);
insert into ops.runner (name) values ('tick');
grant select, update on ops.runner to crm_acts;
grant select, delete on sync.log, sync.ledger, sync.device_result to crm_acts;
grant select, update on sync.meta to crm_acts;
reset role;
set role crm_acts;

-- What runs out soon, told once per stage: 30, 7 and 0 days before.
create function ops.tell_expiries(today date) returns void language plpgsql as $$
declare
  r record;
begin
  for r in select q.*, case when q.valid_until = today then '0' else '3' end as stage from crm.quotations q
      where q.status = 'sent' and not q.superseded and q.valid_until between today and today + 3
  loop
    perform acts.notify(array[r.created_by] || acts.people_of_deal(r.deal_id), 'quotation_expiring',
      format('%s for %s is valid until %s', r.quotation_number, r.customer_name, r.valid_until), '', 'quotation', r.id,
      r.stage);
  end loop;
  for r in select a.* from crm.activities a where a.due_on <= today and a.due_on > today - 7 and a.done_at is null loop
    perform acts.notify(array[coalesce(r.assigned_to, r.created_by)], 'follow_up_due', 'Due: ' || r.subject,
      coalesce(left(r.body, 500), ''), 'activity', r.id, r.due_on::text);
  end loop;
  for r in select l.* from crm.leads l where l.next_follow_up_on <= today and l.next_follow_up_on > today - 7
      and l.status in ('new', 'in_process', 'qualified') and not l.archived and l.assigned_to is not null
  loop
    perform acts.notify(array[r.assigned_to], 'follow_up_due', 'Follow up: ' || r.customer_name,
      coalesce(r.service_needed, ''), 'lead', r.id, r.next_follow_up_on::text);
  end loop;
  for r in select d.*, coalesce(e.name, o.name, c.name) as owner, case when d.expires_on <= today then '0'
        when d.expires_on <= today + 7 then '7' else '30' end as stage
      from crm.documents d left join crm.equipment e on e.id = d.equipment_id
        left join crm.operators o on o.id = d.operator_id left join crm.customers c on c.id = d.customer_id
      where d.expires_on between today - 30 and today + 30
  loop
    perform acts.notify(acts.people_of_role('operations_manager'),
      case when r.operator_id is null then 'paper_expiring' else 'certificate_expiring' end,
      format('%s of %s expires on %s', replace(r.kind, '_', ' '), r.owner, r.expires_on), coalesce(r.number, ''),
      'document', r.id, r.expires_on || ' ' || r.stage);
  end loop;
end $$;

-- Columns of the seed that only repeat what jobs and blocks say; outside versions and log.
create function ops.refresh_caches() returns void language sql as $$
  update crm.equipment e set status = s.status from (select x.id, case
      when exists (select 1 from crm.busy_spans b where b.equipment_id = x.id and b.kind in ('maintenance', 'breakdown')
        and b.during @> now()) then 'maintenance'
      when exists (select 1 from crm.job_equipment l join crm.jobs j on j.id = l.job_id and j.status = 'in_progress'
        where l.equipment_id = x.id and not l.cancelled) then 'in_use' else 'available' end as status
      from crm.equipment x) s where s.id = e.id and s.status <> e.status;
  update crm.operators o set availability = s.availability from (select x.id, case when not x.active then 'inactive'
      when exists (select 1 from crm.busy_spans b where b.operator_id = x.id and b.kind in ('leave', 'training')
        and b.during @> now()) then 'on_leave'
      when exists (select 1 from crm.job_operator l join crm.jobs j on j.id = l.job_id and j.status = 'in_progress'
        where l.operator_id = x.id and not l.cancelled) then 'assigned' else 'available' end as availability
      from crm.operators x) s where s.id = o.id and s.availability <> o.availability
$$;

-- The log is kept 45 days and never past a transaction still running; the ledger 180 days.
create function ops.prune_sync() returns void language plpgsql as $$
declare
  horizon constant bigint := txid_snapshot_xmin(txid_current_snapshot());
  gone bigint;
begin
  with d as (delete from sync.log l where l.at < now() - interval '45 days' and l.xid < horizon returning l.xid)
    select max(d.xid) into gone from d;
  if gone is not null then
    update sync.meta m set floor_xid = greatest(m.floor_xid, gone + 1);
  end if;
  delete from sync.ledger l where l.at < now() - interval '180 days';
  delete from sync.device_result r where r.at < now() - interval '180 days';
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0097__tick_run.sql
-- additive, min client 1
reset role;
set role crm_acts;

-- One runner at a time, at most once a minute; false when another has done it or is doing it.
create function ops.tick() returns boolean language plpgsql security definer as $$
declare
  today constant date := (now() at time zone 'Asia/Kolkata')::date;
begin
  perform 1 from ops.runner r where r.name = 'tick' and r.last_run < clock_timestamp() - interval '1 minute'
    for update skip locked;
  if not found then
    return false;
  end if;
  update ops.runner r set last_run = clock_timestamp() where r.name = 'tick';
  -- upkeep is nobody's act: whoever's desk happens to run it must still be told
  perform set_config('crm.token', '', true), set_config('crm.known', '', true);
  update crm.resource_blocks b set cancelled = true
    where b.kind = 'hold' and not b.cancelled and b.expires_at < clock_timestamp();
  perform ops.tell_expiries(today);
  perform ops.refresh_caches();
  perform ops.prune_sync();
  perform auth.prune();
  perform ops.make_partitions();
  perform audit.seal();
  return true;
end $$;
grant execute on function ops.tick() to crm_owner, crm_migrator;

reset role;
set role crm_owner;

create function api.tick(token text) returns boolean language plpgsql security definer as $$
begin
  perform auth.enter_writing(token);
  if auth.role() not in ('admin', 'operations_manager') then
    raise exception using errcode = '42501', message = 'upkeep is for dispatchers and admins';
  end if;
  return ops.tick();
end $$;

-- The mandatory last step of every restore. Ids, cluster and transaction numbers may all look as before: a new
-- identity makes every desk compare its keys and offer again what the restored history lacks.
create function ops.restored() returns jsonb language plpgsql security definer as $$
begin
  delete from sync.log;
  delete from sync.scope_log;
  update sync.meta m set server_id = ext.gen_random_uuid(), floor_xid = txid_snapshot_xmin(txid_current_snapshot()),
    reoffer_until = clock_timestamp() + interval '72 hours';
  -- numbers leased after the backup was taken must not be leased again
  update ops.number_counter c set next_no = c.next_no + 10000;
  perform auth.rotate_keys(interval '0');
  perform audit.seal(true);
  return (select jsonb_build_object('server', sync.identity(), 'reoffer_until', m.reoffer_until,
    'next_numbers', (select jsonb_object_agg(c.series, c.next_no) from ops.number_counter c)) from sync.meta m);
end $$;
grant execute on function ops.restored() to crm_migrator;

reset role;
grant execute on function api.tick(text) to crm_app;
select sync.guard_functions();
reset role;

-- V0098__time_rules.sql
-- additive, min client 1
reset role;
set role crm_acts;

-- Something of the job's cranes or crew that its travel and rigging run into, or a hold for another quotation under it.
create function sched.too_near(rule text, j crm.jobs) returns setof text language sql stable as $$
  with mine as (
    select l.id, l.equipment_id, null as operator_id from crm.job_equipment l where l.job_id = j.id and not l.cancelled
    union all
    select l.id, null, l.operator_id from crm.job_operator l where l.job_id = j.id and not l.cancelled),
  near as (
    select b.*, coalesce((select e.name from crm.equipment e where e.id = b.equipment_id),
        (select o.name from crm.operators o where o.id = b.operator_id)) as name,
      coalesce((select x.job_id from crm.job_equipment x where x.id = b.id),
        (select x.job_id from crm.job_operator x where x.id = b.id)) as job_id
    from mine m join crm.busy_spans b on (b.equipment_id = m.equipment_id or b.operator_id = m.operator_id)
      and b.id <> m.id
    where b.during && tstzrange(j.scheduled_start_date - interval '14 days', j.scheduled_end_date + interval '14 days'))
  select case rule when 'held' then format('%s is held for a quotation until %s', n.name, sched.says(n.ends_at))
      else format('%s has other work until %s: the time for travel and rigging is gone', n.name, sched.says(n.ends_at))
    end
  from near n left join crm.jobs o on o.id = n.job_id left join crm.resource_blocks h on h.id = n.id
  where case
    when n.kind = 'hold' then rule = 'held' and n.during && tstzrange(j.scheduled_start_date, j.scheduled_end_date)
      and h.quotation_id is distinct from j.quotation_id
    else rule = 'buffer_eaten' and n.job_id is distinct from j.id
      and tstzrange(j.scheduled_start_date - j.buffer_before * interval '1 minute',
          j.scheduled_end_date + j.buffer_after * interval '1 minute')
        && tstzrange(n.starts_at - coalesce(o.buffer_before, 0) * interval '1 minute',
          n.ends_at + coalesce(o.buffer_after, 0) * interval '1 minute') end
$$;

create function sched.hours_setting(wanted text, shipped int) returns int language sql stable as $$
  select coalesce((select (v #>> '{}')::int from ops.setting(wanted, sched.local_day(now())) v
    where v #>> '{}' ~ '^[1-9][0-9]{0,2}$'), shipped)
$$;

-- A week, Monday to Sunday, in which the job takes somebody over the limit; a booking counts at most a day's hours.
create function sched.overworked(j crm.jobs, o crm.operators) returns text language sql stable as $$
  with day as (
    select d::date as day, tstzrange(d at time zone 'Asia/Kolkata', (d + interval '1 day') at time zone 'Asia/Kolkata')
      as hours
    from generate_series(date_trunc('week', j.scheduled_start_date at time zone 'Asia/Kolkata'),
      date_trunc('week', j.scheduled_end_date at time zone 'Asia/Kolkata') + interval '6 days', interval '1 day') d),
  allowed as (
    select sched.hours_setting('scheduling.weekly_hours', 60) as week, sched.hours_setting('scheduling.hours_per_day', 8)
      * interval '1 hour' as day),
  worked as (
    select date_trunc('week', d.day)::date as monday, sum(least((select a.day from allowed a),
      upper(b.during * d.hours) - lower(b.during * d.hours))) as hours
    from day d join crm.busy_spans b on b.operator_id = o.id and b.kind = 'job' and b.during && d.hours
    group by 1)
  select format('%s would work more than %s hours in the week of %s', o.name, a.week, w.monday)
  from worked w, allowed a
  where w.hours > a.week * interval '1 hour' order by w.monday limit 1
$$;

reset role;
select sync.guard_functions();
reset role;

-- V0099__conflict_story.sql
-- additive, min client 1
-- What a person wants to know about an act that was not taken: who was there first, and who else must hear of it.
reset role;
set role crm_reader;

create function sync.last_change(tbl text, id text) returns jsonb language sql stable security definer as $$
  select jsonb_build_object('by', u.display_name, 'at', a.created_at)
  from crm.audit_logs a left join crm.users u on u.uid = a.user_id
  where a.entity_type = last_change.tbl and a.entity_id = last_change.id order by a.created_at desc limit 1
$$;
grant execute on function sync.last_change(text, text) to crm_owner;

reset role;
set role crm_acts;

-- A booking that a restore took away and that cannot come back: its time was given to another job.
create function acts.tell_lost_booking(m jsonb, words text) returns void language plpgsql security definer as $$
begin
  perform acts.notify(acts.people_of_role('operations_manager'), 'sync_conflict',
    'A booking made before the restore is lost', words, 'job', coalesce(m #>> '{args,job_id}', m ->> 'mid'),
    m ->> 'mid');
end $$;
grant execute on function acts.tell_lost_booking(jsonb, text) to crm_owner;

reset role;
select sync.guard_functions();
reset role;

-- V0100__push_many.sql
-- additive, min client 1
set role crm_owner;

create function sync.table_of(tbl text, my_role text) returns sync.tbl language plpgsql stable as $$
declare
  t sync.tbl;
begin
  select * into t from sync.tbl s where s.name = tbl and my_role = any (s.roles);
  if t.name is null then
    perform sync.refuse('not_allowed', format('Table %s is not for this role', left(tbl, 63)));
  end if;
  return t;
end $$;

create function sync.patch(c jsonb, me text, my_role text) returns text language plpgsql as $$
declare
  t constant sync.tbl := sync.table_of(c ->> 'tbl', my_role);
  id constant text := c ->> 'id';
  vals constant jsonb := coalesce(nullif(c -> 'set', 'null'), '{}');
  base constant jsonb := coalesce(nullif(c -> 'base', 'null'), '{}');
  version constant bigint := (c ->> 'version')::bigint;
begin
  if id is null or jsonb_typeof(vals) <> 'object' or jsonb_typeof(base) <> 'object' then
    perform sync.refuse('invalid', 'A change needs an id and objects of values');
  end if;
  case c ->> 'op'
    when 'create' then
      perform sync.create_rows(t, array[id], array[vals], me, my_role);
      return 'applied';
    when 'update' then
      if sync.update_rows(t, array[id], array[base], array[vals], array[version], my_role) then
        return 'applied';
      end if;
      return sync.update_row(t, id, base, vals, version, my_role);
    when 'delete' then return sync.delete_row(t, id, base);
    else
      perform sync.refuse('invalid', format('Operation %s is unknown', left(c ->> 'op', 20)));
  end case;
end $$;

-- Acts that are one change each, of one kind in one table, on different rows: together, if all of them are clean.
-- Raises else; then nothing of it happened, and each is to be asked alone.
create function sync.apply_alike(items jsonb[], me text, my_role text) returns void language plpgsql as $$
declare
  t constant sync.tbl := sync.table_of(items[1] #>> '{changes,0,tbl}', my_role);
  ids text[];
  bases jsonb[];
  vals jsonb[];
  versions bigint[];
begin
  select array_agg(c ->> 'id' order by o), array_agg(coalesce(nullif(c -> 'base', 'null'), '{}') order by o),
      array_agg(coalesce(nullif(c -> 'set', 'null'), '{}') order by o), array_agg((c ->> 'version')::bigint order by o)
    into ids, bases, vals, versions
    from (select i #> '{changes,0}' as c, o from unnest(items) with ordinality x (i, o)) one;
  if items[1] #>> '{changes,0,op}' = 'create' then
    perform sync.create_rows(t, ids, vals, me, my_role);
  elsif not sync.update_rows(t, ids, bases, vals, versions, my_role) then
    raise exception using errcode = 'CR002', message = 'not all of them are clean';
  end if;
end $$;

-- The batch in the order of its places, acts that are alike and neighbours put together. What shares constraints that
-- wait for the end of an act (bookings) stays alone: it must hold after each act, not only after the last.
create function sync.runs_of(batch jsonb) returns table (items jsonb[], upto bigint) language sql immutable as $$
  with m as (select e, (e ->> 'seq')::bigint as place, e #>> '{changes,0,id}' as id,
      case when e ->> 'kind' = 'rows' and jsonb_typeof(e -> 'changes') = 'array' and e #> '{changes,1}' is null
        and e #>> '{changes,0,op}' in ('create', 'update') and e #>> '{changes,0,tbl}'
          not in ('jobs', 'job_equipment', 'job_operator', 'resource_blocks')
        then concat_ws(' ', e #>> '{changes,0,op}', e #>> '{changes,0,tbl}') end as sort
      from jsonb_array_elements(batch) e),
    edge as (select *, sort is null or sort is distinct from lag(sort) over w
        or id = any (array_agg(id) over (w rows between 20 preceding and 1 preceding)) as starts
      from m window w as (order by place)),
    run as (select *, count(*) filter (where starts) over (order by place) as no from edge)
  select array_agg(e order by place), max(place) from run group by no order by no
$$;

-- Neighbours that are alike: all at once if that goes through, else by halves, down to each alone.
create function sync.take_run(d sync.device, last bigint, items jsonb[], my_role text) returns jsonb[]
language plpgsql as $$
declare
  n constant int := cardinality(items);
  answers jsonb[] := '{}';
  m jsonb;
  state text;
begin
  if n > 1 and (items[1] ->> 'seq')::bigint = last + 1 and (items[n] ->> 'seq')::bigint = last + n
      and not exists (select 1 from sync.ledger l where l.mid in (select (i ->> 'mid')::uuid from unnest(items) i)) then
    begin
      perform sync.apply_alike(items, d.uid, my_role);
      insert into sync.ledger (mid, uid, device_id, seq, body_hash, result, acted_at)
        select (i ->> 'mid')::uuid, d.uid, d.device_id, (i ->> 'seq')::bigint, sync.body_hash(i), '{"status": "applied"}',
          sync.acted_at(i) from unnest(items) i;
      return array(select jsonb_build_object('mid', i -> 'mid', 'seq', i -> 'seq', 'status', 'applied')
        from unnest(items) i);
    exception when others then
      get stacked diagnostics state = returned_sqlstate;
      if left(state, 2) in ('08', '40', '53', '55', '57', '58', 'XX') then
        raise;
      end if;
    end;
  end if;
  if n > 4 then
    answers := sync.take_run(d, last, items[:n / 2], my_role);
    return answers || sync.take_run(d, (items[n / 2] ->> 'seq')::bigint, items[n / 2 + 1:], my_role);
  end if;
  foreach m in array items loop
    answers := answers || (jsonb_build_object('mid', m -> 'mid', 'seq', m -> 'seq')
      || sync.with_images(sync.take(d, last, m, my_role)));
    last := greatest(last, (m ->> 'seq')::bigint);
  end loop;
  return answers;
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0110__account_admin.sql
-- additive, min client 1
set role crm_acts;

-- Head of a function that only reads, for these roles.
create function auth.enter_for(token text, variadic wanted text[]) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter(token);
  if not (select auth.role()) = any (wanted) then
    raise exception using errcode = '42501', message = 'not for your role';
  end if;
end $$;

-- Admins: every account. last_seen: when any device of the person last asked for a token; devices: those not lost.
create function api.users(token text)
returns table (uid text, email text, display_name text, role text, phone text, active boolean,
  must_change_password boolean, created_at timestamptz, last_seen timestamptz, devices int, sessions int,
  operator_id text, operator_name text)
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return query select u.uid, u.email, u.display_name, u.role, u.phone, u.active, u.must_change_password, u.created_at,
      (select max(d.last_seen) from auth.devices d where d.uid = u.uid),
      (select count(*)::int from auth.devices d where d.uid = u.uid and d.lost_at is null),
      (select count(*)::int from auth.sessions s where s.uid = u.uid and s.revoked_at is null
        and s.expires_at > clock_timestamp()),
      o.id, o.name
    from crm.users u left join crm.operators o on o.user_id = u.uid
    order by lower(u.display_name), u.uid;
end $$;

-- Admins: name, address and telephone of an account; whoever signs in by the old e-mail signs in by the new one.
create function api.user_edit(token text, of_uid text, email text, display_name text, phone text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  update crm.users u set email = user_edit.email, display_name = user_edit.display_name,
    phone = nullif(user_edit.phone, '') where u.uid = of_uid;
  if not found then
    raise exception using errcode = 'P0002', message = 'no such user';
  end if;
end $$;

-- Admins: ends every session of the person, but the one that asks. Answers how many.
create function api.user_sign_out(token text, of_uid text) returns int
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  return auth.end_sessions(of_uid, (select auth.sid()), 'signed out by ' || (select auth.uid()));
end $$;

-- Admins: whose jobs the account sees as its own. An operator has one account, an account one operator; null unlinks.
create function api.user_link(token text, of_uid text, operator text) returns void
language plpgsql volatile security definer as $$
begin
  perform auth.enter_admin(token);
  if of_uid is null then
    raise exception using errcode = '22004', message = 'which account?';
  end if;
  if exists (select 1 from crm.operators o where o.id = operator and o.user_id <> of_uid) then
    raise exception using errcode = '23505', message = 'another account is linked to this operator';
  end if;
  update crm.operators o set user_id = null where o.user_id = of_uid and o.id is distinct from operator;
  if operator is not null then
    update crm.operators o set user_id = of_uid where o.id = operator and o.user_id is distinct from of_uid;
    if not exists (select 1 from crm.operators o where o.id = operator) then
      raise exception using errcode = 'P0002', message = 'no such operator';
    end if;
  end if;
end $$;

-- A name by which a device can be told from others: one's own, an admin anybody's. False for a device not there.
create function api.device_rename(token text, of_uid text, device uuid, name text) returns boolean
language plpgsql volatile security definer as $$
begin
  perform auth.enter_writing(token);
  if of_uid is distinct from (select auth.uid()) and (select auth.role()) <> 'admin' then
    raise exception using errcode = '42501', message = 'for admins only';
  end if;
  update auth.devices d set name = left(btrim(device_rename.name), 200)
    where d.uid = of_uid and d.device = device_rename.device;
  return found;
end $$;

reset role;
grant execute on function auth.enter_for(text, text[]) to crm_owner;
grant execute on function api.users(text), api.user_edit(text, text, text, text, text), api.user_sign_out(text, text),
  api.user_link(text, text, text), api.device_rename(text, text, uuid, text) to crm_app;
select auth.guard_functions();
select sync.guard_functions();
reset role;

-- V0111__audit_search.sql
-- additive, min client 1
set role crm_owner;

-- As api.audit, for several ids of one record (the versions of a quotation share a number) and one kind of act.
create function api.audit_search(token text, person text, record_type text, record_ids text[], act text,
  from_at timestamptz, to_at timestamptz, before_id bigint, n int)
returns table (id bigint, user_id text, action text, entity_type text, entity_id text, changes text, ip_address text,
  user_agent text, created_at timestamptz, sealed boolean)
language plpgsql stable security definer as $$
begin
  perform auth.enter(token);
  return query select a.id, a.user_id, a.action, a.entity_type, a.entity_id, a.changes::text, host(a.ip_address),
      a.user_agent, a.created_at, exists (select 1 from audit.chain c where c.log_id = a.id)
    from crm.audit_logs a
    where (person is null or a.user_id = person)
      and (record_type is null or a.entity_type = record_type)
      and (record_ids is null or a.entity_id = any (record_ids))
      and (act is null or a.action = act)
      and a.created_at >= coalesce(from_at, '-infinity') and a.created_at < coalesce(to_at, 'infinity')
      and (before_id is null or a.id < before_id)
    order by a.id desc limit least(greatest(coalesce(n, 100), 1), 500);
end $$;

reset role;
set role crm_acts;

-- The seal of the rows written in [from_at, to_at): walks that stretch of the chain from the hash before it. An answer
-- like audit.verify's: ok, sealed (rows walked), problems (at most 100), unsealed, unsealed_late (over five minutes old).
create function audit.verify_between(from_at timestamptz, to_at timestamptz) returns jsonb
language plpgsql stable security definer as $$
declare
  c record;
  first bigint;
  last bigint;
  before bytea;
  expected bigint;
  n bigint := 0;
  problems jsonb := '[]';
  found_one text;
begin
  select min(k.place), max(k.place) into first, last from audit.chain k where k.log_at >= from_at and k.log_at < to_at;
  expected := first;
  before := coalesce((select k.hash from audit.chain k where k.place = first - 1), sha256(''));
  for c in select k.place, k.hash, row(a.*)::crm.audit_logs as log from audit.chain k left join (
      select * from crm.audit_logs union all select * from archive.audit_logs) a on a.id = k.log_id
    where k.place between first and last order by k.place
  loop
    n := n + 1;
    found_one := case when c.place <> expected then 'link missing'
      when (c.log).id is null then 'removed'
      when sha256(before || audit.row_text(c.log)) <> c.hash then 'altered' end;
    if found_one is not null and jsonb_array_length(problems) < 100 then
      problems := problems || jsonb_build_object('place', c.place, 'log_id', (c.log).id, 'problem', found_one);
    end if;
    expected := c.place + 1;
    before := c.hash;
  end loop;
  if last = (select max(k.place) from audit.chain k)
      and (select h.place <> last or h.hash <> before from audit.head h) then
    problems := problems || jsonb_build_object('place', last, 'problem', 'end cut off');
  end if;
  return (select jsonb_build_object('ok', problems = '[]', 'sealed', n, 'problems', problems, 'unsealed', count(*),
      'unsealed_late', count(*) filter (where a.created_at < clock_timestamp() - interval '5 minutes'))
    from crm.audit_logs a where a.created_at >= from_at and a.created_at < to_at
      and not exists (select 1 from audit.chain k where k.log_id = a.id));
end $$;

-- Admins: whether the log of a month is as it was written.
create function api.audit_verify(token text, month date) returns jsonb
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return audit.verify_between(date_trunc('month', month::timestamp) at time zone 'Asia/Kolkata',
    (date_trunc('month', month::timestamp) + interval '1 month') at time zone 'Asia/Kolkata');
end $$;

reset role;
grant select on audit.chain to crm_owner;
grant execute on function api.audit_search(text, text, text, text[], text, timestamptz, timestamptz, bigint, int),
  api.audit_verify(text, date) to crm_app;
select auth.guard_functions();
select sync.guard_functions();
reset role;

-- V0112__desk_reports.sql
-- additive, min client 1
set role crm_owner;

-- What each desk last said of itself. device is that of its session, ledger the one its acts are numbered under.
create table sync.desk_report (
  uid text not null,
  device uuid not null,
  ledger uuid,
  program text not null default '' check (length(program) <= 120),
  client int not null default 0,
  waiting int not null default 0 check (waiting >= 0),
  issues int not null default 0 check (issues >= 0),
  oldest_waiting timestamptz,
  problem text check (length(problem) <= 120),
  pulled_at timestamptz,
  reported_at timestamptz not null default clock_timestamp(),
  primary key (uid, device)
);
grant select, insert, update, delete on sync.desk_report to crm_acts;
grant select on sync.device, sync.meta to crm_acts;

reset role;
set role crm_acts;

-- A desk tells how it is: {ledger, client, waiting, issues, oldest_waiting, problem}. pulled: the round went through.
create function api.desk_report(token text, pulled boolean, report jsonb) returns void
language plpgsql volatile security definer as $$
declare
  r constant jsonb := coalesce(report, '{}');
begin
  perform auth.enter_writing(token);
  insert into sync.desk_report as d (uid, device, ledger, program, client, waiting, issues, oldest_waiting, problem, pulled_at)
    values ((select auth.uid()), (select auth.device()), (r ->> 'ledger')::uuid,
      coalesce((select s.program from auth.sessions s where s.sid = (select auth.sid())), ''),
      coalesce((r ->> 'client')::int, 0), coalesce((r ->> 'waiting')::int, 0), coalesce((r ->> 'issues')::int, 0),
      (r ->> 'oldest_waiting')::timestamptz, left(r ->> 'problem', 120), case when pulled then clock_timestamp() end)
    on conflict (uid, device) do update set ledger = excluded.ledger, program = excluded.program,
      client = excluded.client, waiting = excluded.waiting, issues = excluded.issues,
      oldest_waiting = excluded.oldest_waiting, problem = excluded.problem,
      pulled_at = coalesce(excluded.pulled_at, d.pulled_at), reported_at = clock_timestamp();
end $$;

-- Admins: how every desk's sync is, the longest silent first. conflicts: refusals of the last 30 days; pushed_at: when
-- the server last took acts from it; too_old: its program may no longer write.
create function api.desks(token text)
returns table (uid text, display_name text, role text, device uuid, device_name text, program text,
  last_seen timestamptz, reported_at timestamptz, pulled_at timestamptz, pushed_at timestamptz, waiting int, issues int,
  oldest_waiting timestamptz, conflicts int, problem text, lost_at timestamptz, too_old boolean, signed_in boolean)
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return query select d.uid, u.display_name, u.role, d.device, d.name,
      coalesce(nullif(r.program, ''), d.program), d.last_seen, r.reported_at, r.pulled_at, s.seen_at,
      coalesce(r.waiting, 0), coalesce(r.issues, 0), r.oldest_waiting,
      (select count(*)::int from sync.conflict c join sync.ledger l on l.mid = c.mid
        where c.uid = d.uid and l.device_id = r.ledger and c.at > clock_timestamp() - interval '30 days'),
      r.problem, d.lost_at, coalesce(r.client < (select m.min_client from sync.meta m), false),
      exists (select 1 from auth.sessions t where t.uid = d.uid and t.device = d.device and t.revoked_at is null
        and t.expires_at > clock_timestamp())
    from auth.devices d join crm.users u on u.uid = d.uid
      left join sync.desk_report r on r.uid = d.uid and r.device = d.device
      left join sync.device s on s.device_id = r.ledger
    order by d.last_seen limit 1000;
end $$;

-- Admins: each series of business numbers and its blocks, the newest first.
create function api.number_blocks(token text)
returns table (series text, next_no bigint, first_no bigint, last_no bigint, used_to bigint, uid text,
  display_name text, made_at timestamptz)
language plpgsql stable security definer as $$
begin
  perform auth.enter_for(token, 'admin');
  return query select c.series, c.next_no, b.first_no, b.last_no, ops.used_to(b), b.user_id, u.display_name, b.created_at
    from ops.number_counter c left join lateral (select n.* from crm.number_blocks n where n.series = c.series
        order by n.first_no desc limit 100) b on true
      left join crm.users u on u.uid = b.user_id
    order by c.series, b.first_no desc;
end $$;

reset role;
grant select on sync.conflict, sync.ledger to crm_acts;
grant execute on function api.desk_report(text, boolean, jsonb), api.desks(text), api.number_blocks(text) to crm_app;
select sync.guard_functions();
select auth.guard_functions();
reset role;

-- V0113__setting_guard.sql
-- additive, min client 1
-- A setting is what every desk prices and schedules with: the server takes no value that they cannot use, and none that
-- rewrites the past.
set role crm_owner;

-- The same ranges as in rules.setting of the program; keys it does not know may hold anything.
create function crm.setting_fits(key text, value jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case
    when key like 'pricing.sac.%' then jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^99[0-9]{2,4}$'
    when key like 'pricing.%' then jsonb_typeof(value) = 'number' and (value #>> '{}')::numeric between 0 and 10000000000
    when key like 'scheduling.rule.%' then value in ('"block"', '"warn"', '"allow"')
    when key = 'scheduling.weekly_hours' then jsonb_typeof(value) = 'number'
      and (value #>> '{}')::numeric between 1 and 168 and (value #>> '{}')::numeric % 1 = 0
    when key = 'scheduling.hours_per_day' then jsonb_typeof(value) = 'number'
      and (value #>> '{}')::numeric between 1 and 24 and (value #>> '{}')::numeric % 1 = 0
    when key like 'retention.%' then jsonb_typeof(value) = 'number'
      and (value #>> '{}')::numeric between 1 and 1200 and (value #>> '{}')::numeric % 1 = 0
    when key like 'company.%' then length(value::text) <= 4000
    else true end
$$;
alter table crm.settings add constraint settings_value_fits check (crm.setting_fits(key, value));
reset role;
grant execute on function crm.setting_fits(text, jsonb) to crm_owner, crm_acts, crm_migrator;

set role crm_acts;
-- A desk may have been offline for two weeks (its lease) when it sends a value that began on the day it was written:
-- hence the slack. Upkeep, which has no identity, may do as it must.
create function acts.guard_setting() returns trigger language plpgsql security definer as $$
declare
  oldest constant date := (now() at time zone 'Asia/Kolkata')::date - 14;
begin
  if auth.uid() is not null then
    if tg_op <> 'INSERT' and old.effective_from < oldest
        and (tg_op = 'DELETE' or (new.effective_from, new.value) is distinct from (old.effective_from, old.value)) then
      perform sync.refuse('invalid', format('This value has counted since %s and stays as it was: add one from another day',
        old.effective_from), '{"field": "value"}');
    elsif tg_op <> 'DELETE' and new.effective_from < oldest then
      perform sync.refuse('invalid', 'A value cannot begin in the past', '{"field": "effective_from"}');
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

reset role;
create trigger guard_setting before insert or update or delete on crm.settings
  for each row execute function acts.guard_setting();
select sync.guard_functions();
select auth.guard_functions();
reset role;

-- V0120__deal_reopening.sql
-- additive, min client 1
-- A deal that was won or lost by mistake, or comes to life again, may be taken up: every move has a way back.
reset role;
set role crm_acts;

-- Arrows of the status graphs; rules.flow keeps the same ones.
create or replace function acts.leads_to(record text, status text, wanted text) returns boolean
language sql immutable as $$
  select (record, status, wanted) in (values
    ('lead', 'new', 'in_process'), ('lead', 'in_process', 'qualified'), ('lead', 'in_process', 'unqualified'),
    ('lead', 'in_process', 'lost'), ('lead', 'qualified', 'converted'),
    ('deal', 'qualification', 'proposal'), ('deal', 'qualification', 'lost'), ('deal', 'proposal', 'negotiation'),
    ('deal', 'proposal', 'qualification'), ('deal', 'proposal', 'lost'), ('deal', 'negotiation', 'won'),
    ('deal', 'negotiation', 'lost'), ('deal', 'negotiation', 'proposal'), ('deal', 'negotiation', 'qualification'),
    ('deal', 'won', 'negotiation'), ('deal', 'lost', 'qualification'), ('deal', 'lost', 'proposal'),
    ('deal', 'lost', 'negotiation'),
    ('quotation', 'draft', 'sent'), ('quotation', 'sent', 'accepted'), ('quotation', 'sent', 'rejected'),
    ('job', 'pending', 'scheduled'), ('job', 'pending', 'cancelled'), ('job', 'scheduled', 'in_progress'),
    ('job', 'scheduled', 'pending'), ('job', 'scheduled', 'cancelled'), ('job', 'in_progress', 'completed'),
    ('job', 'in_progress', 'cancelled'))
$$;

-- What a won deal has led to holds it where it is.
create function acts.check_reopening(d crm.deals) returns void language plpgsql as $$
begin
  if d.stage = 'won' and exists (select 1 from crm.quotations q where q.deal_id = d.id and q.status = 'accepted') then
    perform sync.refuse('flow', 'The quotation of this deal is accepted: it stays won', '{"field": "stage"}');
  end if;
  if d.stage = 'won' and exists (select 1 from crm.jobs j where j.deal_id = d.id and j.status <> 'cancelled') then
    perform sync.refuse('flow', 'A job was asked for: cancel it before the deal is taken up again',
      '{"field": "stage"}');
  end if;
end $$;

create or replace function acts.deal_move(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  d constant crm.deals := acts.locked_deal(args);
  stage_to constant text := args ->> 'to';
begin
  if not acts.owns_deal(d) then
    perform acts.not_allowed();
  end if;
  perform acts.check_move('deal', d.stage, args);
  perform acts.check_reopening(d);
  update crm.deals x set stage = stage_to, probability = acts.probability_of(stage_to),
    won_at = case stage_to when 'won' then clock_timestamp() end,
    lost_reason = case stage_to when 'lost' then acts.need(args, 'reason') end
    where x.id = d.id;
  return acts.key('deals', d.id);
end $$;

reset role;
select sync.guard_functions();
reset role;

-- V0121__quotation_language.sql
-- additive, min client 1
-- The language a quotation is printed in.
set role crm_owner;

alter table crm.quotations add column language text not null default 'en' check (language in ('en', 'hi'));

reset role;
reset role;

-- V0122__contact_archive.sql
-- additive, min client 1
-- Who left a customer is put aside, not deleted: old quotations still name him.
set role crm_owner;

alter table crm.contacts add column archived boolean not null default false;

reset role;
reset role;

-- V0150__block_change.sql
-- additive, min client 1
reset role;
set role crm_acts;

-- Another time, reason or end of validity for a block that stands; whom it keeps from work and why stay.
create function sched.change_block(args jsonb, acted_at timestamptz) returns jsonb language plpgsql as $$
declare
  b constant crm.resource_blocks := sched.locked_block(acts.need(args, 'id'));
begin
  if not sched.is_dispatcher() and not (b.created_by = auth.uid()
      and (b.kind = 'hold' or b.kind = 'leave' and not b.approved)) then
    perform acts.not_allowed();
  end if;
  if b.cancelled then
    perform acts.gone('block');
  end if;
  perform acts.check_seen('The block', args -> 'seen',
    jsonb_build_object('starts_at', b.starts_at, 'ends_at', b.ends_at));
  update crm.resource_blocks x set starts_at = acts.need(args, 'starts_at')::timestamptz,
      ends_at = acts.need(args, 'ends_at')::timestamptz, reason = args ->> 'reason',
      expires_at = (args ->> 'expires_at')::timestamptz
    where x.id = b.id;
  return acts.key('resource_blocks', b.id);
end $$;

reset role;
insert into sync.command (name, fn)
  values ('sched.change_block', 'sched.change_block(jsonb, timestamptz)'::regprocedure);
select sync.guard_functions();
reset role;

-- V0151__values_desks_can_read.sql
-- additive, min client 1
-- What one desk may write every other must be able to read: a number that is none, or JSON beyond what a reader bears,
-- would stop the sync of all who see the row. And NaN stands above every limit.
set role crm_owner;

create function crm.json_fits(v jsonb) returns boolean language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select v is null or (length(v::text) <= 262144 and v::text !~ '[0-9]{100}' and not jsonb_path_exists(v, '$.**{40}'))
$$;
revoke all on function crm.json_fits(jsonb) from public;
grant execute on function crm.json_fits(jsonb) to crm_owner, crm_acts, crm_migrator;

do $$
declare
  c record;
begin
  for c in select a.attrelid::regclass as rel, a.attname as col, a.atttypid::regtype as type
    from pg_attribute a join pg_class r on r.oid = a.attrelid
    where r.relnamespace = 'crm'::regnamespace and r.relkind = 'r' and not a.attisdropped and a.attnum > 0
      and a.atttypid in ('numeric'::regtype, 'jsonb'::regtype) and r.relname not like 'audit\_logs%'
  loop
    execute format(case c.type when 'numeric'::regtype
        then 'alter table %s add constraint %I check (%I <> ''NaN'')'
        else 'alter table %s add constraint %I check (crm.json_fits(%I))' end,
      c.rel, c.col || '_readable', c.col);
  end loop;
end $$;

alter table crm.equipment add constraint base_rates_numbers check (base_rates::text !~* 'nan|infinity');
alter table crm.leads add constraint files_are_ids
  check (not jsonb_path_exists(files, 'strict $[*] ? (@.type() != "string")'));
alter table crm.resource_blocks add constraint expires_some_day check (isfinite(expires_at));
alter table crm.settings add constraint begins_some_day check (isfinite(effective_from));
reset role;
reset role;

-- V0190__it_sessions.sql
-- additive, min client 1
-- IT lists and ends sessions from the server room, where nobody is signed in.
set role crm_owner;
grant select on auth.sessions, auth.devices to crm_migrator;
grant update (revoked_at, why_revoked) on auth.sessions to crm_migrator;
reset role;
reset role;

-- R__10_catalogue.sql
-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

delete from sync.col_right;
delete from sync.col;
insert into sync.tbl (name, rel, key, private_to, roles) values
  ('users', 'crm.users', 'uid', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('files', 'crm.files', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('customers', 'crm.customers', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('contacts', 'crm.contacts', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('leads', 'crm.leads', 'id', null, '{admin, sales_agent, operations_manager, support}'),
  ('deals', 'crm.deals', 'id', null, '{admin, sales_agent, operations_manager, support}'),
  ('yards', 'crm.yards', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('equipment', 'crm.equipment', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('operators', 'crm.operators', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('documents', 'crm.documents', 'id', null, '{admin, sales_agent, operations_manager, operator}'),
  ('quotation_templates', 'crm.quotation_templates', 'id', null, '{admin, sales_agent, operations_manager}'),
  ('services', 'crm.services', 'id', null, '{admin, sales_agent, operations_manager, support}'),
  ('quotations', 'crm.quotations', 'id', null, '{admin, sales_agent, operations_manager}'),
  ('jobs', 'crm.jobs', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('overrules', 'crm.overrules', 'id', null, '{admin, operations_manager}'),
  ('job_equipment', 'crm.job_equipment', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('job_operator', 'crm.job_operator', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('resource_blocks', 'crm.resource_blocks', 'id', null, '{admin, sales_agent, operations_manager, operator}'),
  ('busy_spans', 'crm.busy_spans', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('site_assessments', 'crm.site_assessments', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('activities', 'crm.activities', 'id', null, '{admin, sales_agent, operations_manager, support}'),
  ('notifications', 'crm.notifications', 'id', 'user_id', '{admin, sales_agent, operations_manager, operator, support}'),
  ('notification_preferences', 'crm.notification_preferences', 'id', 'user_id', '{admin, sales_agent, operations_manager, operator, support}'),
  ('saved_views', 'crm.saved_views', 'id', 'user_id', '{admin, sales_agent, operations_manager, operator, support}'),
  ('settings', 'crm.settings', 'id', null, '{admin, sales_agent, operations_manager, operator, support}'),
  ('number_blocks', 'crm.number_blocks', 'id', 'user_id', '{admin, sales_agent, operations_manager, operator, support}')
on conflict (name) do update set rel = excluded.rel, key = excluded.key,
  private_to = excluded.private_to, roles = excluded.roles;
delete from sync.tbl where name not in ('users',
  'files',
  'customers',
  'contacts',
  'leads',
  'deals',
  'yards',
  'equipment',
  'operators',
  'documents',
  'quotation_templates',
  'services',
  'quotations',
  'jobs',
  'overrules',
  'job_equipment',
  'job_operator',
  'resource_blocks',
  'busy_spans',
  'site_assessments',
  'activities',
  'notifications',
  'notification_preferences',
  'saved_views',
  'settings',
  'number_blocks');

insert into sync.col (tbl, col, grp, policy) values
  ('users', 'uid', 'record', 'server'),
  ('users', 'display_name', 'name', 'merge'),
  ('users', 'avatar', 'avatar', 'merge'),
  ('users', 'email', 'reach', 'strict'),
  ('users', 'phone', 'reach', 'strict'),
  ('users', 'role', 'access', 'command'),
  ('users', 'active', 'access', 'command'),
  ('users', 'must_change_password', 'access', 'command'),
  ('users', 'locale', 'locale', 'merge'),
  ('users', 'row_version', 'record', 'server'),
  ('users', 'created_at', 'record', 'server'),
  ('users', 'updated_at', 'record', 'server'),
  ('files', 'id', 'record', 'server'),
  ('files', 'sha256', 'content', 'merge'),
  ('files', 'name', 'content', 'merge'),
  ('files', 'media_type', 'content', 'merge'),
  ('files', 'size_bytes', 'content', 'merge'),
  ('files', 'thumbnail', 'content', 'merge'),
  ('files', 'complete', 'upload', 'server'),
  ('files', 'created_by', 'record', 'server'),
  ('files', 'row_version', 'record', 'server'),
  ('files', 'created_at', 'record', 'server'),
  ('files', 'updated_at', 'record', 'server'),
  ('customers', 'id', 'record', 'server'),
  ('customers', 'name', 'name', 'merge'),
  ('customers', 'company_name', 'name', 'merge'),
  ('customers', 'contact_name', 'reach', 'merge'),
  ('customers', 'designation', 'reach', 'merge'),
  ('customers', 'email', 'reach', 'merge'),
  ('customers', 'phone', 'reach', 'merge'),
  ('customers', 'address', 'address', 'merge'),
  ('customers', 'type', 'type', 'merge'),
  ('customers', 'gstin', 'tax', 'strict'),
  ('customers', 'state_code', 'tax', 'strict'),
  ('customers', 'billing_address', 'tax', 'strict'),
  ('customers', 'credit_days', 'terms', 'strict'),
  ('customers', 'archived', 'archive', 'merge'),
  ('customers', 'notes', 'notes', 'notes'),
  ('customers', 'created_by', 'record', 'server'),
  ('customers', 'row_version', 'record', 'server'),
  ('customers', 'created_at', 'record', 'server'),
  ('customers', 'updated_at', 'record', 'server'),
  ('contacts', 'id', 'record', 'server'),
  ('contacts', 'customer_id', 'owner', 'merge'),
  ('contacts', 'name', 'name', 'merge'),
  ('contacts', 'role', 'name', 'merge'),
  ('contacts', 'email', 'reach', 'merge'),
  ('contacts', 'phone', 'reach', 'merge'),
  ('contacts', 'archived', 'archive', 'merge'),
  ('contacts', 'row_version', 'record', 'server'),
  ('contacts', 'created_at', 'record', 'server'),
  ('contacts', 'updated_at', 'record', 'server'),
  ('leads', 'id', 'record', 'server'),
  ('leads', 'customer_id', 'customer', 'merge'),
  ('leads', 'customer_name', 'name', 'merge'),
  ('leads', 'company_name', 'name', 'merge'),
  ('leads', 'designation', 'name', 'merge'),
  ('leads', 'email', 'reach', 'merge'),
  ('leads', 'phone', 'reach', 'merge'),
  ('leads', 'service_needed', 'need', 'merge'),
  ('leads', 'needed_capacity_tons', 'need', 'merge'),
  ('leads', 'shift_timing', 'need', 'merge'),
  ('leads', 'site_location', 'site', 'merge'),
  ('leads', 'site_state', 'site', 'merge'),
  ('leads', 'start_date', 'when', 'merge'),
  ('leads', 'rental_days', 'when', 'merge'),
  ('leads', 'status', 'status', 'command'),
  ('leads', 'lost_reason', 'status', 'command'),
  ('leads', 'source', 'source', 'merge'),
  ('leads', 'assigned_to', 'assignment', 'command'),
  ('leads', 'next_follow_up_on', 'follow_up', 'merge'),
  ('leads', 'files', 'files', 'set'),
  ('leads', 'archived', 'archive', 'merge'),
  ('leads', 'notes', 'notes', 'notes'),
  ('leads', 'row_version', 'record', 'server'),
  ('leads', 'created_at', 'record', 'server'),
  ('leads', 'updated_at', 'record', 'server'),
  ('deals', 'id', 'record', 'server'),
  ('deals', 'lead_id', 'origin', 'merge'),
  ('deals', 'customer_id', 'origin', 'merge'),
  ('deals', 'title', 'title', 'merge'),
  ('deals', 'description', 'description', 'merge'),
  ('deals', 'value', 'value', 'strict'),
  ('deals', 'stage', 'stage', 'command'),
  ('deals', 'lost_reason', 'stage', 'command'),
  ('deals', 'won_at', 'stage', 'command'),
  ('deals', 'probability', 'forecast', 'merge'),
  ('deals', 'expected_close_date', 'forecast', 'merge'),
  ('deals', 'created_by', 'record', 'server'),
  ('deals', 'assigned_to', 'assignment', 'command'),
  ('deals', 'notes', 'notes', 'notes'),
  ('deals', 'row_version', 'record', 'server'),
  ('deals', 'created_at', 'record', 'server'),
  ('deals', 'updated_at', 'record', 'server'),
  ('yards', 'id', 'record', 'server'),
  ('yards', 'name', 'name', 'merge'),
  ('yards', 'address', 'place', 'merge'),
  ('yards', 'latitude', 'place', 'merge'),
  ('yards', 'longitude', 'place', 'merge'),
  ('yards', 'active', 'active', 'merge'),
  ('yards', 'row_version', 'record', 'server'),
  ('yards', 'created_at', 'record', 'server'),
  ('yards', 'updated_at', 'record', 'server'),
  ('equipment', 'id', 'record', 'server'),
  ('equipment', 'equipment_id', 'number', 'strict'),
  ('equipment', 'name', 'name', 'merge'),
  ('equipment', 'description', 'description', 'merge'),
  ('equipment', 'category', 'capacity', 'strict'),
  ('equipment', 'max_lifting_capacity', 'capacity', 'strict'),
  ('equipment', 'unladen_weight', 'capacity', 'strict'),
  ('equipment', 'manufacturing_date', 'registration', 'merge'),
  ('equipment', 'registration_date', 'registration', 'merge'),
  ('equipment', 'registration_number', 'registration', 'merge'),
  ('equipment', 'base_rates', 'rates', 'strict'),
  ('equipment', 'running_cost_per_km', 'rates', 'strict'),
  ('equipment', 'running_cost', 'rates', 'strict'),
  ('equipment', 'status', 'state', 'derived'),
  ('equipment', 'yard_id', 'yard', 'merge'),
  ('equipment', 'ownership', 'ownership', 'strict'),
  ('equipment', 'vendor', 'ownership', 'strict'),
  ('equipment', 'vendor_cost_per_day', 'ownership', 'strict'),
  ('equipment', 'images', 'images', 'set'),
  ('equipment', 'active', 'active', 'strict'),
  ('equipment', 'row_version', 'record', 'server'),
  ('equipment', 'created_at', 'record', 'server'),
  ('equipment', 'updated_at', 'record', 'server'),
  ('operators', 'id', 'record', 'server'),
  ('operators', 'user_id', 'account', 'strict'),
  ('operators', 'name', 'name', 'merge'),
  ('operators', 'email', 'reach', 'merge'),
  ('operators', 'phone', 'reach', 'merge'),
  ('operators', 'specialization', 'skill', 'set'),
  ('operators', 'experience', 'experience', 'merge'),
  ('operators', 'certifications', 'certificates', 'set'),
  ('operators', 'availability', 'state', 'derived'),
  ('operators', 'yard_id', 'crew', 'merge'),
  ('operators', 'crew', 'crew', 'merge'),
  ('operators', 'active', 'active', 'strict'),
  ('operators', 'row_version', 'record', 'server'),
  ('operators', 'created_at', 'record', 'server'),
  ('operators', 'updated_at', 'record', 'server'),
  ('documents', 'id', 'record', 'server'),
  ('documents', 'equipment_id', 'owner', 'merge'),
  ('documents', 'operator_id', 'owner', 'merge'),
  ('documents', 'customer_id', 'owner', 'merge'),
  ('documents', 'kind', 'paper', 'strict'),
  ('documents', 'number', 'paper', 'strict'),
  ('documents', 'issued_on', 'paper', 'strict'),
  ('documents', 'expires_on', 'paper', 'strict'),
  ('documents', 'blocks_dispatch', 'dispatch', 'merge'),
  ('documents', 'file_id', 'file', 'merge'),
  ('documents', 'row_version', 'record', 'server'),
  ('documents', 'created_at', 'record', 'server'),
  ('documents', 'updated_at', 'record', 'server'),
  ('quotation_templates', 'id', 'record', 'server'),
  ('quotation_templates', 'name', 'name', 'merge'),
  ('quotation_templates', 'description', 'name', 'merge'),
  ('quotation_templates', 'content', 'content', 'strict'),
  ('quotation_templates', 'language', 'content', 'strict'),
  ('quotation_templates', 'is_default', 'choice', 'merge'),
  ('quotation_templates', 'created_by', 'record', 'server'),
  ('quotation_templates', 'row_version', 'record', 'server'),
  ('quotation_templates', 'created_at', 'record', 'server'),
  ('quotation_templates', 'updated_at', 'record', 'server'),
  ('services', 'id', 'record', 'server'),
  ('services', 'name', 'name', 'merge'),
  ('services', 'description', 'name', 'merge'),
  ('services', 'category', 'kind', 'merge'),
  ('services', 'unit', 'price', 'strict'),
  ('services', 'base_price', 'price', 'strict'),
  ('services', 'sac', 'price', 'strict'),
  ('services', 'is_active', 'active', 'merge'),
  ('services', 'row_version', 'record', 'server'),
  ('services', 'created_at', 'record', 'server'),
  ('services', 'updated_at', 'record', 'server'),
  ('quotations', 'id', 'record', 'server'),
  ('quotations', 'quotation_number', 'number', 'strict'),
  ('quotations', 'version', 'number', 'strict'),
  ('quotations', 'parent_id', 'number', 'strict'),
  ('quotations', 'lead_id', 'origin', 'merge'),
  ('quotations', 'deal_id', 'origin', 'merge'),
  ('quotations', 'customer_id', 'customer', 'merge'),
  ('quotations', 'customer_name', 'customer', 'merge'),
  ('quotations', 'customer_contact', 'customer', 'merge'),
  ('quotations', 'site_location', 'site', 'merge'),
  ('quotations', 'selected_machines', 'price', 'strict'),
  ('quotations', 'services', 'price', 'strict'),
  ('quotations', 'machine_type', 'price', 'strict'),
  ('quotations', 'order_type', 'price', 'strict'),
  ('quotations', 'number_of_days', 'price', 'strict'),
  ('quotations', 'working_hours', 'price', 'strict'),
  ('quotations', 'shift', 'price', 'strict'),
  ('quotations', 'day_night', 'price', 'strict'),
  ('quotations', 'sunday_working', 'price', 'strict'),
  ('quotations', 'start_date', 'price', 'strict'),
  ('quotations', 'food_resources', 'price', 'strict'),
  ('quotations', 'accom_resources', 'price', 'strict'),
  ('quotations', 'site_distance', 'price', 'strict'),
  ('quotations', 'usage', 'price', 'strict'),
  ('quotations', 'risk_factor', 'price', 'strict'),
  ('quotations', 'mob_demob', 'price', 'strict'),
  ('quotations', 'mob_relaxation_percent', 'price', 'strict'),
  ('quotations', 'extra_charge', 'price', 'strict'),
  ('quotations', 'incidental_charges', 'price', 'strict'),
  ('quotations', 'other_factors', 'price', 'strict'),
  ('quotations', 'discount_percent', 'price', 'strict'),
  ('quotations', 'discount_amount', 'price', 'strict'),
  ('quotations', 'billing', 'price', 'strict'),
  ('quotations', 'include_gst', 'price', 'strict'),
  ('quotations', 'company_state', 'price', 'strict'),
  ('quotations', 'place_of_supply', 'price', 'strict'),
  ('quotations', 'working_cost', 'price', 'strict'),
  ('quotations', 'usage_load_factor', 'price', 'strict'),
  ('quotations', 'risk_adjustment', 'price', 'strict'),
  ('quotations', 'food_accom_cost', 'price', 'strict'),
  ('quotations', 'mob_demob_cost', 'price', 'strict'),
  ('quotations', 'service_total', 'price', 'strict'),
  ('quotations', 'incidental_total', 'price', 'strict'),
  ('quotations', 'other_factors_charge', 'price', 'strict'),
  ('quotations', 'subtotal', 'price', 'strict'),
  ('quotations', 'discount', 'price', 'strict'),
  ('quotations', 'total_rent', 'price', 'strict'),
  ('quotations', 'cgst', 'price', 'strict'),
  ('quotations', 'sgst', 'price', 'strict'),
  ('quotations', 'igst', 'price', 'strict'),
  ('quotations', 'gst_amount', 'price', 'strict'),
  ('quotations', 'round_off', 'price', 'strict'),
  ('quotations', 'total_cost', 'price', 'strict'),
  ('quotations', 'settings_used', 'price', 'strict'),
  ('quotations', 'status', 'status', 'command'),
  ('quotations', 'superseded', 'status', 'command'),
  ('quotations', 'sent_at', 'status', 'command'),
  ('quotations', 'pdf_file_id', 'status', 'command'),
  ('quotations', 'pdf_sha256', 'status', 'command'),
  ('quotations', 'approval', 'approval', 'command'),
  ('quotations', 'approval_by', 'approval', 'command'),
  ('quotations', 'approval_at', 'approval', 'command'),
  ('quotations', 'approval_hash', 'approval', 'command'),
  ('quotations', 'valid_until', 'validity', 'merge'),
  ('quotations', 'template_id', 'letter', 'merge'),
  ('quotations', 'terms_conditions', 'letter', 'merge'),
  ('quotations', 'cover_letter', 'letter', 'merge'),
  ('quotations', 'language', 'letter', 'merge'),
  ('quotations', 'notes', 'notes', 'notes'),
  ('quotations', 'created_by', 'record', 'server'),
  ('quotations', 'row_version', 'record', 'server'),
  ('quotations', 'created_at', 'record', 'server'),
  ('quotations', 'updated_at', 'record', 'server'),
  ('jobs', 'id', 'record', 'server'),
  ('jobs', 'job_number', 'number', 'strict'),
  ('jobs', 'title', 'title', 'merge'),
  ('jobs', 'lead_id', 'origin', 'merge'),
  ('jobs', 'deal_id', 'origin', 'merge'),
  ('jobs', 'quotation_id', 'origin', 'merge'),
  ('jobs', 'customer_id', 'customer', 'strict'),
  ('jobs', 'customer_name', 'customer', 'strict'),
  ('jobs', 'status', 'status', 'command'),
  ('jobs', 'cancel_reason', 'status', 'command'),
  ('jobs', 'published_at', 'status', 'command'),
  ('jobs', 'scheduled_start_date', 'schedule', 'command'),
  ('jobs', 'scheduled_end_date', 'schedule', 'command'),
  ('jobs', 'actual_start_date', 'actual', 'command'),
  ('jobs', 'actual_end_date', 'actual', 'command'),
  ('jobs', 'needed_from', 'need', 'merge'),
  ('jobs', 'needed_days', 'need', 'merge'),
  ('jobs', 'shift', 'work', 'strict'),
  ('jobs', 'required_category', 'work', 'strict'),
  ('jobs', 'required_capacity_tons', 'work', 'strict'),
  ('jobs', 'buffer_before', 'buffers', 'strict'),
  ('jobs', 'buffer_after', 'buffers', 'strict'),
  ('jobs', 'location', 'site', 'merge'),
  ('jobs', 'signoff_file_id', 'sign_off', 'merge'),
  ('jobs', 'assigned_to', 'assignment', 'strict'),
  ('jobs', 'notes', 'notes', 'notes'),
  ('jobs', 'created_by', 'record', 'server'),
  ('jobs', 'row_version', 'record', 'server'),
  ('jobs', 'created_at', 'record', 'server'),
  ('jobs', 'updated_at', 'record', 'server'),
  ('overrules', 'id', 'record', 'server'),
  ('overrules', 'job_id', 'decision', 'command'),
  ('overrules', 'rule', 'decision', 'command'),
  ('overrules', 'reason', 'decision', 'command'),
  ('overrules', 'facts', 'decision', 'command'),
  ('overrules', 'created_by', 'record', 'server'),
  ('overrules', 'row_version', 'record', 'server'),
  ('overrules', 'created_at', 'record', 'server'),
  ('overrules', 'updated_at', 'record', 'server'),
  ('job_equipment', 'id', 'record', 'server'),
  ('job_equipment', 'job_id', 'booking', 'command'),
  ('job_equipment', 'equipment_id', 'booking', 'command'),
  ('job_equipment', 'cancelled', 'booking', 'command'),
  ('job_equipment', 'row_version', 'record', 'server'),
  ('job_equipment', 'created_at', 'record', 'server'),
  ('job_equipment', 'updated_at', 'record', 'server'),
  ('job_operator', 'id', 'record', 'server'),
  ('job_operator', 'job_id', 'booking', 'command'),
  ('job_operator', 'operator_id', 'booking', 'command'),
  ('job_operator', 'role', 'booking', 'command'),
  ('job_operator', 'cancelled', 'booking', 'command'),
  ('job_operator', 'acknowledged_at', 'acknowledgement', 'command'),
  ('job_operator', 'row_version', 'record', 'server'),
  ('job_operator', 'created_at', 'record', 'server'),
  ('job_operator', 'updated_at', 'record', 'server'),
  ('resource_blocks', 'id', 'record', 'server'),
  ('resource_blocks', 'equipment_id', 'what', 'command'),
  ('resource_blocks', 'operator_id', 'what', 'command'),
  ('resource_blocks', 'kind', 'what', 'command'),
  ('resource_blocks', 'starts_at', 'what', 'command'),
  ('resource_blocks', 'ends_at', 'what', 'command'),
  ('resource_blocks', 'quotation_id', 'what', 'command'),
  ('resource_blocks', 'expires_at', 'what', 'command'),
  ('resource_blocks', 'cancelled', 'what', 'command'),
  ('resource_blocks', 'reason', 'reason', 'merge'),
  ('resource_blocks', 'approved', 'approval', 'strict'),
  ('resource_blocks', 'created_by', 'record', 'server'),
  ('resource_blocks', 'row_version', 'record', 'server'),
  ('resource_blocks', 'created_at', 'record', 'server'),
  ('resource_blocks', 'updated_at', 'record', 'server'),
  ('busy_spans', 'id', 'record', 'server'),
  ('busy_spans', 'equipment_id', 'span', 'server'),
  ('busy_spans', 'operator_id', 'span', 'server'),
  ('busy_spans', 'kind', 'span', 'server'),
  ('busy_spans', 'starts_at', 'span', 'server'),
  ('busy_spans', 'ends_at', 'span', 'server'),
  ('busy_spans', 'row_version', 'record', 'server'),
  ('busy_spans', 'created_at', 'record', 'server'),
  ('busy_spans', 'updated_at', 'record', 'server'),
  ('site_assessments', 'id', 'record', 'server'),
  ('site_assessments', 'title', 'title', 'merge'),
  ('site_assessments', 'description', 'description', 'merge'),
  ('site_assessments', 'customer_id', 'subject', 'merge'),
  ('site_assessments', 'job_id', 'subject', 'merge'),
  ('site_assessments', 'location', 'place', 'merge'),
  ('site_assessments', 'constraints', 'constraints', 'set'),
  ('site_assessments', 'images', 'images', 'set'),
  ('site_assessments', 'videos', 'videos', 'set'),
  ('site_assessments', 'notes', 'notes', 'notes'),
  ('site_assessments', 'created_by', 'record', 'server'),
  ('site_assessments', 'row_version', 'record', 'server'),
  ('site_assessments', 'created_at', 'record', 'server'),
  ('site_assessments', 'updated_at', 'record', 'server'),
  ('activities', 'id', 'record', 'server'),
  ('activities', 'kind', 'subject', 'merge'),
  ('activities', 'subject', 'subject', 'merge'),
  ('activities', 'body', 'body', 'notes'),
  ('activities', 'customer_id', 'owner', 'merge'),
  ('activities', 'lead_id', 'owner', 'merge'),
  ('activities', 'deal_id', 'owner', 'merge'),
  ('activities', 'quotation_id', 'owner', 'merge'),
  ('activities', 'job_id', 'owner', 'merge'),
  ('activities', 'due_on', 'due', 'merge'),
  ('activities', 'remind_at', 'due', 'merge'),
  ('activities', 'done_at', 'done', 'merge'),
  ('activities', 'assigned_to', 'assignment', 'strict'),
  ('activities', 'created_by', 'record', 'server'),
  ('activities', 'row_version', 'record', 'server'),
  ('activities', 'created_at', 'record', 'server'),
  ('activities', 'updated_at', 'record', 'server'),
  ('notifications', 'id', 'record', 'server'),
  ('notifications', 'user_id', 'message', 'server'),
  ('notifications', 'title', 'message', 'server'),
  ('notifications', 'message', 'message', 'server'),
  ('notifications', 'type', 'message', 'server'),
  ('notifications', 'reference_id', 'message', 'server'),
  ('notifications', 'reference_type', 'message', 'server'),
  ('notifications', 'cause', 'message', 'server'),
  ('notifications', 'is_read', 'read', 'monotone'),
  ('notifications', 'row_version', 'record', 'server'),
  ('notifications', 'created_at', 'record', 'server'),
  ('notifications', 'updated_at', 'record', 'server'),
  ('notification_preferences', 'id', 'record', 'server'),
  ('notification_preferences', 'user_id', 'owner', 'server'),
  ('notification_preferences', 'type', 'type', 'merge'),
  ('notification_preferences', 'in_app', 'ways', 'merge'),
  ('notification_preferences', 'by_mail', 'ways', 'merge'),
  ('notification_preferences', 'row_version', 'record', 'server'),
  ('notification_preferences', 'created_at', 'record', 'server'),
  ('notification_preferences', 'updated_at', 'record', 'server'),
  ('saved_views', 'id', 'record', 'server'),
  ('saved_views', 'user_id', 'owner', 'server'),
  ('saved_views', 'screen', 'name', 'merge'),
  ('saved_views', 'name', 'name', 'merge'),
  ('saved_views', 'content', 'content', 'merge'),
  ('saved_views', 'row_version', 'record', 'server'),
  ('saved_views', 'created_at', 'record', 'server'),
  ('saved_views', 'updated_at', 'record', 'server'),
  ('settings', 'id', 'record', 'server'),
  ('settings', 'key', 'key', 'merge'),
  ('settings', 'effective_from', 'key', 'merge'),
  ('settings', 'value', 'value', 'strict'),
  ('settings', 'created_by', 'record', 'server'),
  ('settings', 'row_version', 'record', 'server'),
  ('settings', 'created_at', 'record', 'server'),
  ('settings', 'updated_at', 'record', 'server'),
  ('number_blocks', 'id', 'record', 'server'),
  ('number_blocks', 'series', 'block', 'server'),
  ('number_blocks', 'device_id', 'block', 'server'),
  ('number_blocks', 'user_id', 'block', 'server'),
  ('number_blocks', 'first_no', 'block', 'server'),
  ('number_blocks', 'last_no', 'block', 'server'),
  ('number_blocks', 'used_to', 'block', 'server'),
  ('number_blocks', 'row_version', 'record', 'server'),
  ('number_blocks', 'created_at', 'record', 'server'),
  ('number_blocks', 'updated_at', 'record', 'server')
;

insert into sync.col_right (tbl, col, role, op) values
  ('users', 'avatar', 'admin', 'update'),
  ('users', 'display_name', 'admin', 'update'),
  ('users', 'email', 'admin', 'update'),
  ('users', 'locale', 'admin', 'update'),
  ('users', 'phone', 'admin', 'update'),
  ('users', 'avatar', 'sales_agent', 'update'),
  ('users', 'locale', 'sales_agent', 'update'),
  ('users', 'avatar', 'operations_manager', 'update'),
  ('users', 'locale', 'operations_manager', 'update'),
  ('users', 'avatar', 'operator', 'update'),
  ('users', 'locale', 'operator', 'update'),
  ('users', 'avatar', 'support', 'update'),
  ('users', 'locale', 'support', 'update'),
  ('files', 'media_type', 'admin', 'create'),
  ('files', 'name', 'admin', 'create'),
  ('files', 'sha256', 'admin', 'create'),
  ('files', 'size_bytes', 'admin', 'create'),
  ('files', 'thumbnail', 'admin', 'create'),
  ('files', 'media_type', 'sales_agent', 'create'),
  ('files', 'name', 'sales_agent', 'create'),
  ('files', 'sha256', 'sales_agent', 'create'),
  ('files', 'size_bytes', 'sales_agent', 'create'),
  ('files', 'thumbnail', 'sales_agent', 'create'),
  ('files', 'media_type', 'operations_manager', 'create'),
  ('files', 'name', 'operations_manager', 'create'),
  ('files', 'sha256', 'operations_manager', 'create'),
  ('files', 'size_bytes', 'operations_manager', 'create'),
  ('files', 'thumbnail', 'operations_manager', 'create'),
  ('files', 'media_type', 'operator', 'create'),
  ('files', 'name', 'operator', 'create'),
  ('files', 'sha256', 'operator', 'create'),
  ('files', 'size_bytes', 'operator', 'create'),
  ('files', 'thumbnail', 'operator', 'create'),
  ('files', 'media_type', 'support', 'create'),
  ('files', 'name', 'support', 'create'),
  ('files', 'sha256', 'support', 'create'),
  ('files', 'size_bytes', 'support', 'create'),
  ('files', 'thumbnail', 'support', 'create'),
  ('customers', 'address', 'admin', 'create'),
  ('customers', 'archived', 'admin', 'create'),
  ('customers', 'billing_address', 'admin', 'create'),
  ('customers', 'company_name', 'admin', 'create'),
  ('customers', 'contact_name', 'admin', 'create'),
  ('customers', 'credit_days', 'admin', 'create'),
  ('customers', 'designation', 'admin', 'create'),
  ('customers', 'email', 'admin', 'create'),
  ('customers', 'gstin', 'admin', 'create'),
  ('customers', 'name', 'admin', 'create'),
  ('customers', 'notes', 'admin', 'create'),
  ('customers', 'phone', 'admin', 'create'),
  ('customers', 'state_code', 'admin', 'create'),
  ('customers', 'type', 'admin', 'create'),
  ('customers', 'address', 'admin', 'update'),
  ('customers', 'archived', 'admin', 'update'),
  ('customers', 'billing_address', 'admin', 'update'),
  ('customers', 'company_name', 'admin', 'update'),
  ('customers', 'contact_name', 'admin', 'update'),
  ('customers', 'credit_days', 'admin', 'update'),
  ('customers', 'designation', 'admin', 'update'),
  ('customers', 'email', 'admin', 'update'),
  ('customers', 'gstin', 'admin', 'update'),
  ('customers', 'name', 'admin', 'update'),
  ('customers', 'notes', 'admin', 'update'),
  ('customers', 'phone', 'admin', 'update'),
  ('customers', 'state_code', 'admin', 'update'),
  ('customers', 'type', 'admin', 'update'),
  ('customers', 'address', 'sales_agent', 'create'),
  ('customers', 'archived', 'sales_agent', 'create'),
  ('customers', 'billing_address', 'sales_agent', 'create'),
  ('customers', 'company_name', 'sales_agent', 'create'),
  ('customers', 'contact_name', 'sales_agent', 'create'),
  ('customers', 'credit_days', 'sales_agent', 'create'),
  ('customers', 'designation', 'sales_agent', 'create'),
  ('customers', 'email', 'sales_agent', 'create'),
  ('customers', 'gstin', 'sales_agent', 'create'),
  ('customers', 'name', 'sales_agent', 'create'),
  ('customers', 'notes', 'sales_agent', 'create'),
  ('customers', 'phone', 'sales_agent', 'create'),
  ('customers', 'state_code', 'sales_agent', 'create'),
  ('customers', 'type', 'sales_agent', 'create'),
  ('customers', 'address', 'sales_agent', 'update'),
  ('customers', 'archived', 'sales_agent', 'update'),
  ('customers', 'billing_address', 'sales_agent', 'update'),
  ('customers', 'company_name', 'sales_agent', 'update'),
  ('customers', 'contact_name', 'sales_agent', 'update'),
  ('customers', 'credit_days', 'sales_agent', 'update'),
  ('customers', 'designation', 'sales_agent', 'update'),
  ('customers', 'email', 'sales_agent', 'update'),
  ('customers', 'gstin', 'sales_agent', 'update'),
  ('customers', 'name', 'sales_agent', 'update'),
  ('customers', 'notes', 'sales_agent', 'update'),
  ('customers', 'phone', 'sales_agent', 'update'),
  ('customers', 'state_code', 'sales_agent', 'update'),
  ('customers', 'type', 'sales_agent', 'update'),
  ('customers', 'address', 'operations_manager', 'create'),
  ('customers', 'archived', 'operations_manager', 'create'),
  ('customers', 'billing_address', 'operations_manager', 'create'),
  ('customers', 'company_name', 'operations_manager', 'create'),
  ('customers', 'contact_name', 'operations_manager', 'create'),
  ('customers', 'credit_days', 'operations_manager', 'create'),
  ('customers', 'designation', 'operations_manager', 'create'),
  ('customers', 'email', 'operations_manager', 'create'),
  ('customers', 'gstin', 'operations_manager', 'create'),
  ('customers', 'name', 'operations_manager', 'create'),
  ('customers', 'notes', 'operations_manager', 'create'),
  ('customers', 'phone', 'operations_manager', 'create'),
  ('customers', 'state_code', 'operations_manager', 'create'),
  ('customers', 'type', 'operations_manager', 'create'),
  ('customers', 'address', 'operations_manager', 'update'),
  ('customers', 'archived', 'operations_manager', 'update'),
  ('customers', 'billing_address', 'operations_manager', 'update'),
  ('customers', 'company_name', 'operations_manager', 'update'),
  ('customers', 'contact_name', 'operations_manager', 'update'),
  ('customers', 'credit_days', 'operations_manager', 'update'),
  ('customers', 'designation', 'operations_manager', 'update'),
  ('customers', 'email', 'operations_manager', 'update'),
  ('customers', 'gstin', 'operations_manager', 'update'),
  ('customers', 'name', 'operations_manager', 'update'),
  ('customers', 'notes', 'operations_manager', 'update'),
  ('customers', 'phone', 'operations_manager', 'update'),
  ('customers', 'state_code', 'operations_manager', 'update'),
  ('customers', 'type', 'operations_manager', 'update'),
  ('customers', 'address', 'support', 'create'),
  ('customers', 'archived', 'support', 'create'),
  ('customers', 'billing_address', 'support', 'create'),
  ('customers', 'company_name', 'support', 'create'),
  ('customers', 'contact_name', 'support', 'create'),
  ('customers', 'credit_days', 'support', 'create'),
  ('customers', 'designation', 'support', 'create'),
  ('customers', 'email', 'support', 'create'),
  ('customers', 'gstin', 'support', 'create'),
  ('customers', 'name', 'support', 'create'),
  ('customers', 'notes', 'support', 'create'),
  ('customers', 'phone', 'support', 'create'),
  ('customers', 'state_code', 'support', 'create'),
  ('customers', 'type', 'support', 'create'),
  ('customers', 'address', 'support', 'update'),
  ('customers', 'archived', 'support', 'update'),
  ('customers', 'billing_address', 'support', 'update'),
  ('customers', 'company_name', 'support', 'update'),
  ('customers', 'contact_name', 'support', 'update'),
  ('customers', 'credit_days', 'support', 'update'),
  ('customers', 'designation', 'support', 'update'),
  ('customers', 'email', 'support', 'update'),
  ('customers', 'gstin', 'support', 'update'),
  ('customers', 'name', 'support', 'update'),
  ('customers', 'notes', 'support', 'update'),
  ('customers', 'phone', 'support', 'update'),
  ('customers', 'state_code', 'support', 'update'),
  ('customers', 'type', 'support', 'update'),
  ('contacts', 'archived', 'admin', 'create'),
  ('contacts', 'customer_id', 'admin', 'create'),
  ('contacts', 'email', 'admin', 'create'),
  ('contacts', 'name', 'admin', 'create'),
  ('contacts', 'phone', 'admin', 'create'),
  ('contacts', 'role', 'admin', 'create'),
  ('contacts', 'archived', 'admin', 'update'),
  ('contacts', 'email', 'admin', 'update'),
  ('contacts', 'name', 'admin', 'update'),
  ('contacts', 'phone', 'admin', 'update'),
  ('contacts', 'role', 'admin', 'update'),
  ('contacts', 'archived', 'sales_agent', 'create'),
  ('contacts', 'customer_id', 'sales_agent', 'create'),
  ('contacts', 'email', 'sales_agent', 'create'),
  ('contacts', 'name', 'sales_agent', 'create'),
  ('contacts', 'phone', 'sales_agent', 'create'),
  ('contacts', 'role', 'sales_agent', 'create'),
  ('contacts', 'archived', 'sales_agent', 'update'),
  ('contacts', 'email', 'sales_agent', 'update'),
  ('contacts', 'name', 'sales_agent', 'update'),
  ('contacts', 'phone', 'sales_agent', 'update'),
  ('contacts', 'role', 'sales_agent', 'update'),
  ('contacts', 'archived', 'operations_manager', 'create'),
  ('contacts', 'customer_id', 'operations_manager', 'create'),
  ('contacts', 'email', 'operations_manager', 'create'),
  ('contacts', 'name', 'operations_manager', 'create'),
  ('contacts', 'phone', 'operations_manager', 'create'),
  ('contacts', 'role', 'operations_manager', 'create'),
  ('contacts', 'archived', 'operations_manager', 'update'),
  ('contacts', 'email', 'operations_manager', 'update'),
  ('contacts', 'name', 'operations_manager', 'update'),
  ('contacts', 'phone', 'operations_manager', 'update'),
  ('contacts', 'role', 'operations_manager', 'update'),
  ('contacts', 'archived', 'support', 'create'),
  ('contacts', 'customer_id', 'support', 'create'),
  ('contacts', 'email', 'support', 'create'),
  ('contacts', 'name', 'support', 'create'),
  ('contacts', 'phone', 'support', 'create'),
  ('contacts', 'role', 'support', 'create'),
  ('contacts', 'archived', 'support', 'update'),
  ('contacts', 'email', 'support', 'update'),
  ('contacts', 'name', 'support', 'update'),
  ('contacts', 'phone', 'support', 'update'),
  ('contacts', 'role', 'support', 'update'),
  ('leads', 'archived', 'admin', 'create'),
  ('leads', 'assigned_to', 'admin', 'create'),
  ('leads', 'company_name', 'admin', 'create'),
  ('leads', 'customer_id', 'admin', 'create'),
  ('leads', 'customer_name', 'admin', 'create'),
  ('leads', 'designation', 'admin', 'create'),
  ('leads', 'email', 'admin', 'create'),
  ('leads', 'files', 'admin', 'create'),
  ('leads', 'needed_capacity_tons', 'admin', 'create'),
  ('leads', 'next_follow_up_on', 'admin', 'create'),
  ('leads', 'notes', 'admin', 'create'),
  ('leads', 'phone', 'admin', 'create'),
  ('leads', 'rental_days', 'admin', 'create'),
  ('leads', 'service_needed', 'admin', 'create'),
  ('leads', 'shift_timing', 'admin', 'create'),
  ('leads', 'site_location', 'admin', 'create'),
  ('leads', 'site_state', 'admin', 'create'),
  ('leads', 'source', 'admin', 'create'),
  ('leads', 'start_date', 'admin', 'create'),
  ('leads', 'archived', 'admin', 'update'),
  ('leads', 'company_name', 'admin', 'update'),
  ('leads', 'customer_id', 'admin', 'update'),
  ('leads', 'customer_name', 'admin', 'update'),
  ('leads', 'designation', 'admin', 'update'),
  ('leads', 'email', 'admin', 'update'),
  ('leads', 'files', 'admin', 'update'),
  ('leads', 'needed_capacity_tons', 'admin', 'update'),
  ('leads', 'next_follow_up_on', 'admin', 'update'),
  ('leads', 'notes', 'admin', 'update'),
  ('leads', 'phone', 'admin', 'update'),
  ('leads', 'rental_days', 'admin', 'update'),
  ('leads', 'service_needed', 'admin', 'update'),
  ('leads', 'shift_timing', 'admin', 'update'),
  ('leads', 'site_location', 'admin', 'update'),
  ('leads', 'site_state', 'admin', 'update'),
  ('leads', 'source', 'admin', 'update'),
  ('leads', 'start_date', 'admin', 'update'),
  ('leads', 'archived', 'sales_agent', 'create'),
  ('leads', 'assigned_to', 'sales_agent', 'create'),
  ('leads', 'company_name', 'sales_agent', 'create'),
  ('leads', 'customer_id', 'sales_agent', 'create'),
  ('leads', 'customer_name', 'sales_agent', 'create'),
  ('leads', 'designation', 'sales_agent', 'create'),
  ('leads', 'email', 'sales_agent', 'create'),
  ('leads', 'files', 'sales_agent', 'create'),
  ('leads', 'needed_capacity_tons', 'sales_agent', 'create'),
  ('leads', 'next_follow_up_on', 'sales_agent', 'create'),
  ('leads', 'notes', 'sales_agent', 'create'),
  ('leads', 'phone', 'sales_agent', 'create'),
  ('leads', 'rental_days', 'sales_agent', 'create'),
  ('leads', 'service_needed', 'sales_agent', 'create'),
  ('leads', 'shift_timing', 'sales_agent', 'create'),
  ('leads', 'site_location', 'sales_agent', 'create'),
  ('leads', 'site_state', 'sales_agent', 'create'),
  ('leads', 'source', 'sales_agent', 'create'),
  ('leads', 'start_date', 'sales_agent', 'create'),
  ('leads', 'archived', 'sales_agent', 'update'),
  ('leads', 'company_name', 'sales_agent', 'update'),
  ('leads', 'customer_id', 'sales_agent', 'update'),
  ('leads', 'customer_name', 'sales_agent', 'update'),
  ('leads', 'designation', 'sales_agent', 'update'),
  ('leads', 'email', 'sales_agent', 'update'),
  ('leads', 'files', 'sales_agent', 'update'),
  ('leads', 'needed_capacity_tons', 'sales_agent', 'update'),
  ('leads', 'next_follow_up_on', 'sales_agent', 'update'),
  ('leads', 'notes', 'sales_agent', 'update'),
  ('leads', 'phone', 'sales_agent', 'update'),
  ('leads', 'rental_days', 'sales_agent', 'update'),
  ('leads', 'service_needed', 'sales_agent', 'update'),
  ('leads', 'shift_timing', 'sales_agent', 'update'),
  ('leads', 'site_location', 'sales_agent', 'update'),
  ('leads', 'site_state', 'sales_agent', 'update'),
  ('leads', 'source', 'sales_agent', 'update'),
  ('leads', 'start_date', 'sales_agent', 'update'),
  ('leads', 'archived', 'support', 'create'),
  ('leads', 'assigned_to', 'support', 'create'),
  ('leads', 'company_name', 'support', 'create'),
  ('leads', 'customer_id', 'support', 'create'),
  ('leads', 'customer_name', 'support', 'create'),
  ('leads', 'designation', 'support', 'create'),
  ('leads', 'email', 'support', 'create'),
  ('leads', 'files', 'support', 'create'),
  ('leads', 'needed_capacity_tons', 'support', 'create'),
  ('leads', 'next_follow_up_on', 'support', 'create'),
  ('leads', 'notes', 'support', 'create'),
  ('leads', 'phone', 'support', 'create'),
  ('leads', 'rental_days', 'support', 'create'),
  ('leads', 'service_needed', 'support', 'create'),
  ('leads', 'shift_timing', 'support', 'create'),
  ('leads', 'site_location', 'support', 'create'),
  ('leads', 'site_state', 'support', 'create'),
  ('leads', 'source', 'support', 'create'),
  ('leads', 'start_date', 'support', 'create'),
  ('leads', 'notes', 'support', 'update'),
  ('deals', 'assigned_to', 'admin', 'create'),
  ('deals', 'customer_id', 'admin', 'create'),
  ('deals', 'description', 'admin', 'create'),
  ('deals', 'expected_close_date', 'admin', 'create'),
  ('deals', 'lead_id', 'admin', 'create'),
  ('deals', 'notes', 'admin', 'create'),
  ('deals', 'probability', 'admin', 'create'),
  ('deals', 'title', 'admin', 'create'),
  ('deals', 'value', 'admin', 'create'),
  ('deals', 'description', 'admin', 'update'),
  ('deals', 'expected_close_date', 'admin', 'update'),
  ('deals', 'notes', 'admin', 'update'),
  ('deals', 'probability', 'admin', 'update'),
  ('deals', 'title', 'admin', 'update'),
  ('deals', 'value', 'admin', 'update'),
  ('deals', 'assigned_to', 'sales_agent', 'create'),
  ('deals', 'customer_id', 'sales_agent', 'create'),
  ('deals', 'description', 'sales_agent', 'create'),
  ('deals', 'expected_close_date', 'sales_agent', 'create'),
  ('deals', 'lead_id', 'sales_agent', 'create'),
  ('deals', 'notes', 'sales_agent', 'create'),
  ('deals', 'probability', 'sales_agent', 'create'),
  ('deals', 'title', 'sales_agent', 'create'),
  ('deals', 'value', 'sales_agent', 'create'),
  ('deals', 'description', 'sales_agent', 'update'),
  ('deals', 'expected_close_date', 'sales_agent', 'update'),
  ('deals', 'notes', 'sales_agent', 'update'),
  ('deals', 'probability', 'sales_agent', 'update'),
  ('deals', 'title', 'sales_agent', 'update'),
  ('deals', 'value', 'sales_agent', 'update'),
  ('yards', 'active', 'admin', 'create'),
  ('yards', 'address', 'admin', 'create'),
  ('yards', 'latitude', 'admin', 'create'),
  ('yards', 'longitude', 'admin', 'create'),
  ('yards', 'name', 'admin', 'create'),
  ('yards', 'active', 'admin', 'update'),
  ('yards', 'address', 'admin', 'update'),
  ('yards', 'latitude', 'admin', 'update'),
  ('yards', 'longitude', 'admin', 'update'),
  ('yards', 'name', 'admin', 'update'),
  ('yards', 'active', 'operations_manager', 'create'),
  ('yards', 'address', 'operations_manager', 'create'),
  ('yards', 'latitude', 'operations_manager', 'create'),
  ('yards', 'longitude', 'operations_manager', 'create'),
  ('yards', 'name', 'operations_manager', 'create'),
  ('yards', 'active', 'operations_manager', 'update'),
  ('yards', 'address', 'operations_manager', 'update'),
  ('yards', 'latitude', 'operations_manager', 'update'),
  ('yards', 'longitude', 'operations_manager', 'update'),
  ('yards', 'name', 'operations_manager', 'update'),
  ('equipment', 'active', 'admin', 'create'),
  ('equipment', 'base_rates', 'admin', 'create'),
  ('equipment', 'category', 'admin', 'create'),
  ('equipment', 'description', 'admin', 'create'),
  ('equipment', 'equipment_id', 'admin', 'create'),
  ('equipment', 'images', 'admin', 'create'),
  ('equipment', 'manufacturing_date', 'admin', 'create'),
  ('equipment', 'max_lifting_capacity', 'admin', 'create'),
  ('equipment', 'name', 'admin', 'create'),
  ('equipment', 'ownership', 'admin', 'create'),
  ('equipment', 'registration_date', 'admin', 'create'),
  ('equipment', 'registration_number', 'admin', 'create'),
  ('equipment', 'running_cost', 'admin', 'create'),
  ('equipment', 'running_cost_per_km', 'admin', 'create'),
  ('equipment', 'unladen_weight', 'admin', 'create'),
  ('equipment', 'vendor', 'admin', 'create'),
  ('equipment', 'vendor_cost_per_day', 'admin', 'create'),
  ('equipment', 'yard_id', 'admin', 'create'),
  ('equipment', 'active', 'admin', 'update'),
  ('equipment', 'base_rates', 'admin', 'update'),
  ('equipment', 'category', 'admin', 'update'),
  ('equipment', 'description', 'admin', 'update'),
  ('equipment', 'images', 'admin', 'update'),
  ('equipment', 'manufacturing_date', 'admin', 'update'),
  ('equipment', 'max_lifting_capacity', 'admin', 'update'),
  ('equipment', 'name', 'admin', 'update'),
  ('equipment', 'ownership', 'admin', 'update'),
  ('equipment', 'registration_date', 'admin', 'update'),
  ('equipment', 'registration_number', 'admin', 'update'),
  ('equipment', 'running_cost', 'admin', 'update'),
  ('equipment', 'running_cost_per_km', 'admin', 'update'),
  ('equipment', 'unladen_weight', 'admin', 'update'),
  ('equipment', 'vendor', 'admin', 'update'),
  ('equipment', 'vendor_cost_per_day', 'admin', 'update'),
  ('equipment', 'yard_id', 'admin', 'update'),
  ('equipment', 'active', 'operations_manager', 'create'),
  ('equipment', 'base_rates', 'operations_manager', 'create'),
  ('equipment', 'category', 'operations_manager', 'create'),
  ('equipment', 'description', 'operations_manager', 'create'),
  ('equipment', 'equipment_id', 'operations_manager', 'create'),
  ('equipment', 'images', 'operations_manager', 'create'),
  ('equipment', 'manufacturing_date', 'operations_manager', 'create'),
  ('equipment', 'max_lifting_capacity', 'operations_manager', 'create'),
  ('equipment', 'name', 'operations_manager', 'create'),
  ('equipment', 'ownership', 'operations_manager', 'create'),
  ('equipment', 'registration_date', 'operations_manager', 'create'),
  ('equipment', 'registration_number', 'operations_manager', 'create'),
  ('equipment', 'running_cost', 'operations_manager', 'create'),
  ('equipment', 'running_cost_per_km', 'operations_manager', 'create'),
  ('equipment', 'unladen_weight', 'operations_manager', 'create'),
  ('equipment', 'vendor', 'operations_manager', 'create'),
  ('equipment', 'vendor_cost_per_day', 'operations_manager', 'create'),
  ('equipment', 'yard_id', 'operations_manager', 'create'),
  ('equipment', 'active', 'operations_manager', 'update'),
  ('equipment', 'base_rates', 'operations_manager', 'update'),
  ('equipment', 'category', 'operations_manager', 'update'),
  ('equipment', 'description', 'operations_manager', 'update'),
  ('equipment', 'images', 'operations_manager', 'update'),
  ('equipment', 'manufacturing_date', 'operations_manager', 'update'),
  ('equipment', 'max_lifting_capacity', 'operations_manager', 'update'),
  ('equipment', 'name', 'operations_manager', 'update'),
  ('equipment', 'ownership', 'operations_manager', 'update'),
  ('equipment', 'registration_date', 'operations_manager', 'update'),
  ('equipment', 'registration_number', 'operations_manager', 'update'),
  ('equipment', 'running_cost', 'operations_manager', 'update'),
  ('equipment', 'running_cost_per_km', 'operations_manager', 'update'),
  ('equipment', 'unladen_weight', 'operations_manager', 'update'),
  ('equipment', 'vendor', 'operations_manager', 'update'),
  ('equipment', 'vendor_cost_per_day', 'operations_manager', 'update'),
  ('equipment', 'yard_id', 'operations_manager', 'update'),
  ('operators', 'active', 'admin', 'create'),
  ('operators', 'certifications', 'admin', 'create'),
  ('operators', 'crew', 'admin', 'create'),
  ('operators', 'email', 'admin', 'create'),
  ('operators', 'experience', 'admin', 'create'),
  ('operators', 'name', 'admin', 'create'),
  ('operators', 'phone', 'admin', 'create'),
  ('operators', 'specialization', 'admin', 'create'),
  ('operators', 'user_id', 'admin', 'create'),
  ('operators', 'yard_id', 'admin', 'create'),
  ('operators', 'active', 'admin', 'update'),
  ('operators', 'certifications', 'admin', 'update'),
  ('operators', 'crew', 'admin', 'update'),
  ('operators', 'email', 'admin', 'update'),
  ('operators', 'experience', 'admin', 'update'),
  ('operators', 'name', 'admin', 'update'),
  ('operators', 'phone', 'admin', 'update'),
  ('operators', 'specialization', 'admin', 'update'),
  ('operators', 'user_id', 'admin', 'update'),
  ('operators', 'yard_id', 'admin', 'update'),
  ('operators', 'active', 'operations_manager', 'create'),
  ('operators', 'certifications', 'operations_manager', 'create'),
  ('operators', 'crew', 'operations_manager', 'create'),
  ('operators', 'email', 'operations_manager', 'create'),
  ('operators', 'experience', 'operations_manager', 'create'),
  ('operators', 'name', 'operations_manager', 'create'),
  ('operators', 'phone', 'operations_manager', 'create'),
  ('operators', 'specialization', 'operations_manager', 'create'),
  ('operators', 'user_id', 'operations_manager', 'create'),
  ('operators', 'yard_id', 'operations_manager', 'create'),
  ('operators', 'active', 'operations_manager', 'update'),
  ('operators', 'certifications', 'operations_manager', 'update'),
  ('operators', 'crew', 'operations_manager', 'update'),
  ('operators', 'email', 'operations_manager', 'update'),
  ('operators', 'experience', 'operations_manager', 'update'),
  ('operators', 'name', 'operations_manager', 'update'),
  ('operators', 'phone', 'operations_manager', 'update'),
  ('operators', 'specialization', 'operations_manager', 'update'),
  ('operators', 'user_id', 'operations_manager', 'update'),
  ('operators', 'yard_id', 'operations_manager', 'update'),
  ('documents', 'blocks_dispatch', 'admin', 'create'),
  ('documents', 'customer_id', 'admin', 'create'),
  ('documents', 'equipment_id', 'admin', 'create'),
  ('documents', 'expires_on', 'admin', 'create'),
  ('documents', 'file_id', 'admin', 'create'),
  ('documents', 'issued_on', 'admin', 'create'),
  ('documents', 'kind', 'admin', 'create'),
  ('documents', 'number', 'admin', 'create'),
  ('documents', 'operator_id', 'admin', 'create'),
  ('documents', 'blocks_dispatch', 'admin', 'update'),
  ('documents', 'expires_on', 'admin', 'update'),
  ('documents', 'file_id', 'admin', 'update'),
  ('documents', 'issued_on', 'admin', 'update'),
  ('documents', 'kind', 'admin', 'update'),
  ('documents', 'number', 'admin', 'update'),
  ('documents', 'blocks_dispatch', 'operations_manager', 'create'),
  ('documents', 'customer_id', 'operations_manager', 'create'),
  ('documents', 'equipment_id', 'operations_manager', 'create'),
  ('documents', 'expires_on', 'operations_manager', 'create'),
  ('documents', 'file_id', 'operations_manager', 'create'),
  ('documents', 'issued_on', 'operations_manager', 'create'),
  ('documents', 'kind', 'operations_manager', 'create'),
  ('documents', 'number', 'operations_manager', 'create'),
  ('documents', 'operator_id', 'operations_manager', 'create'),
  ('documents', 'blocks_dispatch', 'operations_manager', 'update'),
  ('documents', 'expires_on', 'operations_manager', 'update'),
  ('documents', 'file_id', 'operations_manager', 'update'),
  ('documents', 'issued_on', 'operations_manager', 'update'),
  ('documents', 'kind', 'operations_manager', 'update'),
  ('documents', 'number', 'operations_manager', 'update'),
  ('quotation_templates', 'content', 'admin', 'create'),
  ('quotation_templates', 'description', 'admin', 'create'),
  ('quotation_templates', 'is_default', 'admin', 'create'),
  ('quotation_templates', 'language', 'admin', 'create'),
  ('quotation_templates', 'name', 'admin', 'create'),
  ('quotation_templates', 'content', 'admin', 'update'),
  ('quotation_templates', 'description', 'admin', 'update'),
  ('quotation_templates', 'is_default', 'admin', 'update'),
  ('quotation_templates', 'language', 'admin', 'update'),
  ('quotation_templates', 'name', 'admin', 'update'),
  ('services', 'base_price', 'admin', 'create'),
  ('services', 'category', 'admin', 'create'),
  ('services', 'description', 'admin', 'create'),
  ('services', 'is_active', 'admin', 'create'),
  ('services', 'name', 'admin', 'create'),
  ('services', 'sac', 'admin', 'create'),
  ('services', 'unit', 'admin', 'create'),
  ('services', 'base_price', 'admin', 'update'),
  ('services', 'category', 'admin', 'update'),
  ('services', 'description', 'admin', 'update'),
  ('services', 'is_active', 'admin', 'update'),
  ('services', 'name', 'admin', 'update'),
  ('services', 'sac', 'admin', 'update'),
  ('services', 'unit', 'admin', 'update'),
  ('services', 'base_price', 'operations_manager', 'create'),
  ('services', 'category', 'operations_manager', 'create'),
  ('services', 'description', 'operations_manager', 'create'),
  ('services', 'is_active', 'operations_manager', 'create'),
  ('services', 'name', 'operations_manager', 'create'),
  ('services', 'sac', 'operations_manager', 'create'),
  ('services', 'unit', 'operations_manager', 'create'),
  ('services', 'base_price', 'operations_manager', 'update'),
  ('services', 'category', 'operations_manager', 'update'),
  ('services', 'description', 'operations_manager', 'update'),
  ('services', 'is_active', 'operations_manager', 'update'),
  ('services', 'name', 'operations_manager', 'update'),
  ('services', 'sac', 'operations_manager', 'update'),
  ('services', 'unit', 'operations_manager', 'update'),
  ('quotations', 'accom_resources', 'admin', 'create'),
  ('quotations', 'billing', 'admin', 'create'),
  ('quotations', 'cgst', 'admin', 'create'),
  ('quotations', 'company_state', 'admin', 'create'),
  ('quotations', 'cover_letter', 'admin', 'create'),
  ('quotations', 'customer_contact', 'admin', 'create'),
  ('quotations', 'customer_id', 'admin', 'create'),
  ('quotations', 'customer_name', 'admin', 'create'),
  ('quotations', 'day_night', 'admin', 'create'),
  ('quotations', 'deal_id', 'admin', 'create'),
  ('quotations', 'discount', 'admin', 'create'),
  ('quotations', 'discount_amount', 'admin', 'create'),
  ('quotations', 'discount_percent', 'admin', 'create'),
  ('quotations', 'extra_charge', 'admin', 'create'),
  ('quotations', 'food_accom_cost', 'admin', 'create'),
  ('quotations', 'food_resources', 'admin', 'create'),
  ('quotations', 'gst_amount', 'admin', 'create'),
  ('quotations', 'igst', 'admin', 'create'),
  ('quotations', 'incidental_charges', 'admin', 'create'),
  ('quotations', 'incidental_total', 'admin', 'create'),
  ('quotations', 'include_gst', 'admin', 'create'),
  ('quotations', 'language', 'admin', 'create'),
  ('quotations', 'lead_id', 'admin', 'create'),
  ('quotations', 'machine_type', 'admin', 'create'),
  ('quotations', 'mob_demob', 'admin', 'create'),
  ('quotations', 'mob_demob_cost', 'admin', 'create'),
  ('quotations', 'mob_relaxation_percent', 'admin', 'create'),
  ('quotations', 'notes', 'admin', 'create'),
  ('quotations', 'number_of_days', 'admin', 'create'),
  ('quotations', 'order_type', 'admin', 'create'),
  ('quotations', 'other_factors', 'admin', 'create'),
  ('quotations', 'other_factors_charge', 'admin', 'create'),
  ('quotations', 'parent_id', 'admin', 'create'),
  ('quotations', 'place_of_supply', 'admin', 'create'),
  ('quotations', 'quotation_number', 'admin', 'create'),
  ('quotations', 'risk_adjustment', 'admin', 'create'),
  ('quotations', 'risk_factor', 'admin', 'create'),
  ('quotations', 'round_off', 'admin', 'create'),
  ('quotations', 'selected_machines', 'admin', 'create'),
  ('quotations', 'service_total', 'admin', 'create'),
  ('quotations', 'services', 'admin', 'create'),
  ('quotations', 'settings_used', 'admin', 'create'),
  ('quotations', 'sgst', 'admin', 'create'),
  ('quotations', 'shift', 'admin', 'create'),
  ('quotations', 'site_distance', 'admin', 'create'),
  ('quotations', 'site_location', 'admin', 'create'),
  ('quotations', 'start_date', 'admin', 'create'),
  ('quotations', 'subtotal', 'admin', 'create'),
  ('quotations', 'sunday_working', 'admin', 'create'),
  ('quotations', 'template_id', 'admin', 'create'),
  ('quotations', 'terms_conditions', 'admin', 'create'),
  ('quotations', 'total_cost', 'admin', 'create'),
  ('quotations', 'total_rent', 'admin', 'create'),
  ('quotations', 'usage', 'admin', 'create'),
  ('quotations', 'usage_load_factor', 'admin', 'create'),
  ('quotations', 'valid_until', 'admin', 'create'),
  ('quotations', 'version', 'admin', 'create'),
  ('quotations', 'working_cost', 'admin', 'create'),
  ('quotations', 'working_hours', 'admin', 'create'),
  ('quotations', 'accom_resources', 'admin', 'update'),
  ('quotations', 'billing', 'admin', 'update'),
  ('quotations', 'cgst', 'admin', 'update'),
  ('quotations', 'company_state', 'admin', 'update'),
  ('quotations', 'cover_letter', 'admin', 'update'),
  ('quotations', 'customer_contact', 'admin', 'update'),
  ('quotations', 'customer_id', 'admin', 'update'),
  ('quotations', 'customer_name', 'admin', 'update'),
  ('quotations', 'day_night', 'admin', 'update'),
  ('quotations', 'discount', 'admin', 'update'),
  ('quotations', 'discount_amount', 'admin', 'update'),
  ('quotations', 'discount_percent', 'admin', 'update'),
  ('quotations', 'extra_charge', 'admin', 'update'),
  ('quotations', 'food_accom_cost', 'admin', 'update'),
  ('quotations', 'food_resources', 'admin', 'update'),
  ('quotations', 'gst_amount', 'admin', 'update'),
  ('quotations', 'igst', 'admin', 'update'),
  ('quotations', 'incidental_charges', 'admin', 'update'),
  ('quotations', 'incidental_total', 'admin', 'update'),
  ('quotations', 'include_gst', 'admin', 'update'),
  ('quotations', 'language', 'admin', 'update'),
  ('quotations', 'machine_type', 'admin', 'update'),
  ('quotations', 'mob_demob', 'admin', 'update'),
  ('quotations', 'mob_demob_cost', 'admin', 'update'),
  ('quotations', 'mob_relaxation_percent', 'admin', 'update'),
  ('quotations', 'notes', 'admin', 'update'),
  ('quotations', 'number_of_days', 'admin', 'update'),
  ('quotations', 'order_type', 'admin', 'update'),
  ('quotations', 'other_factors', 'admin', 'update'),
  ('quotations', 'other_factors_charge', 'admin', 'update'),
  ('quotations', 'place_of_supply', 'admin', 'update'),
  ('quotations', 'quotation_number', 'admin', 'update'),
  ('quotations', 'risk_adjustment', 'admin', 'update'),
  ('quotations', 'risk_factor', 'admin', 'update'),
  ('quotations', 'round_off', 'admin', 'update'),
  ('quotations', 'selected_machines', 'admin', 'update'),
  ('quotations', 'service_total', 'admin', 'update'),
  ('quotations', 'services', 'admin', 'update'),
  ('quotations', 'settings_used', 'admin', 'update'),
  ('quotations', 'sgst', 'admin', 'update'),
  ('quotations', 'shift', 'admin', 'update'),
  ('quotations', 'site_distance', 'admin', 'update'),
  ('quotations', 'site_location', 'admin', 'update'),
  ('quotations', 'start_date', 'admin', 'update'),
  ('quotations', 'subtotal', 'admin', 'update'),
  ('quotations', 'sunday_working', 'admin', 'update'),
  ('quotations', 'template_id', 'admin', 'update'),
  ('quotations', 'terms_conditions', 'admin', 'update'),
  ('quotations', 'total_cost', 'admin', 'update'),
  ('quotations', 'total_rent', 'admin', 'update'),
  ('quotations', 'usage', 'admin', 'update'),
  ('quotations', 'usage_load_factor', 'admin', 'update'),
  ('quotations', 'valid_until', 'admin', 'update'),
  ('quotations', 'working_cost', 'admin', 'update'),
  ('quotations', 'working_hours', 'admin', 'update'),
  ('quotations', 'accom_resources', 'sales_agent', 'create'),
  ('quotations', 'billing', 'sales_agent', 'create'),
  ('quotations', 'cgst', 'sales_agent', 'create'),
  ('quotations', 'company_state', 'sales_agent', 'create'),
  ('quotations', 'cover_letter', 'sales_agent', 'create'),
  ('quotations', 'customer_contact', 'sales_agent', 'create'),
  ('quotations', 'customer_id', 'sales_agent', 'create'),
  ('quotations', 'customer_name', 'sales_agent', 'create'),
  ('quotations', 'day_night', 'sales_agent', 'create'),
  ('quotations', 'deal_id', 'sales_agent', 'create'),
  ('quotations', 'discount', 'sales_agent', 'create'),
  ('quotations', 'discount_amount', 'sales_agent', 'create'),
  ('quotations', 'discount_percent', 'sales_agent', 'create'),
  ('quotations', 'extra_charge', 'sales_agent', 'create'),
  ('quotations', 'food_accom_cost', 'sales_agent', 'create'),
  ('quotations', 'food_resources', 'sales_agent', 'create'),
  ('quotations', 'gst_amount', 'sales_agent', 'create'),
  ('quotations', 'igst', 'sales_agent', 'create'),
  ('quotations', 'incidental_charges', 'sales_agent', 'create'),
  ('quotations', 'incidental_total', 'sales_agent', 'create'),
  ('quotations', 'include_gst', 'sales_agent', 'create'),
  ('quotations', 'language', 'sales_agent', 'create'),
  ('quotations', 'lead_id', 'sales_agent', 'create'),
  ('quotations', 'machine_type', 'sales_agent', 'create'),
  ('quotations', 'mob_demob', 'sales_agent', 'create'),
  ('quotations', 'mob_demob_cost', 'sales_agent', 'create'),
  ('quotations', 'mob_relaxation_percent', 'sales_agent', 'create'),
  ('quotations', 'notes', 'sales_agent', 'create'),
  ('quotations', 'number_of_days', 'sales_agent', 'create'),
  ('quotations', 'order_type', 'sales_agent', 'create'),
  ('quotations', 'other_factors', 'sales_agent', 'create'),
  ('quotations', 'other_factors_charge', 'sales_agent', 'create'),
  ('quotations', 'parent_id', 'sales_agent', 'create'),
  ('quotations', 'place_of_supply', 'sales_agent', 'create'),
  ('quotations', 'quotation_number', 'sales_agent', 'create'),
  ('quotations', 'risk_adjustment', 'sales_agent', 'create'),
  ('quotations', 'risk_factor', 'sales_agent', 'create'),
  ('quotations', 'round_off', 'sales_agent', 'create'),
  ('quotations', 'selected_machines', 'sales_agent', 'create'),
  ('quotations', 'service_total', 'sales_agent', 'create'),
  ('quotations', 'services', 'sales_agent', 'create'),
  ('quotations', 'settings_used', 'sales_agent', 'create'),
  ('quotations', 'sgst', 'sales_agent', 'create'),
  ('quotations', 'shift', 'sales_agent', 'create'),
  ('quotations', 'site_distance', 'sales_agent', 'create'),
  ('quotations', 'site_location', 'sales_agent', 'create'),
  ('quotations', 'start_date', 'sales_agent', 'create'),
  ('quotations', 'subtotal', 'sales_agent', 'create'),
  ('quotations', 'sunday_working', 'sales_agent', 'create'),
  ('quotations', 'template_id', 'sales_agent', 'create'),
  ('quotations', 'terms_conditions', 'sales_agent', 'create'),
  ('quotations', 'total_cost', 'sales_agent', 'create'),
  ('quotations', 'total_rent', 'sales_agent', 'create'),
  ('quotations', 'usage', 'sales_agent', 'create'),
  ('quotations', 'usage_load_factor', 'sales_agent', 'create'),
  ('quotations', 'valid_until', 'sales_agent', 'create'),
  ('quotations', 'version', 'sales_agent', 'create'),
  ('quotations', 'working_cost', 'sales_agent', 'create'),
  ('quotations', 'working_hours', 'sales_agent', 'create'),
  ('quotations', 'accom_resources', 'sales_agent', 'update'),
  ('quotations', 'billing', 'sales_agent', 'update'),
  ('quotations', 'cgst', 'sales_agent', 'update'),
  ('quotations', 'company_state', 'sales_agent', 'update'),
  ('quotations', 'cover_letter', 'sales_agent', 'update'),
  ('quotations', 'customer_contact', 'sales_agent', 'update'),
  ('quotations', 'customer_id', 'sales_agent', 'update'),
  ('quotations', 'customer_name', 'sales_agent', 'update'),
  ('quotations', 'day_night', 'sales_agent', 'update'),
  ('quotations', 'discount', 'sales_agent', 'update'),
  ('quotations', 'discount_amount', 'sales_agent', 'update'),
  ('quotations', 'discount_percent', 'sales_agent', 'update'),
  ('quotations', 'extra_charge', 'sales_agent', 'update'),
  ('quotations', 'food_accom_cost', 'sales_agent', 'update'),
  ('quotations', 'food_resources', 'sales_agent', 'update'),
  ('quotations', 'gst_amount', 'sales_agent', 'update'),
  ('quotations', 'igst', 'sales_agent', 'update'),
  ('quotations', 'incidental_charges', 'sales_agent', 'update'),
  ('quotations', 'incidental_total', 'sales_agent', 'update'),
  ('quotations', 'include_gst', 'sales_agent', 'update'),
  ('quotations', 'language', 'sales_agent', 'update'),
  ('quotations', 'machine_type', 'sales_agent', 'update'),
  ('quotations', 'mob_demob', 'sales_agent', 'update'),
  ('quotations', 'mob_demob_cost', 'sales_agent', 'update'),
  ('quotations', 'mob_relaxation_percent', 'sales_agent', 'update'),
  ('quotations', 'notes', 'sales_agent', 'update'),
  ('quotations', 'number_of_days', 'sales_agent', 'update'),
  ('quotations', 'order_type', 'sales_agent', 'update'),
  ('quotations', 'other_factors', 'sales_agent', 'update'),
  ('quotations', 'other_factors_charge', 'sales_agent', 'update'),
  ('quotations', 'place_of_supply', 'sales_agent', 'update'),
  ('quotations', 'quotation_number', 'sales_agent', 'update'),
  ('quotations', 'risk_adjustment', 'sales_agent', 'update'),
  ('quotations', 'risk_factor', 'sales_agent', 'update'),
  ('quotations', 'round_off', 'sales_agent', 'update'),
  ('quotations', 'selected_machines', 'sales_agent', 'update'),
  ('quotations', 'service_total', 'sales_agent', 'update'),
  ('quotations', 'services', 'sales_agent', 'update'),
  ('quotations', 'settings_used', 'sales_agent', 'update'),
  ('quotations', 'sgst', 'sales_agent', 'update'),
  ('quotations', 'shift', 'sales_agent', 'update'),
  ('quotations', 'site_distance', 'sales_agent', 'update'),
  ('quotations', 'site_location', 'sales_agent', 'update'),
  ('quotations', 'start_date', 'sales_agent', 'update'),
  ('quotations', 'subtotal', 'sales_agent', 'update'),
  ('quotations', 'sunday_working', 'sales_agent', 'update'),
  ('quotations', 'template_id', 'sales_agent', 'update'),
  ('quotations', 'terms_conditions', 'sales_agent', 'update'),
  ('quotations', 'total_cost', 'sales_agent', 'update'),
  ('quotations', 'total_rent', 'sales_agent', 'update'),
  ('quotations', 'usage', 'sales_agent', 'update'),
  ('quotations', 'usage_load_factor', 'sales_agent', 'update'),
  ('quotations', 'valid_until', 'sales_agent', 'update'),
  ('quotations', 'working_cost', 'sales_agent', 'update'),
  ('quotations', 'working_hours', 'sales_agent', 'update'),
  ('jobs', 'assigned_to', 'admin', 'create'),
  ('jobs', 'buffer_after', 'admin', 'create'),
  ('jobs', 'buffer_before', 'admin', 'create'),
  ('jobs', 'customer_id', 'admin', 'create'),
  ('jobs', 'customer_name', 'admin', 'create'),
  ('jobs', 'deal_id', 'admin', 'create'),
  ('jobs', 'job_number', 'admin', 'create'),
  ('jobs', 'lead_id', 'admin', 'create'),
  ('jobs', 'location', 'admin', 'create'),
  ('jobs', 'needed_days', 'admin', 'create'),
  ('jobs', 'needed_from', 'admin', 'create'),
  ('jobs', 'notes', 'admin', 'create'),
  ('jobs', 'quotation_id', 'admin', 'create'),
  ('jobs', 'required_capacity_tons', 'admin', 'create'),
  ('jobs', 'required_category', 'admin', 'create'),
  ('jobs', 'shift', 'admin', 'create'),
  ('jobs', 'signoff_file_id', 'admin', 'create'),
  ('jobs', 'title', 'admin', 'create'),
  ('jobs', 'assigned_to', 'admin', 'update'),
  ('jobs', 'buffer_after', 'admin', 'update'),
  ('jobs', 'buffer_before', 'admin', 'update'),
  ('jobs', 'customer_id', 'admin', 'update'),
  ('jobs', 'customer_name', 'admin', 'update'),
  ('jobs', 'job_number', 'admin', 'update'),
  ('jobs', 'location', 'admin', 'update'),
  ('jobs', 'needed_days', 'admin', 'update'),
  ('jobs', 'needed_from', 'admin', 'update'),
  ('jobs', 'notes', 'admin', 'update'),
  ('jobs', 'required_capacity_tons', 'admin', 'update'),
  ('jobs', 'required_category', 'admin', 'update'),
  ('jobs', 'shift', 'admin', 'update'),
  ('jobs', 'signoff_file_id', 'admin', 'update'),
  ('jobs', 'title', 'admin', 'update'),
  ('jobs', 'assigned_to', 'operations_manager', 'create'),
  ('jobs', 'buffer_after', 'operations_manager', 'create'),
  ('jobs', 'buffer_before', 'operations_manager', 'create'),
  ('jobs', 'customer_id', 'operations_manager', 'create'),
  ('jobs', 'customer_name', 'operations_manager', 'create'),
  ('jobs', 'deal_id', 'operations_manager', 'create'),
  ('jobs', 'job_number', 'operations_manager', 'create'),
  ('jobs', 'lead_id', 'operations_manager', 'create'),
  ('jobs', 'location', 'operations_manager', 'create'),
  ('jobs', 'needed_days', 'operations_manager', 'create'),
  ('jobs', 'needed_from', 'operations_manager', 'create'),
  ('jobs', 'notes', 'operations_manager', 'create'),
  ('jobs', 'quotation_id', 'operations_manager', 'create'),
  ('jobs', 'required_capacity_tons', 'operations_manager', 'create'),
  ('jobs', 'required_category', 'operations_manager', 'create'),
  ('jobs', 'shift', 'operations_manager', 'create'),
  ('jobs', 'signoff_file_id', 'operations_manager', 'create'),
  ('jobs', 'title', 'operations_manager', 'create'),
  ('jobs', 'assigned_to', 'operations_manager', 'update'),
  ('jobs', 'buffer_after', 'operations_manager', 'update'),
  ('jobs', 'buffer_before', 'operations_manager', 'update'),
  ('jobs', 'customer_id', 'operations_manager', 'update'),
  ('jobs', 'customer_name', 'operations_manager', 'update'),
  ('jobs', 'job_number', 'operations_manager', 'update'),
  ('jobs', 'location', 'operations_manager', 'update'),
  ('jobs', 'needed_days', 'operations_manager', 'update'),
  ('jobs', 'needed_from', 'operations_manager', 'update'),
  ('jobs', 'notes', 'operations_manager', 'update'),
  ('jobs', 'required_capacity_tons', 'operations_manager', 'update'),
  ('jobs', 'required_category', 'operations_manager', 'update'),
  ('jobs', 'shift', 'operations_manager', 'update'),
  ('jobs', 'signoff_file_id', 'operations_manager', 'update'),
  ('jobs', 'title', 'operations_manager', 'update'),
  ('resource_blocks', 'approved', 'admin', 'update'),
  ('resource_blocks', 'reason', 'admin', 'update'),
  ('resource_blocks', 'approved', 'operations_manager', 'update'),
  ('resource_blocks', 'reason', 'operations_manager', 'update'),
  ('site_assessments', 'constraints', 'admin', 'create'),
  ('site_assessments', 'customer_id', 'admin', 'create'),
  ('site_assessments', 'description', 'admin', 'create'),
  ('site_assessments', 'images', 'admin', 'create'),
  ('site_assessments', 'job_id', 'admin', 'create'),
  ('site_assessments', 'location', 'admin', 'create'),
  ('site_assessments', 'notes', 'admin', 'create'),
  ('site_assessments', 'title', 'admin', 'create'),
  ('site_assessments', 'videos', 'admin', 'create'),
  ('site_assessments', 'constraints', 'admin', 'update'),
  ('site_assessments', 'description', 'admin', 'update'),
  ('site_assessments', 'images', 'admin', 'update'),
  ('site_assessments', 'location', 'admin', 'update'),
  ('site_assessments', 'notes', 'admin', 'update'),
  ('site_assessments', 'title', 'admin', 'update'),
  ('site_assessments', 'videos', 'admin', 'update'),
  ('site_assessments', 'constraints', 'sales_agent', 'create'),
  ('site_assessments', 'customer_id', 'sales_agent', 'create'),
  ('site_assessments', 'description', 'sales_agent', 'create'),
  ('site_assessments', 'images', 'sales_agent', 'create'),
  ('site_assessments', 'job_id', 'sales_agent', 'create'),
  ('site_assessments', 'location', 'sales_agent', 'create'),
  ('site_assessments', 'notes', 'sales_agent', 'create'),
  ('site_assessments', 'title', 'sales_agent', 'create'),
  ('site_assessments', 'videos', 'sales_agent', 'create'),
  ('site_assessments', 'constraints', 'sales_agent', 'update'),
  ('site_assessments', 'description', 'sales_agent', 'update'),
  ('site_assessments', 'images', 'sales_agent', 'update'),
  ('site_assessments', 'location', 'sales_agent', 'update'),
  ('site_assessments', 'notes', 'sales_agent', 'update'),
  ('site_assessments', 'title', 'sales_agent', 'update'),
  ('site_assessments', 'videos', 'sales_agent', 'update'),
  ('site_assessments', 'constraints', 'operations_manager', 'create'),
  ('site_assessments', 'customer_id', 'operations_manager', 'create'),
  ('site_assessments', 'description', 'operations_manager', 'create'),
  ('site_assessments', 'images', 'operations_manager', 'create'),
  ('site_assessments', 'job_id', 'operations_manager', 'create'),
  ('site_assessments', 'location', 'operations_manager', 'create'),
  ('site_assessments', 'notes', 'operations_manager', 'create'),
  ('site_assessments', 'title', 'operations_manager', 'create'),
  ('site_assessments', 'videos', 'operations_manager', 'create'),
  ('site_assessments', 'constraints', 'operations_manager', 'update'),
  ('site_assessments', 'description', 'operations_manager', 'update'),
  ('site_assessments', 'images', 'operations_manager', 'update'),
  ('site_assessments', 'location', 'operations_manager', 'update'),
  ('site_assessments', 'notes', 'operations_manager', 'update'),
  ('site_assessments', 'title', 'operations_manager', 'update'),
  ('site_assessments', 'videos', 'operations_manager', 'update'),
  ('site_assessments', 'constraints', 'operator', 'create'),
  ('site_assessments', 'customer_id', 'operator', 'create'),
  ('site_assessments', 'description', 'operator', 'create'),
  ('site_assessments', 'images', 'operator', 'create'),
  ('site_assessments', 'job_id', 'operator', 'create'),
  ('site_assessments', 'location', 'operator', 'create'),
  ('site_assessments', 'notes', 'operator', 'create'),
  ('site_assessments', 'title', 'operator', 'create'),
  ('site_assessments', 'videos', 'operator', 'create'),
  ('site_assessments', 'constraints', 'operator', 'update'),
  ('site_assessments', 'description', 'operator', 'update'),
  ('site_assessments', 'images', 'operator', 'update'),
  ('site_assessments', 'location', 'operator', 'update'),
  ('site_assessments', 'notes', 'operator', 'update'),
  ('site_assessments', 'title', 'operator', 'update'),
  ('site_assessments', 'videos', 'operator', 'update'),
  ('activities', 'assigned_to', 'admin', 'create'),
  ('activities', 'body', 'admin', 'create'),
  ('activities', 'customer_id', 'admin', 'create'),
  ('activities', 'deal_id', 'admin', 'create'),
  ('activities', 'done_at', 'admin', 'create'),
  ('activities', 'due_on', 'admin', 'create'),
  ('activities', 'job_id', 'admin', 'create'),
  ('activities', 'kind', 'admin', 'create'),
  ('activities', 'lead_id', 'admin', 'create'),
  ('activities', 'quotation_id', 'admin', 'create'),
  ('activities', 'remind_at', 'admin', 'create'),
  ('activities', 'subject', 'admin', 'create'),
  ('activities', 'assigned_to', 'admin', 'update'),
  ('activities', 'body', 'admin', 'update'),
  ('activities', 'done_at', 'admin', 'update'),
  ('activities', 'due_on', 'admin', 'update'),
  ('activities', 'kind', 'admin', 'update'),
  ('activities', 'remind_at', 'admin', 'update'),
  ('activities', 'subject', 'admin', 'update'),
  ('activities', 'assigned_to', 'sales_agent', 'create'),
  ('activities', 'body', 'sales_agent', 'create'),
  ('activities', 'customer_id', 'sales_agent', 'create'),
  ('activities', 'deal_id', 'sales_agent', 'create'),
  ('activities', 'done_at', 'sales_agent', 'create'),
  ('activities', 'due_on', 'sales_agent', 'create'),
  ('activities', 'job_id', 'sales_agent', 'create'),
  ('activities', 'kind', 'sales_agent', 'create'),
  ('activities', 'lead_id', 'sales_agent', 'create'),
  ('activities', 'quotation_id', 'sales_agent', 'create'),
  ('activities', 'remind_at', 'sales_agent', 'create'),
  ('activities', 'subject', 'sales_agent', 'create'),
  ('activities', 'assigned_to', 'sales_agent', 'update'),
  ('activities', 'body', 'sales_agent', 'update'),
  ('activities', 'done_at', 'sales_agent', 'update'),
  ('activities', 'due_on', 'sales_agent', 'update'),
  ('activities', 'kind', 'sales_agent', 'update'),
  ('activities', 'remind_at', 'sales_agent', 'update'),
  ('activities', 'subject', 'sales_agent', 'update'),
  ('activities', 'assigned_to', 'operations_manager', 'create'),
  ('activities', 'body', 'operations_manager', 'create'),
  ('activities', 'customer_id', 'operations_manager', 'create'),
  ('activities', 'deal_id', 'operations_manager', 'create'),
  ('activities', 'done_at', 'operations_manager', 'create'),
  ('activities', 'due_on', 'operations_manager', 'create'),
  ('activities', 'job_id', 'operations_manager', 'create'),
  ('activities', 'kind', 'operations_manager', 'create'),
  ('activities', 'lead_id', 'operations_manager', 'create'),
  ('activities', 'quotation_id', 'operations_manager', 'create'),
  ('activities', 'remind_at', 'operations_manager', 'create'),
  ('activities', 'subject', 'operations_manager', 'create'),
  ('activities', 'assigned_to', 'operations_manager', 'update'),
  ('activities', 'body', 'operations_manager', 'update'),
  ('activities', 'done_at', 'operations_manager', 'update'),
  ('activities', 'due_on', 'operations_manager', 'update'),
  ('activities', 'kind', 'operations_manager', 'update'),
  ('activities', 'remind_at', 'operations_manager', 'update'),
  ('activities', 'subject', 'operations_manager', 'update'),
  ('activities', 'assigned_to', 'support', 'create'),
  ('activities', 'body', 'support', 'create'),
  ('activities', 'customer_id', 'support', 'create'),
  ('activities', 'deal_id', 'support', 'create'),
  ('activities', 'done_at', 'support', 'create'),
  ('activities', 'due_on', 'support', 'create'),
  ('activities', 'job_id', 'support', 'create'),
  ('activities', 'kind', 'support', 'create'),
  ('activities', 'lead_id', 'support', 'create'),
  ('activities', 'quotation_id', 'support', 'create'),
  ('activities', 'remind_at', 'support', 'create'),
  ('activities', 'subject', 'support', 'create'),
  ('activities', 'assigned_to', 'support', 'update'),
  ('activities', 'body', 'support', 'update'),
  ('activities', 'done_at', 'support', 'update'),
  ('activities', 'due_on', 'support', 'update'),
  ('activities', 'kind', 'support', 'update'),
  ('activities', 'remind_at', 'support', 'update'),
  ('activities', 'subject', 'support', 'update'),
  ('notifications', 'is_read', 'admin', 'update'),
  ('notifications', 'is_read', 'sales_agent', 'update'),
  ('notifications', 'is_read', 'operations_manager', 'update'),
  ('notifications', 'is_read', 'operator', 'update'),
  ('notifications', 'is_read', 'support', 'update'),
  ('notification_preferences', 'by_mail', 'admin', 'create'),
  ('notification_preferences', 'in_app', 'admin', 'create'),
  ('notification_preferences', 'type', 'admin', 'create'),
  ('notification_preferences', 'by_mail', 'admin', 'update'),
  ('notification_preferences', 'in_app', 'admin', 'update'),
  ('notification_preferences', 'by_mail', 'sales_agent', 'create'),
  ('notification_preferences', 'in_app', 'sales_agent', 'create'),
  ('notification_preferences', 'type', 'sales_agent', 'create'),
  ('notification_preferences', 'by_mail', 'sales_agent', 'update'),
  ('notification_preferences', 'in_app', 'sales_agent', 'update'),
  ('notification_preferences', 'by_mail', 'operations_manager', 'create'),
  ('notification_preferences', 'in_app', 'operations_manager', 'create'),
  ('notification_preferences', 'type', 'operations_manager', 'create'),
  ('notification_preferences', 'by_mail', 'operations_manager', 'update'),
  ('notification_preferences', 'in_app', 'operations_manager', 'update'),
  ('notification_preferences', 'by_mail', 'operator', 'create'),
  ('notification_preferences', 'in_app', 'operator', 'create'),
  ('notification_preferences', 'type', 'operator', 'create'),
  ('notification_preferences', 'by_mail', 'operator', 'update'),
  ('notification_preferences', 'in_app', 'operator', 'update'),
  ('notification_preferences', 'by_mail', 'support', 'create'),
  ('notification_preferences', 'in_app', 'support', 'create'),
  ('notification_preferences', 'type', 'support', 'create'),
  ('notification_preferences', 'by_mail', 'support', 'update'),
  ('notification_preferences', 'in_app', 'support', 'update'),
  ('saved_views', 'content', 'admin', 'create'),
  ('saved_views', 'name', 'admin', 'create'),
  ('saved_views', 'screen', 'admin', 'create'),
  ('saved_views', 'content', 'admin', 'update'),
  ('saved_views', 'name', 'admin', 'update'),
  ('saved_views', 'screen', 'admin', 'update'),
  ('saved_views', 'content', 'sales_agent', 'create'),
  ('saved_views', 'name', 'sales_agent', 'create'),
  ('saved_views', 'screen', 'sales_agent', 'create'),
  ('saved_views', 'content', 'sales_agent', 'update'),
  ('saved_views', 'name', 'sales_agent', 'update'),
  ('saved_views', 'screen', 'sales_agent', 'update'),
  ('saved_views', 'content', 'operations_manager', 'create'),
  ('saved_views', 'name', 'operations_manager', 'create'),
  ('saved_views', 'screen', 'operations_manager', 'create'),
  ('saved_views', 'content', 'operations_manager', 'update'),
  ('saved_views', 'name', 'operations_manager', 'update'),
  ('saved_views', 'screen', 'operations_manager', 'update'),
  ('saved_views', 'content', 'operator', 'create'),
  ('saved_views', 'name', 'operator', 'create'),
  ('saved_views', 'screen', 'operator', 'create'),
  ('saved_views', 'content', 'operator', 'update'),
  ('saved_views', 'name', 'operator', 'update'),
  ('saved_views', 'screen', 'operator', 'update'),
  ('saved_views', 'content', 'support', 'create'),
  ('saved_views', 'name', 'support', 'create'),
  ('saved_views', 'screen', 'support', 'create'),
  ('saved_views', 'content', 'support', 'update'),
  ('saved_views', 'name', 'support', 'update'),
  ('saved_views', 'screen', 'support', 'update'),
  ('settings', 'effective_from', 'admin', 'create'),
  ('settings', 'key', 'admin', 'create'),
  ('settings', 'value', 'admin', 'create'),
  ('settings', 'value', 'admin', 'update'),
  ('settings', 'effective_from', 'operations_manager', 'create'),
  ('settings', 'key', 'operations_manager', 'create'),
  ('settings', 'value', 'operations_manager', 'create'),
  ('settings', 'value', 'operations_manager', 'update')
;

delete from auth.sight;
insert into auth.sight (what, role) values
  ('money', 'admin'),
  ('money', 'sales_agent'),
  ('money', 'operations_manager'),
  ('contact', 'admin'),
  ('contact', 'operations_manager'),
  ('contact', 'operator'),
  ('account', 'admin')
;

reset role;
reset role;

-- R__20_wire_views.sql
-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

drop view if exists sync.w_users;
create view sync.w_users as select
  t.uid,
  case when (select auth.sees('account')) then t.email end as email,
  t.display_name,
  t.role,
  t.avatar,
  case when (select auth.sees('account')) then t.phone end as phone,
  t.active,
  case when (select auth.sees('account')) then t.must_change_password end as must_change_password,
  t.locale,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.users t;
grant select on sync.w_users to crm_acts;

drop view if exists sync.w_files;
create view sync.w_files as select
  t.id,
  t.sha256,
  t.name,
  t.media_type,
  t.size_bytes,
  t.thumbnail,
  t.complete,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.files t;
grant select on sync.w_files to crm_acts;

drop view if exists sync.w_customers;
create view sync.w_customers as select
  t.id,
  t.name,
  t.company_name,
  t.contact_name,
  t.email,
  t.phone,
  t.address,
  t.type,
  t.designation,
  t.gstin,
  t.state_code,
  t.billing_address,
  t.credit_days,
  t.archived,
  t.notes,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.customers t;
grant select on sync.w_customers to crm_acts;

drop view if exists sync.w_contacts;
create view sync.w_contacts as select
  t.id,
  t.customer_id,
  t.name,
  t.email,
  t.phone,
  t.role,
  t.row_version,
  t.created_at,
  t.updated_at,
  t.archived
from crm.contacts t;
grant select on sync.w_contacts to crm_acts;

drop view if exists sync.w_leads;
create view sync.w_leads as select
  t.id,
  t.customer_id,
  t.customer_name,
  t.company_name,
  t.email,
  t.phone,
  t.designation,
  t.service_needed,
  t.site_location,
  t.site_state,
  t.needed_capacity_tons,
  t.start_date,
  t.rental_days,
  t.shift_timing,
  t.status,
  t.source,
  t.assigned_to,
  t.next_follow_up_on,
  t.lost_reason,
  t.files,
  t.archived,
  t.notes,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.leads t;
grant select on sync.w_leads to crm_acts;

drop view if exists sync.w_deals;
create view sync.w_deals as select
  t.id,
  t.lead_id,
  t.customer_id,
  t.title,
  t.description,
  case when (select auth.sees('money')) then t.value end as value,
  t.stage,
  t.probability,
  t.expected_close_date,
  t.lost_reason,
  t.won_at,
  t.created_by,
  t.assigned_to,
  t.notes,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.deals t;
grant select on sync.w_deals to crm_acts;

drop view if exists sync.w_yards;
create view sync.w_yards as select
  t.id,
  t.name,
  t.address,
  t.latitude,
  t.longitude,
  t.active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.yards t;
grant select on sync.w_yards to crm_acts;

drop view if exists sync.w_equipment;
create view sync.w_equipment as select
  t.id,
  t.equipment_id,
  t.name,
  t.category,
  t.manufacturing_date,
  t.registration_date,
  t.registration_number,
  t.max_lifting_capacity,
  t.unladen_weight,
  case when (select auth.sees('money')) then t.base_rates end as base_rates,
  case when (select auth.sees('money')) then t.running_cost_per_km end as running_cost_per_km,
  case when (select auth.sees('money')) then t.running_cost end as running_cost,
  t.description,
  t.status,
  t.yard_id,
  t.ownership,
  t.vendor,
  case when (select auth.sees('money')) then t.vendor_cost_per_day end as vendor_cost_per_day,
  t.images,
  t.active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.equipment t;
grant select on sync.w_equipment to crm_acts;

drop view if exists sync.w_operators;
create view sync.w_operators as select
  t.id,
  t.user_id,
  t.name,
  case when (select auth.sees('contact')) then t.email end as email,
  case when (select auth.sees('contact')) then t.phone end as phone,
  t.specialization,
  case when (select auth.sees('contact')) then t.experience end as experience,
  case when (select auth.sees('contact')) then t.certifications end as certifications,
  t.availability,
  t.yard_id,
  t.crew,
  t.active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.operators t;
grant select on sync.w_operators to crm_acts;

drop view if exists sync.w_documents;
create view sync.w_documents as select
  t.id,
  t.equipment_id,
  t.operator_id,
  t.customer_id,
  t.kind,
  t.number,
  t.issued_on,
  t.expires_on,
  t.blocks_dispatch,
  t.file_id,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.documents t;
grant select on sync.w_documents to crm_acts;

drop view if exists sync.w_quotation_templates;
create view sync.w_quotation_templates as select
  t.id,
  t.name,
  t.description,
  t.content,
  t.language,
  t.is_default,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.quotation_templates t;
grant select on sync.w_quotation_templates to crm_acts;

drop view if exists sync.w_services;
create view sync.w_services as select
  t.id,
  t.name,
  t.description,
  t.category,
  t.unit,
  case when (select auth.sees('money')) then t.base_price end as base_price,
  t.sac,
  t.is_active,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.services t;
grant select on sync.w_services to crm_acts;

drop view if exists sync.w_quotations;
create view sync.w_quotations as select
  t.id,
  t.quotation_number,
  t.version,
  t.parent_id,
  t.superseded,
  t.lead_id,
  t.deal_id,
  t.customer_id,
  t.customer_name,
  t.customer_contact,
  t.site_location,
  t.selected_machines,
  t.services,
  t.machine_type,
  t.order_type,
  t.number_of_days,
  t.working_hours,
  t.shift,
  t.day_night,
  t.sunday_working,
  t.start_date,
  t.food_resources,
  t.accom_resources,
  t.site_distance,
  t.usage,
  t.risk_factor,
  t.mob_demob,
  t.mob_relaxation_percent,
  t.extra_charge,
  t.incidental_charges,
  t.other_factors,
  t.discount_percent,
  t.discount_amount,
  t.billing,
  t.include_gst,
  t.company_state,
  t.place_of_supply,
  t.working_cost,
  t.usage_load_factor,
  t.risk_adjustment,
  t.food_accom_cost,
  t.mob_demob_cost,
  t.service_total,
  t.incidental_total,
  t.other_factors_charge,
  t.subtotal,
  t.discount,
  t.total_rent,
  t.cgst,
  t.sgst,
  t.igst,
  t.gst_amount,
  t.round_off,
  t.total_cost,
  t.status,
  t.approval,
  t.approval_by,
  t.approval_at,
  t.approval_hash,
  t.valid_until,
  t.template_id,
  t.terms_conditions,
  t.cover_letter,
  t.notes,
  t.sent_at,
  t.pdf_file_id,
  t.pdf_sha256,
  t.settings_used,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at,
  t.language
from crm.quotations t;
grant select on sync.w_quotations to crm_acts;

drop view if exists sync.w_jobs;
create view sync.w_jobs as select
  t.id,
  t.job_number,
  t.title,
  t.lead_id,
  t.customer_id,
  t.customer_name,
  t.deal_id,
  t.quotation_id,
  t.status,
  t.scheduled_start_date,
  t.scheduled_end_date,
  t.actual_start_date,
  t.actual_end_date,
  t.needed_from,
  t.needed_days,
  t.shift,
  t.required_category,
  t.required_capacity_tons,
  t.buffer_before,
  t.buffer_after,
  t.location,
  t.published_at,
  t.cancel_reason,
  t.signoff_file_id,
  t.notes,
  t.created_by,
  t.assigned_to,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.jobs t;
grant select on sync.w_jobs to crm_acts;

drop view if exists sync.w_overrules;
create view sync.w_overrules as select
  t.id,
  t.job_id,
  t.rule,
  t.reason,
  t.facts,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.overrules t;
grant select on sync.w_overrules to crm_acts;

drop view if exists sync.w_job_equipment;
create view sync.w_job_equipment as select
  t.id,
  t.job_id,
  t.equipment_id,
  t.cancelled,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.job_equipment t;
grant select on sync.w_job_equipment to crm_acts;

drop view if exists sync.w_job_operator;
create view sync.w_job_operator as select
  t.id,
  t.job_id,
  t.operator_id,
  t.role,
  t.cancelled,
  t.acknowledged_at,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.job_operator t;
grant select on sync.w_job_operator to crm_acts;

drop view if exists sync.w_resource_blocks;
create view sync.w_resource_blocks as select
  t.id,
  t.equipment_id,
  t.operator_id,
  t.kind,
  t.starts_at,
  t.ends_at,
  t.reason,
  t.approved,
  t.quotation_id,
  t.expires_at,
  t.cancelled,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.resource_blocks t;
grant select on sync.w_resource_blocks to crm_acts;

drop view if exists sync.w_busy_spans;
create view sync.w_busy_spans as select
  t.id,
  t.equipment_id,
  t.operator_id,
  t.kind,
  t.starts_at,
  t.ends_at,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.busy_spans t;
grant select on sync.w_busy_spans to crm_acts;

drop view if exists sync.w_site_assessments;
create view sync.w_site_assessments as select
  t.id,
  t.title,
  t.description,
  t.customer_id,
  t.job_id,
  t.location,
  t.constraints,
  t.notes,
  t.images,
  t.videos,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.site_assessments t;
grant select on sync.w_site_assessments to crm_acts;

drop view if exists sync.w_activities;
create view sync.w_activities as select
  t.id,
  t.kind,
  t.subject,
  t.body,
  t.customer_id,
  t.lead_id,
  t.deal_id,
  t.quotation_id,
  t.job_id,
  t.due_on,
  t.remind_at,
  t.done_at,
  t.assigned_to,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.activities t;
grant select on sync.w_activities to crm_acts;

drop view if exists sync.w_notifications;
create view sync.w_notifications as select
  t.id,
  t.user_id,
  t.title,
  t.message,
  t.type,
  t.reference_id,
  t.reference_type,
  t.cause,
  t.is_read,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.notifications t;
grant select on sync.w_notifications to crm_acts;

drop view if exists sync.w_notification_preferences;
create view sync.w_notification_preferences as select
  t.id,
  t.user_id,
  t.type,
  t.in_app,
  t.by_mail,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.notification_preferences t;
grant select on sync.w_notification_preferences to crm_acts;

drop view if exists sync.w_saved_views;
create view sync.w_saved_views as select
  t.id,
  t.user_id,
  t.screen,
  t.name,
  t.content,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.saved_views t;
grant select on sync.w_saved_views to crm_acts;

drop view if exists sync.w_settings;
create view sync.w_settings as select
  t.id,
  t.key,
  t.effective_from,
  t.value,
  t.created_by,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.settings t;
grant select on sync.w_settings to crm_acts;

drop view if exists sync.w_number_blocks;
create view sync.w_number_blocks as select
  t.id,
  t.series,
  t.device_id,
  t.user_id,
  t.first_no,
  t.last_no,
  t.used_to,
  t.row_version,
  t.created_at,
  t.updated_at
from crm.number_blocks t;
grant select on sync.w_number_blocks to crm_acts;

reset role;
reset role;

-- R__30_policies.sql
-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

do $$
declare
  p record;
begin
  for p in select tablename, policyname from pg_policies where schemaname = 'crm' loop
    execute format('drop policy %I on crm.%I', p.policyname, p.tablename);
  end loop;
  for p in select c.oid::regclass as rel from pg_class c
    where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p')
  loop
    perform auth.wall(p.rel);
  end loop;
end $$;

create policy visible on crm.users for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then true
    when 'support' then true
    else false end);

create policy changeable on crm.users for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then uid = (select auth.uid())
    when 'operations_manager' then uid = (select auth.uid())
    when 'operator' then uid = (select auth.uid())
    when 'support' then uid = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then uid = (select auth.uid())
    when 'operations_manager' then uid = (select auth.uid())
    when 'operator' then uid = (select auth.uid())
    when 'support' then uid = (select auth.uid())
    else false end);

create policy visible on crm.files for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then id in (select auth.my_files())
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_files())
    when 'support' then id in (select auth.my_files())
    else false end);

create policy creatable on crm.files for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then true
    when 'support' then true
    else false end);

create policy removable on crm.files for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.customers for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_customers())
    when 'support' then true
    else false end);

create policy creatable on crm.customers for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy changeable on crm.customers for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy removable on crm.customers for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.contacts for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then (customer_id is not null and customer_id in (select auth.my_customers()))
    when 'support' then true
    else false end);

create policy creatable on crm.contacts for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy changeable on crm.contacts for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy removable on crm.contacts for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.leads for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to is null or assigned_to = (select auth.uid())
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy creatable on crm.leads for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then status = 'new'
    when 'sales_agent' then status = 'new' and (assigned_to is null or assigned_to = (select auth.uid()))
    when 'support' then status = 'new' and assigned_to is null
    else false end);

create policy changeable on crm.leads for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid())
    when 'support' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid())
    when 'support' then true
    else false end);

create policy removable on crm.leads for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.deals for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid()) or created_by = (select auth.uid())
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy creatable on crm.deals for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then stage = 'qualification'
    when 'sales_agent' then stage = 'qualification' and created_by = (select auth.uid())
    else false end);

create policy changeable on crm.deals for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid()) or created_by = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then assigned_to = (select auth.uid()) or created_by = (select auth.uid())
    else false end);

create policy removable on crm.deals for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (assigned_to = (select auth.uid()) or created_by = (select auth.uid())) and stage = 'qualification'
    else false end);

create policy visible on crm.yards for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then true
    when 'support' then true
    else false end);

create policy creatable on crm.yards for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.yards for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.yards for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.equipment for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_cranes())
    when 'support' then true
    else false end);

create policy creatable on crm.equipment for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.equipment for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.equipment for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.operators for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then user_id = (select auth.uid())
    when 'support' then true
    else false end);

create policy creatable on crm.operators for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.operators for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.operators for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.documents for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then operator_id = (select auth.my_operator()) or (equipment_id is not null and equipment_id in (select auth.my_cranes()))
    else false end);

create policy creatable on crm.documents for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.documents for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.documents for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.quotation_templates for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    else false end);

create policy creatable on crm.quotation_templates for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    else false end);

create policy changeable on crm.quotation_templates for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    else false end);

create policy removable on crm.quotation_templates for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.services for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'support' then true
    else false end);

create policy creatable on crm.services for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy changeable on crm.services for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.services for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    else false end);

create policy visible on crm.quotations for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals()))
    when 'operations_manager' then true
    else false end);

create policy creatable on crm.quotations for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then status = 'draft' and approval = 'none' and not superseded
    when 'sales_agent' then status = 'draft' and approval = 'none' and not superseded and created_by = (select auth.uid()) and (deal_id is null or (deal_id is not null and deal_id in (select auth.my_deals()))) and (lead_id is null or (lead_id is not null and lead_id in (select auth.open_leads())))
    else false end);

create policy changeable on crm.quotations for update to crm_owner
  using (case (select auth.role())
    when 'admin' then status = 'draft'
    when 'sales_agent' then status = 'draft' and (created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals())))
    else false end)
  with check (case (select auth.role())
    when 'admin' then status = 'draft'
    when 'sales_agent' then status = 'draft' and (created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals())))
    else false end);

create policy removable on crm.quotations for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then status = 'draft'
    when 'sales_agent' then status = 'draft' and (created_by = (select auth.uid()) or (deal_id is not null and deal_id in (select auth.my_deals())))
    else false end);

create policy visible on crm.jobs for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (lead_id is not null and lead_id in (select auth.my_leads())) or (deal_id is not null and deal_id in (select auth.my_deals())) or (quotation_id is not null and quotation_id in (select auth.my_quotations()))
    when 'operations_manager' then true
    when 'operator' then id in (select auth.my_work())
    when 'support' then true
    else false end);

create policy creatable on crm.jobs for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then status = 'pending' and scheduled_start_date is null
    when 'operations_manager' then status = 'pending' and scheduled_start_date is null
    else false end);

create policy changeable on crm.jobs for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy removable on crm.jobs for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then status = 'pending'
    when 'operations_manager' then status = 'pending'
    else false end);

create policy visible on crm.overrules for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.job_equipment for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then (job_id is not null and job_id in (select auth.my_work()))
    when 'support' then true
    else false end);

create policy visible on crm.job_operator for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then (job_id is not null and job_id in (select auth.my_work()))
    when 'support' then true
    else false end);

create policy visible on crm.resource_blocks for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then operator_id = (select auth.my_operator())
    else false end);

create policy changeable on crm.resource_blocks for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then true
    else false end);

create policy visible on crm.busy_spans for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then operator_id = (select auth.my_operator())
    when 'support' then true
    else false end);

create policy visible on crm.site_assessments for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_work()))
    when 'support' then true
    else false end);

create policy creatable on crm.site_assessments for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) and (job_id is null or (job_id is not null and job_id in (select auth.my_jobs())))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid()) and (job_id is not null and job_id in (select auth.my_work()))
    else false end);

create policy changeable on crm.site_assessments for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'operator' then created_by = (select auth.uid())
    else false end);

create policy removable on crm.site_assessments for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid())
    when 'operations_manager' then true
    else false end);

create policy visible on crm.activities for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then customer_id is not null or (lead_id is not null and lead_id in (select auth.open_leads())) or (deal_id is not null and deal_id in (select auth.my_deals())) or (quotation_id is not null and quotation_id in (select auth.my_quotations())) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'support' then quotation_id is null
    else false end);

create policy creatable on crm.activities for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then customer_id is not null or (lead_id is not null and lead_id in (select auth.open_leads())) or (deal_id is not null and deal_id in (select auth.my_deals())) or (quotation_id is not null and quotation_id in (select auth.my_quotations())) or (job_id is not null and job_id in (select auth.my_jobs()))
    when 'operations_manager' then true
    when 'support' then quotation_id is null
    else false end);

create policy changeable on crm.activities for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'operations_manager' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'support' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'operations_manager' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    when 'support' then created_by = (select auth.uid()) or assigned_to = (select auth.uid())
    else false end);

create policy removable on crm.activities for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then created_by = (select auth.uid())
    when 'operations_manager' then created_by = (select auth.uid())
    when 'support' then created_by = (select auth.uid())
    else false end);

create policy visible on crm.notifications for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy changeable on crm.notifications for update to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy removable on crm.notifications for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.notification_preferences for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy creatable on crm.notification_preferences for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy changeable on crm.notification_preferences for update to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy removable on crm.notification_preferences for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.saved_views for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy creatable on crm.saved_views for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy changeable on crm.saved_views for update to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end)
  with check (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy removable on crm.saved_views for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.settings for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'sales_agent' then true
    when 'operations_manager' then true
    when 'operator' then key like 'company.%'
    when 'support' then key like 'company.%'
    else false end);

create policy creatable on crm.settings for insert to crm_owner
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end);

create policy changeable on crm.settings for update to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end)
  with check (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end);

create policy removable on crm.settings for delete to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then key like 'scheduling.%'
    else false end);

create policy visible on crm.number_blocks for select to crm_owner
  using (case (select auth.role())
    when 'admin' then user_id = (select auth.uid())
    when 'sales_agent' then user_id = (select auth.uid())
    when 'operations_manager' then user_id = (select auth.uid())
    when 'operator' then user_id = (select auth.uid())
    when 'support' then user_id = (select auth.uid())
    else false end);

create policy visible on crm.audit_logs for select to crm_owner
  using (case (select auth.role())
    when 'admin' then true
    when 'operations_manager' then entity_type in ('jobs', 'job_equipment', 'job_operator', 'equipment', 'operators')
    else false end);

reset role;
reset role;

-- R__40_patches.sql
-- generated from db/rights.yaml
-- additive, min client 1
set role crm_owner;

create or replace function sync.create_files(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.files (id, sha256, name, media_type, size_bytes, thumbnail, created_by)
    select r.id, r.sha256, r.name, r.media_type, r.size_bytes, r.thumbnail, me
    from unnest(mine) v, jsonb_populate_record(null::crm.files, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.files t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.files, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('files', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_customers(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.customers (id, name, company_name, contact_name, email, phone, address, type, designation, gstin, state_code, billing_address, credit_days, archived, notes, created_by)
    select r.id, r.name, r.company_name, r.contact_name, r.email, r.phone, r.address, coalesce(r.type, 'other'::text), r.designation, r.gstin, r.state_code, r.billing_address, coalesce(r.credit_days, 0), coalesce(r.archived, false), r.notes, me
    from unnest(mine) v, jsonb_populate_record(null::crm.customers, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.customers t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.customers, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('customers', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_contacts(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.contacts', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id);
  insert into crm.contacts (id, customer_id, name, email, phone, role, archived)
    select r.id, r.customer_id, r.name, r.email, r.phone, r.role, coalesce(r.archived, false)
    from unnest(mine) v, jsonb_populate_record(null::crm.contacts, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.contacts t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.contacts, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('contacts', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_leads(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.leads', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.leads (id, customer_id, customer_name, company_name, email, phone, designation, service_needed, site_location, site_state, needed_capacity_tons, start_date, rental_days, shift_timing, source, assigned_to, next_follow_up_on, files, archived, notes)
    select r.id, r.customer_id, r.customer_name, r.company_name, r.email, r.phone, r.designation, r.service_needed, r.site_location, r.site_state, r.needed_capacity_tons, r.start_date, r.rental_days, r.shift_timing, coalesce(r.source, 'other'::text), r.assigned_to, r.next_follow_up_on, coalesce(r.files, '[]'::jsonb), coalesce(r.archived, false), r.notes
    from unnest(mine) v, jsonb_populate_record(null::crm.leads, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.leads t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.leads, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('leads', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_deals(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.deals', v) from unnest(mine) v, lateral (select v ->> 'lead_id' as lead_id, v ->> 'customer_id' as customer_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.deals (id, lead_id, customer_id, title, description, value, probability, expected_close_date, assigned_to, notes, created_by)
    select r.id, r.lead_id, r.customer_id, r.title, r.description, coalesce(r.value, 0), coalesce(r.probability, 10), r.expected_close_date, r.assigned_to, r.notes, me
    from unnest(mine) v, jsonb_populate_record(null::crm.deals, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.deals t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.deals, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('deals', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_yards(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.yards (id, name, address, latitude, longitude, active)
    select r.id, r.name, r.address, r.latitude, r.longitude, coalesce(r.active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.yards, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.yards t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.yards, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('yards', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_equipment(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.equipment', v) from unnest(mine) v, lateral (select v ->> 'yard_id' as yard_id offset 0) k
    where k.yard_id is not null
      and not exists (select 1 from crm.yards p where p.id = k.yard_id);
  insert into crm.equipment (id, equipment_id, name, category, manufacturing_date, registration_date, registration_number, max_lifting_capacity, unladen_weight, base_rates, running_cost_per_km, running_cost, description, yard_id, ownership, vendor, vendor_cost_per_day, images, active)
    select r.id, r.equipment_id, r.name, r.category, r.manufacturing_date, r.registration_date, r.registration_number, r.max_lifting_capacity, r.unladen_weight, r.base_rates, coalesce(r.running_cost_per_km, 0), coalesce(r.running_cost, 0), r.description, r.yard_id, coalesce(r.ownership, 'own'::text), r.vendor, r.vendor_cost_per_day, coalesce(r.images, '{}'::text[]), coalesce(r.active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.equipment, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.equipment t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.equipment, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('equipment', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_operators(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.operators', v) from unnest(mine) v, lateral (select v ->> 'user_id' as user_id, v ->> 'yard_id' as yard_id offset 0) k
    where k.user_id is not null
      and not exists (select 1 from crm.users p where p.uid = k.user_id)
    or k.yard_id is not null
      and not exists (select 1 from crm.yards p where p.id = k.yard_id);
  insert into crm.operators (id, user_id, name, email, phone, specialization, experience, certifications, yard_id, crew, active)
    select r.id, r.user_id, r.name, r.email, r.phone, coalesce(r.specialization, '{}'::text[]), coalesce(r.experience, 0), coalesce(r.certifications, '{}'::text[]), r.yard_id, r.crew, coalesce(r.active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.operators, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.operators t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.operators, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('operators', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_documents(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.documents', v) from unnest(mine) v, lateral (select v ->> 'equipment_id' as equipment_id, v ->> 'operator_id' as operator_id, v ->> 'customer_id' as customer_id, v ->> 'file_id' as file_id offset 0) k
    where k.equipment_id is not null
      and not exists (select 1 from crm.equipment p where p.id = k.equipment_id)
    or k.operator_id is not null
      and not exists (select 1 from crm.operators p where p.id = k.operator_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.file_id is not null
      and not exists (select 1 from crm.files p where p.id = k.file_id);
  insert into crm.documents (id, equipment_id, operator_id, customer_id, kind, number, issued_on, expires_on, blocks_dispatch, file_id)
    select r.id, r.equipment_id, r.operator_id, r.customer_id, r.kind, r.number, r.issued_on, r.expires_on, coalesce(r.blocks_dispatch, true), r.file_id
    from unnest(mine) v, jsonb_populate_record(null::crm.documents, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.documents t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.documents, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('documents', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_quotation_templates(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.quotation_templates (id, name, description, content, language, is_default, created_by)
    select r.id, r.name, r.description, r.content, coalesce(r.language, 'en'::text), coalesce(r.is_default, false), me
    from unnest(mine) v, jsonb_populate_record(null::crm.quotation_templates, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.quotation_templates t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.quotation_templates, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('quotation_templates', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_services(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.services (id, name, description, category, unit, base_price, sac, is_active)
    select r.id, r.name, r.description, r.category, coalesce(r.unit, 'day'::text), r.base_price, r.sac, coalesce(r.is_active, true)
    from unnest(mine) v, jsonb_populate_record(null::crm.services, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.services t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.services, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('services', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_quotations(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.quotations', v) from unnest(mine) v, lateral (select v ->> 'parent_id' as parent_id, v ->> 'lead_id' as lead_id, v ->> 'deal_id' as deal_id, v ->> 'customer_id' as customer_id, v ->> 'template_id' as template_id offset 0) k
    where k.parent_id is not null
      and not exists (select 1 from crm.quotations p where p.id = k.parent_id)
    or k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.deal_id is not null
      and not exists (select 1 from crm.deals p where p.id = k.deal_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.template_id is not null
      and not exists (select 1 from crm.quotation_templates p where p.id = k.template_id);
  insert into crm.quotations (id, quotation_number, version, parent_id, lead_id, deal_id, customer_id, customer_name, customer_contact, site_location, selected_machines, services, machine_type, order_type, number_of_days, working_hours, shift, day_night, sunday_working, start_date, food_resources, accom_resources, site_distance, usage, risk_factor, mob_demob, mob_relaxation_percent, extra_charge, incidental_charges, other_factors, discount_percent, discount_amount, billing, include_gst, company_state, place_of_supply, working_cost, usage_load_factor, risk_adjustment, food_accom_cost, mob_demob_cost, service_total, incidental_total, other_factors_charge, subtotal, discount, total_rent, cgst, sgst, igst, gst_amount, round_off, total_cost, valid_until, template_id, terms_conditions, cover_letter, notes, settings_used, language, created_by)
    select r.id, r.quotation_number, coalesce(r.version, 1), r.parent_id, r.lead_id, r.deal_id, r.customer_id, r.customer_name, coalesce(r.customer_contact, '{}'::jsonb), r.site_location, coalesce(r.selected_machines, '[]'::jsonb), coalesce(r.services, '[]'::jsonb), r.machine_type, r.order_type, r.number_of_days, coalesce(r.working_hours, 8), coalesce(r.shift, 'single'::text), coalesce(r.day_night, 'day'::text), coalesce(r.sunday_working, true), r.start_date, coalesce(r.food_resources, 0), coalesce(r.accom_resources, 0), coalesce(r.site_distance, 0), coalesce(r.usage, 'normal'::text), coalesce(r.risk_factor, 'low'::text), r.mob_demob, coalesce(r.mob_relaxation_percent, 0), coalesce(r.extra_charge, 0), coalesce(r.incidental_charges, '[]'::jsonb), coalesce(r.other_factors, '[]'::jsonb), coalesce(r.discount_percent, 0), r.discount_amount, coalesce(r.billing, 'gst'::text), coalesce(r.include_gst, true), r.company_state, r.place_of_supply, r.working_cost, coalesce(r.usage_load_factor, 0), coalesce(r.risk_adjustment, 0), coalesce(r.food_accom_cost, 0), coalesce(r.mob_demob_cost, 0), coalesce(r.service_total, 0), coalesce(r.incidental_total, 0), coalesce(r.other_factors_charge, 0), r.subtotal, coalesce(r.discount, 0), r.total_rent, coalesce(r.cgst, 0), coalesce(r.sgst, 0), coalesce(r.igst, 0), coalesce(r.gst_amount, 0), coalesce(r.round_off, 0), r.total_cost, r.valid_until, r.template_id, r.terms_conditions, r.cover_letter, r.notes, coalesce(r.settings_used, '{}'::jsonb), coalesce(r.language, 'en'::text), me
    from unnest(mine) v, jsonb_populate_record(null::crm.quotations, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.quotations t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.quotations, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('quotations', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_jobs(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.jobs', v) from unnest(mine) v, lateral (select v ->> 'lead_id' as lead_id, v ->> 'customer_id' as customer_id, v ->> 'deal_id' as deal_id, v ->> 'quotation_id' as quotation_id, v ->> 'signoff_file_id' as signoff_file_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.deal_id is not null
      and not exists (select 1 from crm.deals p where p.id = k.deal_id)
    or k.quotation_id is not null
      and not exists (select 1 from crm.quotations p where p.id = k.quotation_id)
    or k.signoff_file_id is not null
      and not exists (select 1 from crm.files p where p.id = k.signoff_file_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.jobs (id, job_number, title, lead_id, customer_id, customer_name, deal_id, quotation_id, needed_from, needed_days, shift, required_category, required_capacity_tons, buffer_before, buffer_after, location, signoff_file_id, notes, assigned_to, created_by)
    select r.id, r.job_number, r.title, r.lead_id, r.customer_id, r.customer_name, r.deal_id, r.quotation_id, r.needed_from, r.needed_days, coalesce(r.shift, 'single'::text), r.required_category, r.required_capacity_tons, coalesce(r.buffer_before, 0), coalesce(r.buffer_after, 0), r.location, r.signoff_file_id, r.notes, r.assigned_to, me
    from unnest(mine) v, jsonb_populate_record(null::crm.jobs, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.jobs t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.jobs, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('jobs', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_site_assessments(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.site_assessments', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id, v ->> 'job_id' as job_id offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.job_id is not null
      and not exists (select 1 from crm.jobs p where p.id = k.job_id);
  insert into crm.site_assessments (id, title, description, customer_id, job_id, location, constraints, notes, images, videos, created_by)
    select r.id, r.title, r.description, r.customer_id, r.job_id, r.location, coalesce(r.constraints, '{}'::text[]), r.notes, coalesce(r.images, '{}'::text[]), coalesce(r.videos, '{}'::text[]), me
    from unnest(mine) v, jsonb_populate_record(null::crm.site_assessments, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.site_assessments t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.site_assessments, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('site_assessments', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_activities(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  perform sync.check_parents('crm.activities', v) from unnest(mine) v, lateral (select v ->> 'customer_id' as customer_id, v ->> 'lead_id' as lead_id, v ->> 'deal_id' as deal_id, v ->> 'quotation_id' as quotation_id, v ->> 'job_id' as job_id, v ->> 'assigned_to' as assigned_to offset 0) k
    where k.customer_id is not null
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.lead_id is not null
      and not exists (select 1 from crm.leads p where p.id = k.lead_id)
    or k.deal_id is not null
      and not exists (select 1 from crm.deals p where p.id = k.deal_id)
    or k.quotation_id is not null
      and not exists (select 1 from crm.quotations p where p.id = k.quotation_id)
    or k.job_id is not null
      and not exists (select 1 from crm.jobs p where p.id = k.job_id)
    or k.assigned_to is not null
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to);
  insert into crm.activities (id, kind, subject, body, customer_id, lead_id, deal_id, quotation_id, job_id, due_on, remind_at, done_at, assigned_to, created_by)
    select r.id, r.kind, r.subject, r.body, r.customer_id, r.lead_id, r.deal_id, r.quotation_id, r.job_id, r.due_on, r.remind_at, r.done_at, r.assigned_to, me
    from unnest(mine) v, jsonb_populate_record(null::crm.activities, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.activities t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.activities, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('activities', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_notification_preferences(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.notification_preferences (id, type, in_app, by_mail)
    select r.id, r.type, coalesce(r.in_app, true), coalesce(r.by_mail, false)
    from unnest(mine) v, jsonb_populate_record(null::crm.notification_preferences, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.notification_preferences t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.notification_preferences, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('notification_preferences', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_saved_views(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.saved_views (id, screen, name, content)
    select r.id, r.screen, r.name, coalesce(r.content, '{}'::jsonb)
    from unnest(mine) v, jsonb_populate_record(null::crm.saved_views, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.saved_views t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.saved_views, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('saved_views', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.create_settings(mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
declare
  bad text;
begin
  insert into crm.settings (id, key, effective_from, value, created_by)
    select r.id, r.key, r.effective_from, r.value, me
    from unnest(mine) v, jsonb_populate_record(null::crm.settings, v) r;
  if silent <> '{}' then
    select s into bad from unnest(said) v, lateral (select v ->> 'id' as id offset 0) k
      left join crm.settings t on t.id = k.id, lateral (select to_jsonb(t) as row_now, to_jsonb(jsonb_populate_record(null::crm.settings, v)) as told offset 0) x,
      unnest(silent) s
    where v -> s <> 'null' and x.row_now -> s is distinct from x.told -> s limit 1;
    if bad is not null then
      perform sync.refuse_column('settings', bad);
    end if;
  end if;
  return true;
end $$;

create or replace function sync.update_users(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.users t where t.uid = any (ids) order by t.uid for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_users w on w.uid = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.users, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.users t set email = case when u.v ? 'email' then r.email else t.email end,
    display_name = case when u.v ? 'display_name' then r.display_name else t.display_name end,
    avatar = case when u.v ? 'avatar' then r.avatar else t.avatar end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    locale = case when u.v ? 'locale' then r.locale else t.locale end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.users, u.v) r where t.uid = u.id;
  return true;
end $$;

create or replace function sync.update_customers(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.customers t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_customers w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.customers, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.customers t set name = case when u.v ? 'name' then r.name else t.name end,
    company_name = case when u.v ? 'company_name' then r.company_name else t.company_name end,
    contact_name = case when u.v ? 'contact_name' then r.contact_name else t.contact_name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    address = case when u.v ? 'address' then r.address else t.address end,
    type = case when u.v ? 'type' then r.type else t.type end,
    designation = case when u.v ? 'designation' then r.designation else t.designation end,
    gstin = case when u.v ? 'gstin' then r.gstin else t.gstin end,
    state_code = case when u.v ? 'state_code' then r.state_code else t.state_code end,
    billing_address = case when u.v ? 'billing_address' then r.billing_address else t.billing_address end,
    credit_days = case when u.v ? 'credit_days' then r.credit_days else t.credit_days end,
    archived = case when u.v ? 'archived' then r.archived else t.archived end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.customers, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_contacts(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.contacts t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_contacts w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.contacts, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.contacts t set name = case when u.v ? 'name' then r.name else t.name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    role = case when u.v ? 'role' then r.role else t.role end,
    archived = case when u.v ? 'archived' then r.archived else t.archived end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.contacts, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_leads(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.leads t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_leads w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.leads, u.b)) as saw offset 0) x, lateral (select v ->> 'customer_id' as customer_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.customer_id is not null and k.customer_id is distinct from x.row_now ->> 'customer_id'
      and not exists (select 1 from crm.customers p where p.id = k.customer_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.leads t set customer_id = case when u.v ? 'customer_id' then r.customer_id else t.customer_id end,
    customer_name = case when u.v ? 'customer_name' then r.customer_name else t.customer_name end,
    company_name = case when u.v ? 'company_name' then r.company_name else t.company_name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    designation = case when u.v ? 'designation' then r.designation else t.designation end,
    service_needed = case when u.v ? 'service_needed' then r.service_needed else t.service_needed end,
    site_location = case when u.v ? 'site_location' then r.site_location else t.site_location end,
    site_state = case when u.v ? 'site_state' then r.site_state else t.site_state end,
    needed_capacity_tons = case when u.v ? 'needed_capacity_tons' then r.needed_capacity_tons else t.needed_capacity_tons end,
    start_date = case when u.v ? 'start_date' then r.start_date else t.start_date end,
    rental_days = case when u.v ? 'rental_days' then r.rental_days else t.rental_days end,
    shift_timing = case when u.v ? 'shift_timing' then r.shift_timing else t.shift_timing end,
    source = case when u.v ? 'source' then r.source else t.source end,
    next_follow_up_on = case when u.v ? 'next_follow_up_on' then r.next_follow_up_on else t.next_follow_up_on end,
    files = case when u.v ? 'files' then r.files else t.files end,
    archived = case when u.v ? 'archived' then r.archived else t.archived end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.leads, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_deals(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.deals t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_deals w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.deals, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.deals t set title = case when u.v ? 'title' then r.title else t.title end,
    description = case when u.v ? 'description' then r.description else t.description end,
    value = case when u.v ? 'value' then r.value else t.value end,
    probability = case when u.v ? 'probability' then r.probability else t.probability end,
    expected_close_date = case when u.v ? 'expected_close_date' then r.expected_close_date else t.expected_close_date end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.deals, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_yards(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.yards t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_yards w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.yards, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.yards t set name = case when u.v ? 'name' then r.name else t.name end,
    address = case when u.v ? 'address' then r.address else t.address end,
    latitude = case when u.v ? 'latitude' then r.latitude else t.latitude end,
    longitude = case when u.v ? 'longitude' then r.longitude else t.longitude end,
    active = case when u.v ? 'active' then r.active else t.active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.yards, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_equipment(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.equipment t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_equipment w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.equipment, u.b)) as saw offset 0) x, lateral (select v ->> 'yard_id' as yard_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.yard_id is not null and k.yard_id is distinct from x.row_now ->> 'yard_id'
      and not exists (select 1 from crm.yards p where p.id = k.yard_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.equipment t set name = case when u.v ? 'name' then r.name else t.name end,
    category = case when u.v ? 'category' then r.category else t.category end,
    manufacturing_date = case when u.v ? 'manufacturing_date' then r.manufacturing_date else t.manufacturing_date end,
    registration_date = case when u.v ? 'registration_date' then r.registration_date else t.registration_date end,
    registration_number = case when u.v ? 'registration_number' then r.registration_number else t.registration_number end,
    max_lifting_capacity = case when u.v ? 'max_lifting_capacity' then r.max_lifting_capacity else t.max_lifting_capacity end,
    unladen_weight = case when u.v ? 'unladen_weight' then r.unladen_weight else t.unladen_weight end,
    base_rates = case when u.v ? 'base_rates' then r.base_rates else t.base_rates end,
    running_cost_per_km = case when u.v ? 'running_cost_per_km' then r.running_cost_per_km else t.running_cost_per_km end,
    running_cost = case when u.v ? 'running_cost' then r.running_cost else t.running_cost end,
    description = case when u.v ? 'description' then r.description else t.description end,
    yard_id = case when u.v ? 'yard_id' then r.yard_id else t.yard_id end,
    ownership = case when u.v ? 'ownership' then r.ownership else t.ownership end,
    vendor = case when u.v ? 'vendor' then r.vendor else t.vendor end,
    vendor_cost_per_day = case when u.v ? 'vendor_cost_per_day' then r.vendor_cost_per_day else t.vendor_cost_per_day end,
    images = case when u.v ? 'images' then r.images else t.images end,
    active = case when u.v ? 'active' then r.active else t.active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.equipment, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_operators(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.operators t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_operators w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.operators, u.b)) as saw offset 0) x, lateral (select v ->> 'user_id' as user_id, v ->> 'yard_id' as yard_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.user_id is not null and k.user_id is distinct from x.row_now ->> 'user_id'
      and not exists (select 1 from crm.users p where p.uid = k.user_id)
    or k.yard_id is not null and k.yard_id is distinct from x.row_now ->> 'yard_id'
      and not exists (select 1 from crm.yards p where p.id = k.yard_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.operators t set user_id = case when u.v ? 'user_id' then r.user_id else t.user_id end,
    name = case when u.v ? 'name' then r.name else t.name end,
    email = case when u.v ? 'email' then r.email else t.email end,
    phone = case when u.v ? 'phone' then r.phone else t.phone end,
    specialization = case when u.v ? 'specialization' then r.specialization else t.specialization end,
    experience = case when u.v ? 'experience' then r.experience else t.experience end,
    certifications = case when u.v ? 'certifications' then r.certifications else t.certifications end,
    yard_id = case when u.v ? 'yard_id' then r.yard_id else t.yard_id end,
    crew = case when u.v ? 'crew' then r.crew else t.crew end,
    active = case when u.v ? 'active' then r.active else t.active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.operators, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_documents(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.documents t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_documents w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.documents, u.b)) as saw offset 0) x, lateral (select v ->> 'file_id' as file_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.file_id is not null and k.file_id is distinct from x.row_now ->> 'file_id'
      and not exists (select 1 from crm.files p where p.id = k.file_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.documents t set kind = case when u.v ? 'kind' then r.kind else t.kind end,
    number = case when u.v ? 'number' then r.number else t.number end,
    issued_on = case when u.v ? 'issued_on' then r.issued_on else t.issued_on end,
    expires_on = case when u.v ? 'expires_on' then r.expires_on else t.expires_on end,
    blocks_dispatch = case when u.v ? 'blocks_dispatch' then r.blocks_dispatch else t.blocks_dispatch end,
    file_id = case when u.v ? 'file_id' then r.file_id else t.file_id end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.documents, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_quotation_templates(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.quotation_templates t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_quotation_templates w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.quotation_templates, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.quotation_templates t set name = case when u.v ? 'name' then r.name else t.name end,
    description = case when u.v ? 'description' then r.description else t.description end,
    content = case when u.v ? 'content' then r.content else t.content end,
    language = case when u.v ? 'language' then r.language else t.language end,
    is_default = case when u.v ? 'is_default' then r.is_default else t.is_default end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.quotation_templates, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_services(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.services t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_services w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.services, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.services t set name = case when u.v ? 'name' then r.name else t.name end,
    description = case when u.v ? 'description' then r.description else t.description end,
    category = case when u.v ? 'category' then r.category else t.category end,
    unit = case when u.v ? 'unit' then r.unit else t.unit end,
    base_price = case when u.v ? 'base_price' then r.base_price else t.base_price end,
    sac = case when u.v ? 'sac' then r.sac else t.sac end,
    is_active = case when u.v ? 'is_active' then r.is_active else t.is_active end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.services, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_quotations(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.quotations t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_quotations w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.quotations, u.b)) as saw offset 0) x, lateral (select v ->> 'customer_id' as customer_id, v ->> 'template_id' as template_id offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.customer_id is not null and k.customer_id is distinct from x.row_now ->> 'customer_id'
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.template_id is not null and k.template_id is distinct from x.row_now ->> 'template_id'
      and not exists (select 1 from crm.quotation_templates p where p.id = k.template_id));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.quotations t set quotation_number = case when u.v ? 'quotation_number' then r.quotation_number else t.quotation_number end,
    customer_id = case when u.v ? 'customer_id' then r.customer_id else t.customer_id end,
    customer_name = case when u.v ? 'customer_name' then r.customer_name else t.customer_name end,
    customer_contact = case when u.v ? 'customer_contact' then r.customer_contact else t.customer_contact end,
    site_location = case when u.v ? 'site_location' then r.site_location else t.site_location end,
    selected_machines = case when u.v ? 'selected_machines' then r.selected_machines else t.selected_machines end,
    services = case when u.v ? 'services' then r.services else t.services end,
    machine_type = case when u.v ? 'machine_type' then r.machine_type else t.machine_type end,
    order_type = case when u.v ? 'order_type' then r.order_type else t.order_type end,
    number_of_days = case when u.v ? 'number_of_days' then r.number_of_days else t.number_of_days end,
    working_hours = case when u.v ? 'working_hours' then r.working_hours else t.working_hours end,
    shift = case when u.v ? 'shift' then r.shift else t.shift end,
    day_night = case when u.v ? 'day_night' then r.day_night else t.day_night end,
    sunday_working = case when u.v ? 'sunday_working' then r.sunday_working else t.sunday_working end,
    start_date = case when u.v ? 'start_date' then r.start_date else t.start_date end,
    food_resources = case when u.v ? 'food_resources' then r.food_resources else t.food_resources end,
    accom_resources = case when u.v ? 'accom_resources' then r.accom_resources else t.accom_resources end,
    site_distance = case when u.v ? 'site_distance' then r.site_distance else t.site_distance end,
    usage = case when u.v ? 'usage' then r.usage else t.usage end,
    risk_factor = case when u.v ? 'risk_factor' then r.risk_factor else t.risk_factor end,
    mob_demob = case when u.v ? 'mob_demob' then r.mob_demob else t.mob_demob end,
    mob_relaxation_percent = case when u.v ? 'mob_relaxation_percent' then r.mob_relaxation_percent else t.mob_relaxation_percent end,
    extra_charge = case when u.v ? 'extra_charge' then r.extra_charge else t.extra_charge end,
    incidental_charges = case when u.v ? 'incidental_charges' then r.incidental_charges else t.incidental_charges end,
    other_factors = case when u.v ? 'other_factors' then r.other_factors else t.other_factors end,
    discount_percent = case when u.v ? 'discount_percent' then r.discount_percent else t.discount_percent end,
    discount_amount = case when u.v ? 'discount_amount' then r.discount_amount else t.discount_amount end,
    billing = case when u.v ? 'billing' then r.billing else t.billing end,
    include_gst = case when u.v ? 'include_gst' then r.include_gst else t.include_gst end,
    company_state = case when u.v ? 'company_state' then r.company_state else t.company_state end,
    place_of_supply = case when u.v ? 'place_of_supply' then r.place_of_supply else t.place_of_supply end,
    working_cost = case when u.v ? 'working_cost' then r.working_cost else t.working_cost end,
    usage_load_factor = case when u.v ? 'usage_load_factor' then r.usage_load_factor else t.usage_load_factor end,
    risk_adjustment = case when u.v ? 'risk_adjustment' then r.risk_adjustment else t.risk_adjustment end,
    food_accom_cost = case when u.v ? 'food_accom_cost' then r.food_accom_cost else t.food_accom_cost end,
    mob_demob_cost = case when u.v ? 'mob_demob_cost' then r.mob_demob_cost else t.mob_demob_cost end,
    service_total = case when u.v ? 'service_total' then r.service_total else t.service_total end,
    incidental_total = case when u.v ? 'incidental_total' then r.incidental_total else t.incidental_total end,
    other_factors_charge = case when u.v ? 'other_factors_charge' then r.other_factors_charge else t.other_factors_charge end,
    subtotal = case when u.v ? 'subtotal' then r.subtotal else t.subtotal end,
    discount = case when u.v ? 'discount' then r.discount else t.discount end,
    total_rent = case when u.v ? 'total_rent' then r.total_rent else t.total_rent end,
    cgst = case when u.v ? 'cgst' then r.cgst else t.cgst end,
    sgst = case when u.v ? 'sgst' then r.sgst else t.sgst end,
    igst = case when u.v ? 'igst' then r.igst else t.igst end,
    gst_amount = case when u.v ? 'gst_amount' then r.gst_amount else t.gst_amount end,
    round_off = case when u.v ? 'round_off' then r.round_off else t.round_off end,
    total_cost = case when u.v ? 'total_cost' then r.total_cost else t.total_cost end,
    valid_until = case when u.v ? 'valid_until' then r.valid_until else t.valid_until end,
    template_id = case when u.v ? 'template_id' then r.template_id else t.template_id end,
    terms_conditions = case when u.v ? 'terms_conditions' then r.terms_conditions else t.terms_conditions end,
    cover_letter = case when u.v ? 'cover_letter' then r.cover_letter else t.cover_letter end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end,
    settings_used = case when u.v ? 'settings_used' then r.settings_used else t.settings_used end,
    language = case when u.v ? 'language' then r.language else t.language end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.quotations, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_jobs(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.jobs t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_jobs w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.jobs, u.b)) as saw offset 0) x, lateral (select v ->> 'customer_id' as customer_id, v ->> 'signoff_file_id' as signoff_file_id, v ->> 'assigned_to' as assigned_to offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.customer_id is not null and k.customer_id is distinct from x.row_now ->> 'customer_id'
      and not exists (select 1 from crm.customers p where p.id = k.customer_id)
    or k.signoff_file_id is not null and k.signoff_file_id is distinct from x.row_now ->> 'signoff_file_id'
      and not exists (select 1 from crm.files p where p.id = k.signoff_file_id)
    or k.assigned_to is not null and k.assigned_to is distinct from x.row_now ->> 'assigned_to'
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.jobs t set job_number = case when u.v ? 'job_number' then r.job_number else t.job_number end,
    title = case when u.v ? 'title' then r.title else t.title end,
    customer_id = case when u.v ? 'customer_id' then r.customer_id else t.customer_id end,
    customer_name = case when u.v ? 'customer_name' then r.customer_name else t.customer_name end,
    needed_from = case when u.v ? 'needed_from' then r.needed_from else t.needed_from end,
    needed_days = case when u.v ? 'needed_days' then r.needed_days else t.needed_days end,
    shift = case when u.v ? 'shift' then r.shift else t.shift end,
    required_category = case when u.v ? 'required_category' then r.required_category else t.required_category end,
    required_capacity_tons = case when u.v ? 'required_capacity_tons' then r.required_capacity_tons else t.required_capacity_tons end,
    buffer_before = case when u.v ? 'buffer_before' then r.buffer_before else t.buffer_before end,
    buffer_after = case when u.v ? 'buffer_after' then r.buffer_after else t.buffer_after end,
    location = case when u.v ? 'location' then r.location else t.location end,
    signoff_file_id = case when u.v ? 'signoff_file_id' then r.signoff_file_id else t.signoff_file_id end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end,
    assigned_to = case when u.v ? 'assigned_to' then r.assigned_to else t.assigned_to end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.jobs, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_resource_blocks(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.resource_blocks t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_resource_blocks w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.resource_blocks, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.resource_blocks t set reason = case when u.v ? 'reason' then r.reason else t.reason end,
    approved = case when u.v ? 'approved' then r.approved else t.approved end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.resource_blocks, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_site_assessments(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.site_assessments t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_site_assessments w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.site_assessments, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.site_assessments t set title = case when u.v ? 'title' then r.title else t.title end,
    description = case when u.v ? 'description' then r.description else t.description end,
    location = case when u.v ? 'location' then r.location else t.location end,
    constraints = case when u.v ? 'constraints' then r.constraints else t.constraints end,
    notes = case when u.v ? 'notes' then r.notes else t.notes end,
    images = case when u.v ? 'images' then r.images else t.images end,
    videos = case when u.v ? 'videos' then r.videos else t.videos end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.site_assessments, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_activities(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.activities t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_activities w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.activities, u.b)) as saw offset 0) x, lateral (select v ->> 'assigned_to' as assigned_to offset 0) k
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c))
    and not (k.assigned_to is not null and k.assigned_to is distinct from x.row_now ->> 'assigned_to'
      and not exists (select 1 from crm.users p where p.uid = k.assigned_to));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.activities t set kind = case when u.v ? 'kind' then r.kind else t.kind end,
    subject = case when u.v ? 'subject' then r.subject else t.subject end,
    body = case when u.v ? 'body' then r.body else t.body end,
    due_on = case when u.v ? 'due_on' then r.due_on else t.due_on end,
    remind_at = case when u.v ? 'remind_at' then r.remind_at else t.remind_at end,
    done_at = case when u.v ? 'done_at' then r.done_at else t.done_at end,
    assigned_to = case when u.v ? 'assigned_to' then r.assigned_to else t.assigned_to end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.activities, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_notifications(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.notifications t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_notifications w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.notifications, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.notifications t set is_read = case when u.v ? 'is_read' then r.is_read else t.is_read end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.notifications, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_notification_preferences(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.notification_preferences t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_notification_preferences w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.notification_preferences, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.notification_preferences t set in_app = case when u.v ? 'in_app' then r.in_app else t.in_app end,
    by_mail = case when u.v ? 'by_mail' then r.by_mail else t.by_mail end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.notification_preferences, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_saved_views(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.saved_views t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_saved_views w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.saved_views, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.saved_views t set screen = case when u.v ? 'screen' then r.screen else t.screen end,
    name = case when u.v ? 'name' then r.name else t.name end,
    content = case when u.v ? 'content' then r.content else t.content end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.saved_views, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.update_settings(ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
declare
  n int;
begin
  perform 1 from crm.settings t where t.id = any (ids) order by t.id for no key update;
  get diagnostics n = row_count;
  if n <> cardinality(ids) then
    return false;
  end if;
  select count(*) into n from unnest(ids, bases, vals, versions) u (id, b, v, version)
    join sync.w_settings w on w.id = u.id, lateral (select to_jsonb(w) as row_now,
      to_jsonb(jsonb_populate_record(null::crm.settings, u.b)) as saw offset 0) x
  where (u.version is null or u.version = w.row_version)
    and not exists (select 1 from jsonb_object_keys(u.v) c where not u.b ? c)
    and not exists (select 1 from jsonb_object_keys(u.b) c
      where jsonb_strip_nulls(x.row_now -> c) is distinct from jsonb_strip_nulls(x.saw -> c));
  if n <> cardinality(ids) then
    return false;
  end if;
  update crm.settings t set value = case when u.v ? 'value' then r.value else t.value end
  from unnest(ids, vals) u (id, v), jsonb_populate_record(null::crm.settings, u.v) r where t.id = u.id;
  return true;
end $$;

create or replace function sync.create_in(tbl text, mine jsonb[], said jsonb[], silent text[], me text) returns boolean
language plpgsql as $$
begin
  case tbl
    when 'files' then return sync.create_files(mine, said, silent, me);
    when 'customers' then return sync.create_customers(mine, said, silent, me);
    when 'contacts' then return sync.create_contacts(mine, said, silent, me);
    when 'leads' then return sync.create_leads(mine, said, silent, me);
    when 'deals' then return sync.create_deals(mine, said, silent, me);
    when 'yards' then return sync.create_yards(mine, said, silent, me);
    when 'equipment' then return sync.create_equipment(mine, said, silent, me);
    when 'operators' then return sync.create_operators(mine, said, silent, me);
    when 'documents' then return sync.create_documents(mine, said, silent, me);
    when 'quotation_templates' then return sync.create_quotation_templates(mine, said, silent, me);
    when 'services' then return sync.create_services(mine, said, silent, me);
    when 'quotations' then return sync.create_quotations(mine, said, silent, me);
    when 'jobs' then return sync.create_jobs(mine, said, silent, me);
    when 'site_assessments' then return sync.create_site_assessments(mine, said, silent, me);
    when 'activities' then return sync.create_activities(mine, said, silent, me);
    when 'notification_preferences' then return sync.create_notification_preferences(mine, said, silent, me);
    when 'saved_views' then return sync.create_saved_views(mine, said, silent, me);
    when 'settings' then return sync.create_settings(mine, said, silent, me);
    else return false;
  end case;
end $$;

create or replace function sync.update_in(tbl text, ids text[], bases jsonb[], vals jsonb[], versions bigint[]) returns boolean
language plpgsql as $$
begin
  case tbl
    when 'users' then return sync.update_users(ids, bases, vals, versions);
    when 'customers' then return sync.update_customers(ids, bases, vals, versions);
    when 'contacts' then return sync.update_contacts(ids, bases, vals, versions);
    when 'leads' then return sync.update_leads(ids, bases, vals, versions);
    when 'deals' then return sync.update_deals(ids, bases, vals, versions);
    when 'yards' then return sync.update_yards(ids, bases, vals, versions);
    when 'equipment' then return sync.update_equipment(ids, bases, vals, versions);
    when 'operators' then return sync.update_operators(ids, bases, vals, versions);
    when 'documents' then return sync.update_documents(ids, bases, vals, versions);
    when 'quotation_templates' then return sync.update_quotation_templates(ids, bases, vals, versions);
    when 'services' then return sync.update_services(ids, bases, vals, versions);
    when 'quotations' then return sync.update_quotations(ids, bases, vals, versions);
    when 'jobs' then return sync.update_jobs(ids, bases, vals, versions);
    when 'resource_blocks' then return sync.update_resource_blocks(ids, bases, vals, versions);
    when 'site_assessments' then return sync.update_site_assessments(ids, bases, vals, versions);
    when 'activities' then return sync.update_activities(ids, bases, vals, versions);
    when 'notifications' then return sync.update_notifications(ids, bases, vals, versions);
    when 'notification_preferences' then return sync.update_notification_preferences(ids, bases, vals, versions);
    when 'saved_views' then return sync.update_saved_views(ids, bases, vals, versions);
    when 'settings' then return sync.update_settings(ids, bases, vals, versions);
    else return false;
  end case;
end $$;

reset role;
select sync.guard_functions();
reset role;

create table public.flyway_schema_history (
  installed_rank int not null constraint flyway_schema_history_pk primary key,
  version varchar(50),
  description varchar(200) not null,
  type varchar(20) not null,
  script varchar(1000) not null,
  checksum int,
  installed_by varchar(100) not null,
  installed_on timestamp not null default now(),
  execution_time int not null,
  success boolean not null
);
create index flyway_schema_history_s_idx on public.flyway_schema_history (success);
insert into public.flyway_schema_history
  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
values
  (1, '0001', 'roles and schemas', 'SQL', 'V0001__roles_and_schemas.sql', -2068055579, current_user, 0, true),
  (2, '0002', 'ids', 'SQL', 'V0002__ids.sql', -1478535387, current_user, 0, true),
  (3, '0010', 'users', 'SQL', 'V0010__users.sql', 674624611, current_user, 0, true),
  (4, '0011', 'files', 'SQL', 'V0011__files.sql', 1761192904, current_user, 0, true),
  (5, '0012', 'customers', 'SQL', 'V0012__customers.sql', -16412046, current_user, 0, true),
  (6, '0013', 'leads', 'SQL', 'V0013__leads.sql', 2121436648, current_user, 0, true),
  (7, '0014', 'deals', 'SQL', 'V0014__deals.sql', 712962856, current_user, 0, true),
  (8, '0015', 'equipment', 'SQL', 'V0015__equipment.sql', -918026344, current_user, 0, true),
  (9, '0016', 'operators', 'SQL', 'V0016__operators.sql', 1471746939, current_user, 0, true),
  (10, '0017', 'offerings', 'SQL', 'V0017__offerings.sql', 770962148, current_user, 0, true),
  (11, '0018', 'quotations', 'SQL', 'V0018__quotations.sql', 116783276, current_user, 0, true),
  (12, '0019', 'jobs', 'SQL', 'V0019__jobs.sql', -930344690, current_user, 0, true),
  (13, '0020', 'bookings', 'SQL', 'V0020__bookings.sql', 94599734, current_user, 0, true),
  (14, '0021', 'site work', 'SQL', 'V0021__site_work.sql', 1946227328, current_user, 0, true),
  (15, '0022', 'office', 'SQL', 'V0022__office.sql', -1276604349, current_user, 0, true),
  (16, '0030', 'sync catalogue', 'SQL', 'V0030__sync_catalogue.sql', 960040543, current_user, 0, true),
  (17, '0031', 'sessions', 'SQL', 'V0031__sessions.sql', -723972262, current_user, 0, true),
  (18, '0032', 'tokens', 'SQL', 'V0032__tokens.sql', 2127416454, current_user, 0, true),
  (19, '0033', 'who', 'SQL', 'V0033__who.sql', 625501732, current_user, 0, true),
  (20, '0034', 'identity', 'SQL', 'V0034__identity.sql', -1548866782, current_user, 0, true),
  (21, '0035', 'visibility', 'SQL', 'V0035__visibility.sql', -588083854, current_user, 0, true),
  (22, '0036', 'file uses', 'SQL', 'V0036__file_uses.sql', 1028750935, current_user, 0, true),
  (23, '0037', 'row guards', 'SQL', 'V0037__row_guards.sql', -1677398062, current_user, 0, true),
  (24, '0038', 'audit logs', 'SQL', 'V0038__audit_logs.sql', 1340334758, current_user, 0, true),
  (25, '0039', 'audit triggers', 'SQL', 'V0039__audit_triggers.sql', -919743110, current_user, 0, true),
  (26, '0040', 'sign in', 'SQL', 'V0040__sign_in.sql', -1830299884, current_user, 0, true),
  (27, '0041', 'tokens for clients', 'SQL', 'V0041__tokens_for_clients.sql', 1024679647, current_user, 0, true),
  (28, '0042', 'accounts', 'SQL', 'V0042__accounts.sql', -1440508809, current_user, 0, true),
  (29, '0043', 'own sessions', 'SQL', 'V0043__own_sessions.sql', 1891488652, current_user, 0, true),
  (30, '0044', 'audit seal', 'SQL', 'V0044__audit_seal.sql', 984529958, current_user, 0, true),
  (31, '0045', 'audit query', 'SQL', 'V0045__audit_query.sql', -1032335889, current_user, 0, true),
  (32, '0060', 'file bytes', 'SQL', 'V0060__file_bytes.sql', -1128343043, current_user, 0, true),
  (33, '0061', 'file transfer', 'SQL', 'V0061__file_transfer.sql', 1212006651, current_user, 0, true),
  (34, '0070', 'sync state', 'SQL', 'V0070__sync_state.sql', -776559795, current_user, 0, true),
  (35, '0071', 'stamp and capture', 'SQL', 'V0071__stamp_and_capture.sql', -1766076568, current_user, 0, true),
  (36, '0072', 'visibility inputs', 'SQL', 'V0072__visibility_inputs.sql', 359303186, current_user, 0, true),
  (37, '0073', 'visibility owners', 'SQL', 'V0073__visibility_owners.sql', -1937206898, current_user, 0, true),
  (38, '0074', 'pull head', 'SQL', 'V0074__pull_head.sql', 692872473, current_user, 0, true),
  (39, '0075', 'pull rows', 'SQL', 'V0075__pull_rows.sql', 1900532516, current_user, 0, true),
  (40, '0076', 'merge', 'SQL', 'V0076__merge.sql', -445583903, current_user, 0, true),
  (41, '0077', 'patch', 'SQL', 'V0077__patch.sql', -133375927, current_user, 0, true),
  (42, '0078', 'patch changes', 'SQL', 'V0078__patch_changes.sql', -137147495, current_user, 0, true),
  (43, '0079', 'refusals', 'SQL', 'V0079__refusals.sql', -812512492, current_user, 0, true),
  (44, '0080', 'push one', 'SQL', 'V0080__push_one.sql', 1844208621, current_user, 0, true),
  (45, '0081', 'push', 'SQL', 'V0081__push.sql', 943212275, current_user, 0, true),
  (46, '0082', 'busy spans', 'SQL', 'V0082__busy_spans.sql', -1498271522, current_user, 0, true),
  (47, '0083', 'busy explained', 'SQL', 'V0083__busy_explained.sql', -677547492, current_user, 0, true),
  (48, '0084', 'numbers', 'SQL', 'V0084__numbers.sql', -108950172, current_user, 0, true),
  (49, '0085', 'acts', 'SQL', 'V0085__acts.sql', 1644746557, current_user, 0, true),
  (50, '0086', 'placing jobs', 'SQL', 'V0086__placing_jobs.sql', -2066706727, current_user, 0, true),
  (51, '0087', 'running jobs', 'SQL', 'V0087__running_jobs.sql', -1084054164, current_user, 0, true),
  (52, '0088', 'blocks', 'SQL', 'V0088__blocks.sql', -1581499094, current_user, 0, true),
  (53, '0089', 'scheduling rules', 'SQL', 'V0089__scheduling_rules.sql', -1211212721, current_user, 0, true),
  (54, '0090', 'lead acts', 'SQL', 'V0090__lead_acts.sql', 913608026, current_user, 0, true),
  (55, '0091', 'deal acts', 'SQL', 'V0091__deal_acts.sql', -167715336, current_user, 0, true),
  (56, '0092', 'quotation guard', 'SQL', 'V0092__quotation_guard.sql', 1402609854, current_user, 0, true),
  (57, '0093', 'quotation acts', 'SQL', 'V0093__quotation_acts.sql', 869847627, current_user, 0, true),
  (58, '0094', 'notices', 'SQL', 'V0094__notices.sql', 1706500232, current_user, 0, true),
  (59, '0095', 'job notices', 'SQL', 'V0095__job_notices.sql', -183077115, current_user, 0, true),
  (60, '0096', 'tick', 'SQL', 'V0096__tick.sql', 208370897, current_user, 0, true),
  (61, '0097', 'tick run', 'SQL', 'V0097__tick_run.sql', -602504010, current_user, 0, true),
  (62, '0098', 'time rules', 'SQL', 'V0098__time_rules.sql', -618294466, current_user, 0, true),
  (63, '0099', 'conflict story', 'SQL', 'V0099__conflict_story.sql', -1345709845, current_user, 0, true),
  (64, '0100', 'push many', 'SQL', 'V0100__push_many.sql', 1281744835, current_user, 0, true),
  (65, '0110', 'account admin', 'SQL', 'V0110__account_admin.sql', -413854987, current_user, 0, true),
  (66, '0111', 'audit search', 'SQL', 'V0111__audit_search.sql', -1680994275, current_user, 0, true),
  (67, '0112', 'desk reports', 'SQL', 'V0112__desk_reports.sql', -1893279122, current_user, 0, true),
  (68, '0113', 'setting guard', 'SQL', 'V0113__setting_guard.sql', -154768629, current_user, 0, true),
  (69, '0120', 'deal reopening', 'SQL', 'V0120__deal_reopening.sql', 1288794059, current_user, 0, true),
  (70, '0121', 'quotation language', 'SQL', 'V0121__quotation_language.sql', -805792026, current_user, 0, true),
  (71, '0122', 'contact archive', 'SQL', 'V0122__contact_archive.sql', 1206918984, current_user, 0, true),
  (72, '0150', 'block change', 'SQL', 'V0150__block_change.sql', 619370724, current_user, 0, true),
  (73, '0151', 'values desks can read', 'SQL', 'V0151__values_desks_can_read.sql', 115091598, current_user, 0, true),
  (74, '0190', 'it sessions', 'SQL', 'V0190__it_sessions.sql', 1657944216, current_user, 0, true),
  (75, null, '10 catalogue', 'SQL', 'R__10_catalogue.sql', -419793575, current_user, 0, true),
  (76, null, '20 wire views', 'SQL', 'R__20_wire_views.sql', 646688781, current_user, 0, true),
  (77, null, '30 policies', 'SQL', 'R__30_policies.sql', 1498944780, current_user, 0, true),
  (78, null, '40 patches', 'SQL', 'R__40_patches.sql', 1367596642, current_user, 0, true);
commit;
